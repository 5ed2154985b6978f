import { describe, expect, it } from '@jest/globals';

import { arrayOf, hole, open } from '../../src/partial/construct.js';
import { canBeAbsent, isExact, isOpen, kindsOf, lengthBounds } from '../../src/partial/inspect.js';
import { canBeDatetime } from '../../src/partial/datetime-facts.js';
import { canEqual, certainlyEquals } from '../../src/partial/equality.js';
import { ANYTHING, HOLE, Kind, OPEN } from '../../src/partial/partial-value.js';
import { textFacts } from '../../src/partial/text-facts.js';
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

describe('what JSON has no word for', () => {
  it.each([[1n], [() => 1], [Symbol('a')]])('may be of any kind: %p', (value) => {
    expect(kindsOf(value)).toBe(ANYTHING);
  });
});

describe('a value of which only the kind is known', () => {
  it('equals null for certain only where it is null for certain', () => {
    expect(certainlyEquals(hole(Kind.null), null)).toBe(true);
    expect(certainlyEquals(hole(Kind.null | Kind.string), null)).toBe(false);
    expect(certainlyEquals(hole(Kind.null), 'a')).toBe(false);
    expect(certainlyEquals(hole(Kind.string), 'a')).toBe(false);
  });

  it('can be null in a list where it may be absent', () => {
    const list = (kinds: number) => [hole(kinds)];
    expect(canEqual(list(Kind.absent | Kind.string), [null])).toBe(true);
    expect(canEqual(list(Kind.string), [null])).toBe(false);
    expect(canEqual(list(Kind.absent), ['a'])).toBe(false);
  });
});

describe('a date of which parts are known', () => {
  it('can be any where it is a template', () => {
    expect(canBeDatetime(textFacts(['x{{now}}', undefined]), 'iso8601')).toBe(true);
    expect(canBeDatetime(textFacts(['x', undefined]), 'iso8601')).toBe(false);
  });
});
