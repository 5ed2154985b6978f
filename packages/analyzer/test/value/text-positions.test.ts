import { describe, expect, it } from '@jest/globals';

import { positionsIn } from '../../src/value/json/positions-in.js';

const FIRST = { line: 5, column: 10 };

describe('where an offset of a text stands in the file', () => {
  it.each<[string, number, { line: number; column: number }]>([
    ['abc', 0, { line: 5, column: 10 }],
    ['abc', 3, { line: 5, column: 13 }],
    ['ab\ncd', 2, { line: 5, column: 12 }],
    ['ab\ncd', 3, { line: 6, column: 0 }],
    ['ab\ncd', 4, { line: 6, column: 1 }],
    ['ab\r\ncd', 3, { line: 5, column: 13 }],
    ['ab\r\ncd', 4, { line: 6, column: 0 }],
    ['ab\rcd', 3, { line: 6, column: 0 }],
    ['ab\u2028cd', 3, { line: 6, column: 0 }],
    ['ab\u2029cd', 4, { line: 6, column: 1 }],
    ['\n\n\n\nx', 2, { line: 7, column: 0 }],
    ['\n\n\n\nx', 4, { line: 9, column: 0 }],
    ['a\nb\nc\nd\ne', 0, { line: 5, column: 10 }],
    ['a\nb\nc\nd\ne', 2, { line: 6, column: 0 }],
    ['a\nb\nc\nd\ne', 5, { line: 7, column: 1 }],
    ['a\nb\nc\nd\ne', 6, { line: 8, column: 0 }],
    ['a\nb\nc\nd\ne', 9, { line: 9, column: 1 }],
  ])('%j at %d', (text, offset, expected) => {
    expect(positionsIn(text, FIRST)(offset)).toEqual(expected);
  });

  it('by other rules of lines', () => {
    const position = positionsIn('ab\u2028cd\nef', FIRST, { lineEnd: /\n/g, firstColumn: 1 });
    expect([position(3), position(6)]).toEqual([
      { line: 5, column: 13 },
      { line: 6, column: 1 },
    ]);
  });
});
