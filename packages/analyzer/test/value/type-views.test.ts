import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import type { IntrinsicName, TypeView } from '../../src/source/type-view.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { parseTypeScript } from '../support/parse.js';
import { printValue } from '../support/print-value.js';
import { findSend } from '../support/value-of.js';

/** What `send(…)` is given, where the compiler knows a type for the expression that is written as `typed`. */
function sent(code: string, typed: string, view: TypeView | undefined): string {
  const source = parseTypeScript(code);
  const typeOf = (node: TSESTree.Node): TypeView | undefined =>
    code.slice(...node.range) === typed ? view : undefined;
  const program = { typeOf, moduleOf: () => undefined, textOf: () => undefined };
  const { argument, call } = findSend(source);
  return printValue(createEvaluator({ ...source, program }).evaluate(argument, call));
}

const ofType = (view: TypeView | undefined): string => sent('send(f())', 'f()', view);

const intrinsic = (name: IntrinsicName): TypeView => ({ kind: 'intrinsic', name });
const literal = (value: string | number | boolean): TypeView => ({ kind: 'literal', value });
const union = (...types: readonly TypeView[]): TypeView => ({ kind: 'union', types });
const list = (element: TypeView | undefined): TypeView => ({ kind: 'array', element: () => element });
const tuple = (...elements: readonly (TypeView | undefined)[]): TypeView => ({
  kind: 'tuple',
  elements: () => elements,
});
const object = (members: Readonly<Record<string, TypeView | undefined>>, isOptional = false): TypeView => ({
  kind: 'object',
  members: () =>
    new Map(Object.entries(members).map(([key, type]) => [key, { isOptional, type: () => type }] as const)),
});

describe('a type that the compiler has worked out', () => {
  const cases: Readonly<Record<string, readonly [TypeView | undefined, string]>> = {
    'a text': [literal('x'), '"x"'],
    'a number': [literal(5), '5'],
    'any text': [intrinsic('string'), '<string>'],
    'any number': [intrinsic('number'), '<null|number>'],
    boolean: [intrinsic('boolean'), '<boolean>'],
    null: [intrinsic('null'), '<null>'],
    undefined: [intrinsic('undefined'), 'absent'],
    symbol: [intrinsic('symbol'), 'absent'],
    'a function': [{ kind: 'function' }, 'absent'],
    'a date': [{ kind: 'date' }, '<null|string>'],
    void: [intrinsic('void'), '?call-result'],
    'any object': [intrinsic('object'), '?call-result'],
    bigint: [intrinsic('bigint'), '?call-result'],
    'nothing that is known': [undefined, '?call-result'],
    'a list': [list(intrinsic('string')), '[<string>; 0..∞ call-result]'],
    'a list of what is not known': [list(undefined), '[; 0..∞ call-result]'],
    'a list of several texts': [list(union(literal('a'), literal('b'))), '[; 0..∞ call-result]'],
    'a tuple': [tuple(intrinsic('string'), literal(5)), '[<string>, 5]'],
    'a tuple of what is not known': [tuple(undefined, literal(5)), '[?call-result, 5]'],
    'an object': [object({ a: intrinsic('string'), b: literal(1) }), '{a: <string>, b: 1, ...call-result}'],
    'an object with members that vanish': [
      object({ a: intrinsic('undefined'), b: undefined, c: literal(1) }),
      '{c: 1, ...call-result}',
    ],
    'an object with members that may be missing': [object({ a: literal(1) }, true), '{...call-result}'],
    'several texts': [union(literal('a'), literal('b')), '("a" | "b")'],
    'a text and others': [union(literal('a'), intrinsic('number')), '<null|number|string>'],
    'an object or nothing': [union(object({ a: literal(1) }), intrinsic('undefined')), '<object|absent>'],
    'something that is not known': [union(literal('a'), intrinsic('object')), '?call-result'],
    'everything there is': [
      union(
        intrinsic('string'),
        intrinsic('number'),
        intrinsic('boolean'),
        intrinsic('undefined'),
        list(undefined),
        object({}),
      ),
      '?call-result',
    ],
  };

  it.each(Object.entries(cases))('%s', (_name, [view, expected]) => {
    expect(ofType(view)).toBe(expected);
  });

  it('is followed eight members deep', () => {
    const nested = (depth: number): TypeView =>
      Array.from({ length: depth }).reduce<TypeView>((inner) => object({ a: inner }), literal('x'));
    expect(ofType(nested(8))).toContain('"x"');
    expect(ofType(nested(9))).not.toContain('"x"');
  });
});

describe('a type says something where the code does not', () => {
  it.each([
    ['send(f())', 'f()', '<string>'],
    ['send({a: f()})', 'f()', '{a: <string>}'],
    ['send([f()])', 'f()', '[<string>]'],
    ['send({...f()})', 'f()', '{...unknown-spread}'],
    ['send(JSON.parse(JSON.stringify(f())))', 'f()', '<string>'],
    ['send({a: c ? f() : 5})', 'c ? f() : 5', '{a: (<string> | 5)}'],
    ['send({a: f() ?? ""})', 'f() ?? ""', '{a: <string>}'],
    ['send({a: 5})', '5', '{a: 5}'],
    ['send({a: String(x)})', 'String(x)', '{a: <string>}'],
    // What the compiler takes an assertion for is no more than a claim.
    ['send({a: f() as string})', 'f() as string', '{a: ?call-result}'],
    ['send({a: f() as string})', 'f()', '{a: <string>}'],
    // A member that is looked up may not be there.
    ['send({a: table[key]})', 'table[key]', '{a: <string|absent>}'],
    ['send({a: table.key})', 'table.key', '{a: <string>}'],
    ['send({a: (table[key])!})', 'table[key]', '{a: <string|absent>}'],
  ])('%s, with a type for %s', (code, typed, expected) => {
    expect(sent(code, typed, intrinsic('string'))).toBe(expected);
  });

  it('and all of an object whose members it knows', () => {
    const view = object({ a: intrinsic('string') });
    expect(sent('send({b: 1, ...f()})', 'f()', view)).toBe(
      '{b?: ?overridden-later, a: <string>, ...call-result}',
    );
    expect(sent('send(f().b)', 'f()', view)).toBe('?property-read');
  });

  it('and nothing where it may be anything', () => {
    expect(sent('send({a: c ? f() : 5})', 'c ? f() : 5', undefined)).toBe('{a: (?call-result | 5)}');
  });
});
