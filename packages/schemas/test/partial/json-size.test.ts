import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { arrayOf, hole, open } from '../../src/partial/construct.js';
import { fewestJsonBytes, jsonBytes } from '../../src/partial/json-size.js';
import { ANYTHING, ANY_PRESENT, Kind } from '../../src/partial/partial-value.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import { textFacts } from '../../src/partial/text-facts.js';

describe('fewestJsonBytes', () => {
  it('is the size of the JSON text for known values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        fc.pre(!/\{[{%]/.test(JSON.stringify(value)));
        expect(fewestJsonBytes(value as PartialValue)).toBe(Buffer.byteLength(JSON.stringify(value)));
        expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it.each<[what: string, value: PartialValue, bytes: number]>([
    ['a hole', hole(ANY_PRESENT), 1],
    ['some text', hole(Kind.string), 2],
    ['a text with known parts', hole(Kind.string, textFacts(['a"', undefined])), 5],
    ['some boolean', hole(Kind.boolean), 4],
    ['some array', hole(Kind.array | Kind.null), 2],
    ['a key with a hole', { a: hole(ANY_PRESENT), b: 1 }, '{"a":1,"b":1}'.length],
    ['a key that may be left out', { a: hole(ANYTHING), b: 1 }, '{"b":1}'.length],
    ['an open object', open({ b: 1 }), '{"b":1}'.length],
    ['an array with more elements', arrayOf(['ab'], { min: 3, max: Infinity }), '["ab",0,0]'.length],
    ['an array with fewer elements', arrayOf(['ab', 'cd'], { min: 1, max: 2 }), '[0]'.length],
    ['an array that may be empty', arrayOf(['ab'], { min: 0, max: 2 }), '[]'.length],
    [
      'an element that may be left out',
      [hole(Kind.string | Kind.absent, textFacts(['abcdef', undefined]))],
      '[null]'.length,
    ],
    ['Liquid', 'Hi {{ name }}!', '"Hi!"'.length],
  ])('%s', (_what, value, bytes) => {
    expect(fewestJsonBytes(value)).toBe(bytes);
  });
});
