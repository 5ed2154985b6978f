// The packed tarballs with everything that they are said to work with: `npm run test:compatibility`. Needs the npm registry; not part of
// `npm test`. `-- --packed` takes the tarballs that are there, `--only <words>` the cells whose names hold these words, and `--write` puts
// the results into docs/compatibility.md; without it, nothing is written.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { cellsOf } from './compatibility/cells.mjs';
import { writeResults } from './compatibility/results.mjs';
import { Sandbox } from './compatibility/sandbox.mjs';
import { runScript } from './lib/run.mjs';

/** @typedef {import('./compatibility/cells.mjs').CellResult} CellResult */

const { values } = parseArgs({
  options: {
    packed: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
if (!values.packed && runScript('pack:all', { quiet: true }) !== 0) process.exit(1);

const sandbox = new Sandbox(join(tmpdir(), 'lint-compatibility'));
/** @type {CellResult[]} */
const results = [];
for (const { group, name, run, knownRed } of cellsOf(sandbox)) {
  if (!`${group}: ${name}`.includes(values.only)) continue;
  const outcome = await outcomeOf(run);
  results.push({ group, name, ...outcome, ...(knownRed !== undefined && { knownRed }) });
  console.log(
    `${outcome.wrong === undefined ? 'ok    ' : knownRed === undefined ? 'FAILED' : 'red   '} ${group}: ${name}`,
  );
  for (const text of [knownRed, outcome.note, outcome.wrong]) {
    if (text !== undefined) console.log(text.replaceAll(/^/gm, '       '));
  }
}
if (values.write) writeResults(results);
// A cell that is known to be red and is not any more leaves its reason untrue.
const failed = results.filter(({ wrong, knownRed }) => (wrong === undefined) !== (knownRed === undefined));
console.log(
  `${failed.length.toString()} of ${results.length.toString()} cells came out in another way than expected.`,
);
process.exitCode = results.length > 0 && failed.length === 0 ? 0 : 1;

/**
 * What cannot be installed or read is wrong, too.
 * @param {import('./compatibility/cells.mjs').Cell['run']} run
 * @returns {Promise<import('./compatibility/lint.mjs').Outcome>}
 */
async function outcomeOf(run) {
  try {
    return await run();
  } catch (error) {
    return { wrong: String(error).slice(0, 3000) };
  }
}
