import { describe } from '@jest/globals';

import { arrayOf, hole } from '../../src/partial/construct.js';
import { ANYTHING, Kind } from '../../src/partial/partial-value.js';
import { testRows } from './support/rows.js';

const some = (min: number, max = Infinity) => arrayOf([], { min, max });

describe('minItems and maxItems', () => {
  testRows({ minItems: 1, maxItems: 2 }, [
    ['one element', [1], 'always'],
    ['no element', [], 'never'],
    ['three elements', [1, 2, 3], 'never'],
    ['some elements', some(0), 'maybe'],
    ['one or two elements', some(1, 2), 'always'],
    ['three or more', some(3), 'never'],
    ['none', some(0, 0), 'never'],
    ['some array', hole(Kind.array), 'maybe'],
    ['some text', hole(Kind.string), 'always'],
  ]);
});

describe('items', () => {
  testRows({ items: { type: 'string' } }, [
    ['texts', ['a', 'b'], 'always'],
    ['a number among texts', ['a', 1], 'never'],
    ['a hole', [hole(ANYTHING)], 'maybe'],
    ['a text or nothing, which is sent as null', [hole(Kind.string | Kind.absent)], 'maybe'],
    ['a bad sample', arrayOf([1], { min: 1, max: Infinity }), 'never'],
    ['a good sample', arrayOf(['a'], { min: 1, max: Infinity }), 'maybe'],
    ['good samples that are all there can be', arrayOf(['a', 'b'], { min: 1, max: 2 }), 'always'],
    ['some array', hole(Kind.array), 'maybe'],
    ['nothing but an empty array', some(0, 0), 'always'],
  ]);
  testRows({ items: false }, [
    ['an empty array', [], 'always'],
    ['an element', [1], 'never'],
    ['perhaps elements', some(0), 'maybe'],
  ]);
});

describe('prefixItems', () => {
  testRows({ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, [
    ['as described', ['a', 1], 'always'],
    ['the other way round', [1, 'a'], 'never'],
    ['samples of unknown index', arrayOf([1, 'a'], { min: 2, max: 3 }), 'maybe'],
    ['a hole', ['a', hole(ANYTHING)], 'maybe'],
  ]);
});

describe('contains', () => {
  testRows({ contains: { type: 'number' }, minContains: 1, maxContains: 2 }, [
    ['one match', ['a', 1], 'always'],
    ['no match', ['a'], 'never'],
    ['too many matches', [1, 2, 3], 'never'],
    ['a hole', ['a', hole(ANYTHING)], 'maybe'],
    ['matches among holes', [1, hole(Kind.integer), hole(Kind.string)], 'always'],
    ['no match yet', arrayOf(['a'], { min: 1, max: 2 }), 'maybe'],
    ['a match, and more elements', arrayOf([1], { min: 1, max: Infinity }), 'maybe'],
    ['a match, and one more element', arrayOf([1], { min: 1, max: 2 }), 'always'],
    ['too many matches, and more elements', arrayOf([1, 2, 3], { min: 3, max: Infinity }), 'never'],
    ['samples that need not occur together', arrayOf([1, 2, 3], { min: 1, max: 3 }), 'maybe'],
    ['some array', hole(Kind.array), 'maybe'],
    ['matches that may be left out', [1, 2, hole(Kind.integer | Kind.absent)], 'maybe'],
  ]);
});

describe('uniqueItems', () => {
  testRows({ uniqueItems: true }, [
    ['different elements', [1, '1', { a: 1 }], 'always'],
    ['equal elements', [{ a: [1] }, { a: [1] }], 'never'],
    ['holes that can be equal', [hole(Kind.string), hole(Kind.string)], 'maybe'],
    ['a hole that cannot be equal', [hole(Kind.string), 1], 'always'],
    ['the same Liquid', ['{{x}}', '{{x}}'], 'maybe'],
    ['equal samples', arrayOf([1, 1], { min: 2, max: 4 }), 'never'],
    ['equal samples that need not occur together', arrayOf([1, 1], { min: 1, max: 2 }), 'maybe'],
    ['at most one element', some(0, 1), 'always'],
  ]);
  testRows({ uniqueItems: false }, [['equal elements', [1, 1], 'always']]);
});
