import { readFileSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';

import { root } from '../lib/run.mjs';

/** @typedef {import('./cells.mjs').CellResult} CellResult */

const page = join(root, 'docs/compatibility.md');
const begin = '<!-- begin generated: npm run test:compatibility -- --write -->';
const end = '<!-- end generated -->';

/**
 * Puts a table of what came out between the marks of docs/compatibility.md.
 * @param {readonly CellResult[]} results
 */
export function writeResults(results) {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (to < from) throw new Error(`${page} has lost its marks.`);
  writeFileSync(page, `${text.slice(0, from)}\n\n${tableOf(results)}\n\n${text.slice(to)}`);
}

/** @param {readonly CellResult[]} results */
function tableOf(results) {
  const day = new Date().toISOString().slice(0, 10);
  const failed = results.filter(({ wrong }) => wrong !== undefined).length;
  const rows = results.map(
    ({ group, name, wrong, note, knownRed }) =>
      `| ${group} | ${name} | ${wrong === undefined ? 'ok' : '**red**'} | ${lineOf(knownRed ?? wrong ?? note ?? '')} |`,
  );
  return [
    `${results.length.toString()} cells on ${day}, ${failed.toString()} of them red; ${platform()} ${release().split('-')[0] ?? ''} ${arch()}, Node ${process.versions.node} where none is named.`,
    '',
    '| group | cell | result | |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** @param {string} text */
function lineOf(text) {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  return line.length > 1000 ? `${line.slice(0, 1000)}…` : line;
}
