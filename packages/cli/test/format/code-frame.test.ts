import { describe, expect, it } from '@jest/globals';

import { codeFrame } from '../../src/format/code-frame.js';
import { painter } from '../../src/format/paint.js';

const frame = (text: string, line: number, column: number, endLine?: number, endColumn?: number): string[] =>
  codeFrame(text, { line, column, endLine, endColumn }, painter(false));

describe('codeFrame', () => {
  it('shows the line, its neighbours and carets under the range', () => {
    expect(frame('{\n  extra: "text",\n}', 2, 10, 2, 16)).toEqual([
      '  1 | {',
      '> 2 |   extra: "text",',
      '    |          ^^^^^^',
      '  3 | }',
    ]);
  });

  it('marks a range of several lines up to the end of its first one', () => {
    expect(frame('call({\n});', 1, 6, 2, 2)).toEqual(['> 1 | call({', '    |      ^', '  2 | });']);
  });

  it('aligns the numbers of the lines', () => {
    const text = Array.from({ length: 10 }, (_, index) => `line${index.toString()}`).join('\n');
    expect(frame(text, 9, 1, 9, 5)).toEqual(['   8 | line7', '>  9 | line8', '     | ^^^^', '  10 | line9']);
  });

  it('leaves blank neighbours out', () => {
    expect(frame('\nx\n', 2, 1, 2, 2)).toEqual(['> 2 | x', '    | ^']);
  });

  it('keeps tabs, so that the carets stay below their text', () => {
    expect(frame('\tab', 1, 2, 1, 4)).toEqual(['> 1 | \tab', '    | \t^^']);
  });

  it('counts wide characters as two columns', () => {
    expect(frame("a('🎉', '日本', b)", 1, 14, 1, 15)).toEqual([
      "> 1 | a('🎉', '日本', b)",
      '    |                ^',
    ]);
  });

  it('cuts long lines around the range', () => {
    const [shown = '', carets = ''] = frame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 1, 501, 1, 505);
    expect(shown.length).toBeLessThan(140);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('does not count a byte order mark', () => {
    expect(frame('\uFEFFab', 1, 2, 1, 3)).toEqual(['> 1 | ab', '    |  ^']);
  });

  it('hands no control characters to the terminal', () => {
    expect(frame("a = '\u001B[31m\u202E'", 1, 1, 1, 2)[0]).toBe("> 1 | a = '\uFFFD[31m\uFFFD'");
  });

  it('has a caret even where the range is empty or ends nowhere', () => {
    expect(frame('', 1, 1, 1, 1)).toEqual(['> 1 | ', '    | ^']);
    expect(frame('ab', 1, 2)).toEqual(['> 1 | ab', '    |  ^']);
  });
});
