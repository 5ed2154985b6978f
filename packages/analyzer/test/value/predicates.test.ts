import { describe, expect, it } from '@jest/globals';

import * as predicates from '../../src/value/predicates.js';
import { walkValue } from '../../src/value/walk.js';
import { evaluateSend } from '../support/value-of.js';

const is = (name: keyof typeof CHECKS, code: string): boolean => CHECKS[name](evaluateSend(`send(${code})`));

const CHECKS = {
  definitelyString: predicates.definitelyString,
  definitelyObject: predicates.definitelyObject,
  definitelyArray: predicates.definitelyArray,
  definitelyAbsent: predicates.definitelyAbsent,
  definitelyPresent: predicates.definitelyPresent,
  maybeAbsent: predicates.maybeAbsent,
  maybeString: predicates.maybeString,
  maybeObject: predicates.maybeObject,
  maybeArray: predicates.maybeArray,
  isUnknown: predicates.isUnknown,
  maybeAnything: predicates.maybeAnything,
  holdsObject: predicates.holdsObject,
};

describe('predicates', () => {
  it.each([
    ['definitelyString', '"a"', true],
    ['definitelyString', '`a${x}`', true],
    ['definitelyString', 'String(x)', true],
    ['definitelyString', 'c ? "a" : "b"', true],
    ['definitelyString', 'c ? "a" : 1', false],
    ['definitelyString', 'x', false],
    ['definitelyObject', '{}', true],
    ['definitelyObject', '{...x}', true],
    ['definitelyObject', '[]', false],
    ['definitelyArray', '[...x]', true],
    ['definitelyArray', 'c ? [] : {}', false],
    ['definitelyAbsent', 'undefined', true],
    ['definitelyAbsent', '() => 1', true],
    ['definitelyAbsent', 'null', false],
    ['definitelyPresent', 'null', true],
    ['definitelyPresent', 'x', false],
    ['maybeAbsent', 'c ? 1 : undefined', true],
    ['maybeAbsent', '1', false],
    ['maybeString', 'x', true],
    ['maybeString', '1', false],
    ['maybeObject', 'c ? {} : 1', true],
    ['maybeObject', '[]', false],
    ['maybeArray', 'x', true],
    ['isUnknown', 'x', true],
    ['isUnknown', 'c ? x : 1', false],
    ['maybeAnything', 'c ? x : 1', true],
    ['holdsObject', 'c ? [] : 1', true],
    ['holdsObject', 'x', false],
  ] as const)('%s of %s', (name, code, expected) => {
    expect(is(name, code)).toBe(expected);
  });

  it.each([
    ['{a: 1, ...(c && {b: 1})}', ['a', 'b']],
    ['c ? {a: 1, b: 2} : {b: 3}', ['b']],
    ['c ? {a: 1} : x', []],
    ['5', []],
  ])('the written keys of %s', (code, expected) => {
    expect([...predicates.keysWritten(evaluateSend(`send(${code})`))]).toEqual(expected);
  });

  it.each([
    ['{a: 1}', 'a', true, true],
    ['{a: undefined}', 'a', false, false],
    ['{a: x}', 'a', false, true],
    ['{...(c && {a: 1})}', 'a', false, true],
    ['{}', 'a', false, false],
    ['{...x}', 'a', false, true],
  ])('%s has %s', (code, key, definitely, maybe) => {
    const value = evaluateSend(`send(${code})`);
    const both = value.kind === 'object' && [
      predicates.definitelyHas(value, key),
      predicates.maybeHas(value, key),
    ];
    expect(both).toEqual([definitely, maybe]);
  });
});

describe('walkValue', () => {
  it('visits all parts, outermost first', () => {
    const seen: string[] = [];
    walkValue(evaluateSend('send({a: [1, {b: c ? 2 : 3}], d: x})'), {
      value: (value, path) => {
        seen.push(`${path.join('.')}:${value.kind}`);
        return undefined;
      },
    });
    expect(seen).toEqual([
      ':object',
      'a:array',
      'a.0:literal',
      'a.1:object',
      'a.1.b:choice',
      'a.1.b:literal',
      'a.1.b:literal',
      'd:unknown',
    ]);
  });

  it('skips what a visitor has seen enough of', () => {
    const keys: string[] = [];
    walkValue(evaluateSend('send({a: {b: 1}, c: 2})'), {
      value: (_value, path) => path.length === 0 || path[0] !== 'a',
      property: (_property, path) => {
        keys.push(path.join('.'));
      },
    });
    expect(keys).toEqual(['a', 'c']);
  });
});
