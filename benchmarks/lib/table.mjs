/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string} [note] what has to be known to read it
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows
 */

/**
 * A heading, a note and a Markdown table with its columns aligned.
 * @param {Table} table
 */
export function markdown({ title, note, head, rows }) {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const lines = [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
  return [`## ${title}`, ...(note === undefined ? [] : [note]), lines.join('\n')].join('\n\n');
}
