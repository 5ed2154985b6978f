import { describe, expect, it } from '@jest/globals';

import { arrayOf, hole, open } from '../../src/partial/construct.js';
import { canBeAbsent, isExact, isOpen, kindsOf, lengthBounds } from '../../src/partial/inspect.js';
import { HOLE, Kind, OPEN } from '../../src/partial/partial-value.js';
import { isWhole } from '../../src/partial/whole.js';

describe('partial values', () => {
  it('are holes without string keys', () => {
    const value = hole(Kind.string | Kind.absent);
    expect(Object.keys(value)).toEqual([]);
    expect(value[HOLE].kinds).toBe(Kind.string | Kind.absent);
    expect(kindsOf(value)).toBe(Kind.string | Kind.absent);
    expect(canBeAbsent(value)).toBe(true);
    expect(canBeAbsent(null)).toBe(false);
  });

  it('are open objects', () => {
    const closed = { a: 1 };
    const value = open(closed);
    expect(value).toEqual({ a: 1, [OPEN]: true });
    expect(isOpen(value)).toBe(true);
    expect(isOpen(closed)).toBe(false);
  });

  it('are arrays of some length', () => {
    expect(lengthBounds(arrayOf([1, 2]))).toEqual({ min: 2, max: 2 });
    expect(lengthBounds(arrayOf([1], { min: 0, max: Infinity }))).toEqual({ min: 0, max: Infinity });
    expect(isExact(arrayOf([1], { min: 1, max: 1 }))).toBe(true);
    expect(isExact(arrayOf([1], { min: 1, max: 2 }))).toBe(false);
  });

  it('are whole if all is known', () => {
    expect(isWhole({ a: [1, 'x', null, { b: false }] })).toBe(true);
    expect(isWhole({ a: [hole(Kind.null)] })).toBe(false);
    expect(isWhole([open({})])).toBe(false);
    expect(isWhole({ a: arrayOf([], { min: 0, max: 1 }) })).toBe(false);
    expect(isWhole(['{{ x }}'])).toBe(false);
  });

  it.each<[value: unknown, kind: number]>([
    [null, Kind.null],
    [false, Kind.boolean],
    [5, Kind.integer],
    [5.5, Kind.fraction],
    ['x', Kind.string],
    [[], Kind.array],
    [{}, Kind.object],
    [undefined, Kind.absent],
  ])('%j has one kind', (value, kind) => {
    expect(kindsOf(value)).toBe(kind);
  });
});
