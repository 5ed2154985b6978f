import { describe, expect, it } from '@jest/globals';

import {
  hasPlainMaxItems,
  hasPlainMaxLength,
  hasPlainMinItems,
  hasPlainMinLength,
  isPlainUnique,
} from '../../generator/keywords/runtime/plain.js';
import { isPlainUpcoming, mayBeUpcoming, mustBeUpcoming } from '../../generator/keywords/runtime/time.js';
import { hole } from '../../src/partial/construct.js';
import { ANYTHING, Kind } from '../../src/partial/partial-value.js';

const now = Date.parse('2030-05-01T12:00:00Z');

describe('conditions on whole values', () => {
  it.each([
    ['ab', 2, true],
    ['abc', 2, false],
    // Two code points, each of two UTF-16 units.
    ['😀😀', 2, true],
    ['😀😀', 1, false],
    [7, 0, true],
  ])('%p has at most so many characters: %p', (data, limit, expected) => {
    expect(hasPlainMaxLength(data, limit)).toBe(expected);
  });

  it.each([
    ['ab', 2, true],
    ['a', 2, false],
    ['😀', 2, false],
    [7, 2, true],
  ])('%p has at least so many characters: %p', (data, limit, expected) => {
    expect(hasPlainMinLength(data, limit)).toBe(expected);
  });

  it.each([
    [[1], 1, true, true],
    [[], 1, false, true],
    [[1, 2], 1, true, false],
    ['no list', 1, true, true],
  ])('%p has so many elements: %p', (data, limit, isEnough, isFew) => {
    expect(hasPlainMinItems(data, limit)).toBe(isEnough);
    expect(hasPlainMaxItems(data, limit)).toBe(isFew);
  });

  it.each([
    [[1, 2, 3], true],
    [[1, 1], false],
    [[1, 2, 1], false],
    [[{ a: 1 }, { a: 1 }], false],
    [[[1], { 0: 1 }], true],
  ])('the elements of %p differ: %p', (data, expected) => {
    expect(isPlainUnique(data, true)).toBe(expected);
    expect(isPlainUnique(data, false)).toBe(true);
  });

  it.each([
    ['2030-05-01T12:00:01Z', true],
    ['2030-04-01T12:00:00Z', false],
    [7, true],
  ])('%p is yet to come: %p', (data, expected) => {
    expect(isPlainUpcoming(data, true, { now })).toBe(expected);
    expect(isPlainUpcoming(data, true, undefined)).toBe(true);
  });
});

describe('a time that has not passed', () => {
  const clock = { now };
  it.each([
    ['2031-01-01T00:00:00Z', true, true],
    ['2020-01-01T00:00:00Z', false, false],
    ['no time', true, true],
    // Braze puts something else in the place of Liquid.
    ['{{time}}', true, false],
    [7, true, true],
    [hole(Kind.string), true, false],
    [hole(ANYTHING), true, false],
    [hole(Kind.integer), true, true],
  ])('%j: in some completion %p, in every one %p', (data, may, must) => {
    expect(mayBeUpcoming(data, undefined, clock)).toBe(may);
    expect(mustBeUpcoming(data, undefined, clock)).toBe(must);
  });

  it('is any, where nobody knows what time it is', () => {
    expect(mayBeUpcoming('2020-01-01T00:00:00Z', undefined, undefined)).toBe(true);
    expect(mustBeUpcoming('2020-01-01T00:00:00Z', undefined, {})).toBe(true);
  });
});
