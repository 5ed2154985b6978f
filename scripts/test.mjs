// Everything that has to hold: `npm test`. The last line gives the totals.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { changedFiles, generatedFiles } from './lib/generated.mjs';
import { install, readJson, root, run, runScript, step } from './lib/run.mjs';

/**
 * What Jest's JSON report says about the whole run.
 * @typedef {object} Totals
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {boolean} success
 */

/** Without test files Jest writes no report. @type {Totals} */
const nothing = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: false,
};

step('install', install);
const before = generatedFiles();
step('build', () => runScript('build', { quiet: true }));
step('generated files are up to date', () => {
  const changed = changedFiles(before, generatedFiles());
  if (changed.length === 0) return 0;
  console.error('The build rewrote these files; look at the change, check them in, and run again:');
  for (const file of changed) console.error(`  ${file}`);
  return 1;
});
step('typecheck', () => runScript('typecheck'));
step('lint', () => runScript('lint'));
step('format', () => runScript('format:check'));

console.log('> tests');
const folder = mkdtempSync(join(tmpdir(), 'braze-lint-'));
const report = join(folder, 'jest.json');
try {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const code = run(process.execPath, [jest, '--json', '--outputFile', report, ...process.argv.slice(2)]);
  const totals = existsSync(report) ? /** @type {Totals} */ (readJson(report)) : nothing;
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = totals;
  const skipped = totals.numPendingTests + totals.numTodoTests;
  process.exitCode = code === 0 && totals.success && failed === 0 && passed > 0 ? 0 : 1;
  if (broken > 0) console.error(`${broken.toString()} test files could not run.`);
  if (passed + failed === 0) console.error('No test ran.');
  const counts = [`${passed.toString()} passed`, `${failed.toString()} failed`];
  if (skipped > 0) counts.push(`${skipped.toString()} skipped`);
  console.log(`tests: ${counts.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
