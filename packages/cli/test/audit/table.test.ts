import { describe, expect, it } from '@jest/globals';

import { alignedTable, markdownTable } from '../../src/audit/table.js';
import { painter } from '../../src/format/paint.js';

const table = {
  head: ['a', 'long title'],
  rows: [{ cells: ['日本 x', 'y'], below: ['why'] }, { cells: ['z', 'a | b\n<c> \u001B'] }],
};

describe('alignedTable', () => {
  it('makes columns as wide as their widest cell, and puts lines below their row', () => {
    expect(alignedTable(table, painter(false)).split('\n')).toEqual([
      'a       long title',
      '日本 x  y',
      '  why',
      'z       a | b\uFFFD<c> \uFFFD',
      '',
    ]);
  });
});

describe('markdownTable', () => {
  it('escapes what would break a cell', () => {
    expect(markdownTable(table).split('\n')).toEqual([
      '| a | long title |',
      '| --- | --- |',
      '| 日本 x | y; why |',
      '| z | a \\| b\uFFFD&lt;c> \uFFFD |',
      '',
    ]);
  });
});
