import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { textWidth } from './text-width.js';

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive, as in ESLint's messages. */
export interface FrameRange {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** UTF-16 units of a source line that are shown; longer lines are cut around the range. */
const maximumWidth = 120;

/** The source around a range, with line numbers and carets under the range; of several lines, the first has the carets. */
export function codeFrame(text: string, range: FrameRange, paint: Paint): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const digits = (range.line + 1).toString().length;
  const gutter = (label: string): string => paint('dim', `${label.padStart(digits)} |`);
  const context = (number: number): string[] => {
    const source = lines[number - 1] ?? '';
    return source.trim() === ''
      ? []
      : [`  ${gutter(number.toString())} ${paint('dim', shown(source, 0).text)}`];
  };

  const source = lines[range.line - 1] ?? '';
  const line = shown(source, range.column - 1);
  const from = range.column - 1 - line.offset;
  const marked = line.text.slice(from, from + unitsOnFirstLine(source, range));
  return [
    ...context(range.line - 1),
    `${paint('red', '>')} ${gutter(range.line.toString())} ${line.text}`,
    `  ${gutter('')} ${blanks(line.text.slice(0, from))}${paint('red', carets(marked))}`,
    ...context(range.line + 1),
  ];
}

/** How many units of the first line belong to the range. */
function unitsOnFirstLine(source: string, { line, column, endLine, endColumn }: FrameRange): number {
  if (endColumn === undefined) return 1;
  return (endLine ?? line) > line ? source.length - column + 1 : endColumn - column;
}

/** The part of a long line that is shown, and where it begins. */
function shown(source: string, start: number): { readonly text: string; readonly offset: number } {
  if (source.length <= maximumWidth) return { text: printable(source), offset: 0 };
  const wished = start - Math.round(maximumWidth / 3);
  const offset = Math.max(0, Math.min(wished, source.length - maximumWidth));
  return { text: printable(source.slice(offset, offset + maximumWidth)), offset };
}

/** Blanks as wide as a text; tabs stay tabs, so that they are as wide as above. */
const blanks = (text: string): string =>
  text
    .split('\t')
    .map((part) => ' '.repeat(textWidth(part)))
    .join('\t');

const carets = (text: string): string => '^'.repeat(Math.max(1, textWidth(text)));
