import { describe, expect, it } from '@jest/globals';

import type { AbstractValue } from '../../src/value/abstract-value.js';
import { choice, literal, text, unknown } from '../../src/value/construct.js';
import { enumMembers } from '../../src/value/enum-value.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { parseTypeScript } from '../support/parse.js';
import { printValue } from '../support/print-value.js';
import { evaluateSend, findSend } from '../support/value-of.js';

const { node } = evaluateSend('send(1)');

describe('a choice', () => {
  const one = literal(1, node);
  const two = literal(2, node);

  it.each<[string, readonly AbstractValue[], string]>([
    ['of nothing is not known', [], '?unsupported-syntax'],
    ['of one is that one', [one], '1'],
    ['of the same value twice is that value', [one, one], '1'],
    ['of choices is one among all', [choice([one, two], node), literal(3, node)], '(1 | 2 | 3)'],
    [
      'has one alternative that is not known',
      [unknown('global', node), one, unknown('loop', node)],
      '(?global | 1)',
    ],
  ])('%s', (_title, alternatives, expected) => {
    expect(printValue(choice(alternatives, node))).toBe(expected);
  });
});

describe('a text', () => {
  it.each<[readonly (string | undefined)[], string]>([
    [[], '""'],
    [[''], '""'],
    [['a', '', 'b'], '"ab"'],
    [['a', undefined, undefined, 'b', 'c'], '`a…bc`'],
    [[undefined, '', undefined], '`…`'],
    [[undefined], '`…`'],
  ])('of %j', (parts, expected) => {
    expect(printValue(text(parts, node))).toBe(expected);
  });

  it('is known up to ten million units', () => {
    const half = 'x'.repeat(5_000_000);
    expect(text([half, half], node)).toMatchObject({ kind: 'literal' });
    expect(text([half, half, 'x'], node)).toMatchObject({ kind: 'text', parts: [half + half, undefined] });
  });

  it('has a thousand parts at most', () => {
    const parts = Array.from({ length: 2_000 }, (_, index) => (index % 2 === 0 ? 'x' : undefined));
    const made = text(parts, node);
    expect(made.kind === 'text' && [made.parts.length, made.parts.at(-1)]).toEqual([1_002, undefined]);
  });
});

describe('the members of an enum', () => {
  it('stand in its body, or on itself in earlier syntax trees', () => {
    expect(enumMembers({ members: [] })).toEqual([]);
    expect(enumMembers({})).toEqual([]);
    const source = parseTypeScript('enum E { A, B }');
    expect(enumMembers(source.ast.body[0] as never)).toHaveLength(2);
  });
});

describe('a syntax tree that is not of this language', () => {
  it('leaves an object open where a member is not known', () => {
    const source = parseTypeScript('send({a: 1, b: 2, c: 3})');
    const { argument, call } = findSend(source);
    const members = 'properties' in argument ? argument.properties : [];
    Object.assign(members[1] ?? {}, { type: 'ObjectMethod' });
    const printed = printValue(createEvaluator(source).evaluate(argument, call));
    expect(printed).toBe('{a?: ?overridden-later, c: 3, ...unsupported-syntax}');
  });
});

describe('a stack that has no room left', () => {
  it('makes a value that is not known', () => {
    const source = parseTypeScript(`send(${'{a: '.repeat(100)}1${'}'.repeat(100)})`);
    const { argument, call } = findSend(source);
    const atTheEnd = (): AbstractValue => {
      try {
        return atTheEnd();
      } catch {
        return createEvaluator(source).evaluate(argument, call);
      }
    };
    expect(atTheEnd()).toMatchObject({ kind: 'unknown', reason: { code: 'too-deep' } });
  });

  it('throws all other errors', () => {
    const source = parseTypeScript('send(x)');
    const { argument, call } = findSend(source);
    const program = {
      typeOf: () => {
        throw new TypeError('no types');
      },
      moduleOf: () => undefined,
      textOf: () => undefined,
    };
    expect(() => createEvaluator({ ...source, program }).evaluate(argument, call)).toThrow('no types');
  });
});
