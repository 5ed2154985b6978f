import type { Paint } from '../format/paint.js';
import { printable } from '../format/printable.js';
import { textWidth } from '../format/text-width.js';

/** A table's cells, row by row; a row may have lines of its own below it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Shown in the last column of Markdown, and below the row in a terminal. */
  readonly below?: readonly string[];
}

/** For a terminal: columns as wide as their widest cell, two blanks between them. */
export function alignedTable({ head, rows }: Table, paint: Paint): string {
  const cells = rows.map((row) => row.cells.map(printable));
  const widths = head.map((title, column) =>
    Math.max(textWidth(title), ...cells.map((row) => textWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd();
  const body = cells.flatMap((row, index) => [
    line(row),
    ...(rows[index]?.below ?? []).map((text) => paint('dim', `  ${printable(text)}`)),
  ]);
  return [paint('bold', line(head)), ...body].map((text) => `${text}\n`).join('');
}

/** For a page of Markdown. */
export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |\n`;
  const body = rows.map(({ cells, below = [] }) =>
    line(
      below.length === 0
        ? cells
        : [...cells.slice(0, -1), [cells.at(-1) ?? '', ...below].filter(isText).join('; ')],
    ),
  );
  return [line(head), line(head.map(() => '---')), ...body].join('');
}

const isText = (text: string): boolean => text !== '';

const escapeCell = (text: string): string =>
  printable(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s+/g, ' ');
