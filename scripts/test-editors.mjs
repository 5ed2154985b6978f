// Drives real editors on files with mistakes: what they show, what completion writes, what a quick fix does; not part of `npm test`.
// `npm run test:editors` tries every editor that is there and says which are not; `npm run test:editors -- neovim vscode` only those that
// are named, which then have to be there; `--pictures=<folder>` keeps pictures of what VS Code shows.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { terminalEditors } from './editors/terminal/editors.mjs';
import { vscode } from './editors/vscode/editor.mjs';

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {() => readonly string[]} missing what has to be installed first
 * @property {(options: { pictures: string | undefined }) => readonly string[] | Promise<readonly string[]>} run gives what went wrong
 */

const { values, positionals } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
});
const pictures = values.pictures === undefined ? undefined : resolve(values.pictures);

/** @type {readonly Editor[]} */
const known = [...terminalEditors, vscode];
const chosen = positionals.length === 0 ? known : positionals.map(named);

const tried = [];
const absent = [];
const failures = [];
for (const editor of chosen) {
  const missing = editor.missing();
  if (missing.length > 0) {
    absent.push(`${editor.name} was not tried: there is no ${missing.join(', and no ')}.`);
    continue;
  }
  console.log(`> ${editor.name}`);
  tried.push(editor.name);
  for (const failure of await editor.run({ pictures })) failures.push(`${editor.name}: ${failure}`);
}
for (const line of [...absent, ...failures]) console.error(line);
const isRight =
  failures.length === 0 && tried.length > 0 && (positionals.length === 0 || absent.length === 0);
console.log(tried.length > 0 ? `Tried: ${tried.join(', ')}.` : 'No editor was tried.');
console.log(isRight ? 'They show what they should.' : 'FAILED');
process.exitCode = isRight ? 0 : 1;

/** @param {string} word */
function named(word) {
  const simple = (/** @type {string} */ name) => name.toLowerCase().replace(/[^a-z]/g, '');
  const found = known.find(({ name }) => simple(name).startsWith(simple(word)));
  if (found === undefined)
    throw new Error(`Which editor is "${word}"? Known are ${known.map(({ name }) => name).join(', ')}.`);
  return found;
}
