import { describe } from '@jest/globals';

import { arrayOf, hole, open } from '../../src/partial/construct.js';
import { ANYTHING, ANY_PRESENT, Kind } from '../../src/partial/partial-value.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import { testRows } from './support/rows.js';

describe('required', () => {
  testRows({ required: ['a'] }, [
    ['the key', { a: 1 }, 'always'],
    ['another key', { b: 1 }, 'never'],
    ['the key of a hole', { a: hole(ANY_PRESENT) }, 'always'],
    ['the key of a hole that may be left out', { a: hole(ANYTHING) }, 'maybe'],
    ['the key of nothing', { a: hole(Kind.absent) }, 'never'],
    ['the key of nothing in an open object', open({ a: hole(Kind.absent) }), 'never'],
    ['an open object', open({}), 'maybe'],
    ['some object', hole(Kind.object), 'maybe'],
    ['some text', hole(Kind.string), 'always'],
    ['an array', [], 'always'],
  ]);
  testRows({ required: ['toString'] }, [
    ['what every object inherits', {}, 'never'],
    ['the key itself', { toString: 1 }, 'always'],
    ['an open object', open({}), 'maybe'],
  ]);
  testRows({ required: ['__proto__'] }, [
    ['what every object inherits', {}, 'never'],
    ['the key itself', JSON.parse('{"__proto__":1}') as PartialValue, 'always'],
    ['an open object', open({}), 'maybe'],
  ]);
});

describe('properties', () => {
  testRows({ properties: { a: { type: 'string' }, b: true } }, [
    ['a good value', { a: 'x' }, 'always'],
    ['a bad value', { a: 1 }, 'never'],
    ['a bad value that may be left out', { a: hole(Kind.integer | Kind.absent) }, 'maybe'],
    ['nothing', {}, 'always'],
    ['an open object', open({}), 'maybe'],
    ['an open object that has the key', open({ a: 'x' }), 'always'],
    ['some object', hole(Kind.object), 'maybe'],
    ['some text', hole(Kind.string), 'always'],
  ]);
  testRows({ properties: { a: false } }, [
    ['the key', { a: 1 }, 'never'],
    ['the key, perhaps', { a: hole(ANYTHING) }, 'maybe'],
    ['the key of nothing', { a: hole(Kind.absent) }, 'always'],
  ]);
});

describe('other keys', () => {
  testRows(
    {
      properties: { a: true },
      patternProperties: { '^x-': { type: 'string' } },
      additionalProperties: false,
    },
    [
      ['known keys', { a: 1, 'x-b': 'c' }, 'always'],
      ['a bad value of a pattern', { 'x-b': 1 }, 'never'],
      ['an unknown key', { c: 1 }, 'never'],
      ['an unknown key, perhaps', { c: hole(ANYTHING) }, 'maybe'],
      ['an open object', open({ a: 1 }), 'maybe'],
    ],
  );
  testRows({ additionalProperties: { type: 'number' } }, [
    ['numbers', { c: 1 }, 'always'],
    ['a text', { c: 'x' }, 'never'],
    ['a hole', { c: hole(ANY_PRESENT) }, 'maybe'],
  ]);
  testRows({ propertyNames: { maxLength: 2 } }, [
    ['short keys', { ab: 1 }, 'always'],
    ['a long key', { abc: 1 }, 'never'],
    ['a long key, perhaps', { abc: hole(ANYTHING) }, 'maybe'],
    ['an open object', open({}), 'maybe'],
  ]);
});

describe('minProperties and maxProperties', () => {
  testRows({ minProperties: 1, maxProperties: 2 }, [
    ['one key', { a: 1 }, 'always'],
    ['no key', {}, 'never'],
    ['three keys', { a: 1, b: 1, c: 1 }, 'never'],
    ['a key, perhaps', { a: hole(ANYTHING) }, 'maybe'],
    ['three keys, one perhaps', { a: 1, b: 1, c: hole(ANYTHING) }, 'maybe'],
    ['an open object', open({}), 'maybe'],
    ['three keys of an open object', open({ a: 1, b: 1, c: 1 }), 'never'],
    ['some object', hole(Kind.object), 'maybe'],
  ]);
});

describe('dependent keys', () => {
  testRows({ dependentRequired: { a: ['b'] } }, [
    ['both', { a: 1, b: 1 }, 'always'],
    ['one', { a: 1 }, 'never'],
    ['the other', { b: 1 }, 'always'],
    ['one, perhaps', { a: hole(ANYTHING) }, 'maybe'],
    ['one of an open object', open({ a: 1 }), 'maybe'],
    ['a text', 'a', 'always'],
  ]);
  testRows({ dependentSchemas: { a: { minProperties: 2 } } }, [
    ['alone', { a: 1 }, 'never'],
    ['with another', { a: 1, b: 1 }, 'always'],
    ['without', {}, 'always'],
    ['with another, perhaps', { a: 1, b: hole(ANYTHING) }, 'maybe'],
  ]);
});

describe('x-maxTotalItems', () => {
  testRows({ 'x-maxTotalItems': { properties: ['a', 'b'], maximum: 3 } }, [
    ['few elements', { a: [1, 2], b: [3] }, 'always'],
    ['many elements', { a: [1, 2], b: [3, 4] }, 'never'],
    ['one array and a hole', { a: [1, 2], b: hole(ANYTHING) }, 'maybe'],
    ['one array and a text', { a: [1, 2], b: hole(Kind.string) }, 'always'],
    ['arrays of many elements', { a: arrayOf([], { min: 3, max: 9 }), b: [1] }, 'never'],
    ['an open object', open({ a: [1] }), 'maybe'],
    ['an open object with both', open({ a: [1], b: [] }), 'always'],
  ]);
});
