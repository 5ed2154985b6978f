// How large the playground is, and of what.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from '../lib/run.mjs';

/** The first that fits says which part of the analysis a module belongs to. @type {readonly (readonly [part: string, pattern: RegExp])[]} */
const parts = [
  ['catalogue', /packages\/schemas\/(?:generated|src\/generated)\//],
  ['analyzer', /packages\/(?:analyzer|schemas|language-service|site)\//],
  ['parser', /./],
];

/**
 * @param {import('esbuild').Metafile} metafile of the analysis
 * @param {string} dist the built site
 * @returns {string} a table
 */
export function sizeTable({ outputs }, dist) {
  const files = Object.entries(outputs).map(([file, output]) => ({ file: join(root, file), ...output }));
  const entry = files.find(({ entryPoint }) => entryPoint?.endsWith('worker.ts'));
  if (entry === undefined) throw new Error('There is no worker.');
  const text = readFileSync(entry.file, 'utf8');
  const first = new Set([entry.file, ...importsOf(entry, files)]);
  const rows = [row('analysis, at the start', [...first])];
  for (const [part] of parts) {
    const bytes = files
      .filter(({ file }) => first.has(file))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([input]) => parts.find(([, pattern]) => pattern.test(input))?.[0] === part)
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    // Compressed size does not divide: each part has its share of the whole.
    const share = Math.round((gzipSync(text).length * bytes) / text.length);
    rows.push(`  of which ${part}`.padEnd(40) + kib(bytes) + kib(share));
  }
  const others = files.filter(({ file }) => !first.has(file) && file.endsWith('.js'));
  const named = (/** @type {RegExp} */ pattern) =>
    others.filter(({ file }) => pattern.test(basename(file))).map(({ file }) => file);
  rows.push(row('what a text with /messages/send adds', named(/^(?:messages-send|constraints|instead)\b/)));
  rows.push(row('a language (German)', named(/^de-/)));
  rows.push(
    row(
      'everything that is loaded when needed',
      others.map(({ file }) => file),
    ),
  );
  const chunks = join(dist, 'assets/chunks');
  const editor = readdirSync(chunks).filter((file) => file.startsWith('editor.'));
  rows.push(
    row(
      'editor',
      editor.map((file) => join(chunks, file)),
    ),
  );
  return [`${''.padEnd(40)}${'KiB'.padStart(10)}${'gzipped'.padStart(10)}`, ...rows].join('\n');
}

/**
 * What is loaded together with a file.
 * @param {{ imports: readonly { path: string, kind: string }[] }} file
 * @param {readonly { file: string, imports: readonly { path: string, kind: string }[] }[]} files
 * @returns {readonly string[]}
 */
function importsOf({ imports }, files) {
  return imports
    .filter(({ kind }) => kind === 'import-statement')
    .flatMap(({ path }) => files.filter(({ file }) => file === join(root, path)))
    .flatMap((one) => [one.file, ...importsOf(one, files)]);
}

/**
 * @param {string} name
 * @param {readonly string[]} files
 */
function row(name, files) {
  const texts = files.map((file) => readFileSync(file));
  const raw = texts.reduce((sum, { length }) => sum + length, 0);
  const gzipped = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  return name.padEnd(40) + kib(raw) + kib(gzipped);
}

/** @param {number} bytes */
function kib(bytes) {
  return (bytes / 1024).toFixed(0).padStart(10);
}
