import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { attempt } from '../lib/packed.mjs';
import { root } from '../lib/run.mjs';

/**
 * A source that a test of the rules lints.
 * @typedef {object} RuleCase
 * @property {string} code
 * @property {string} filename
 * @property {readonly string[]} rules those that the test turns on; none for all of them
 * @property {unknown} [settings]
 */

const plugin = join(root, 'packages/eslint-plugin');
const tests = join(plugin, 'test/rules');

/** Takes the place of what the tests lint with. */
const recorder = `
export function lint(code, { rules = [], parser = 'typescript', filename, settings } = {}) {
  const name = filename ?? (parser === 'typescript' ? 'src/app.ts' : 'src/app.js');
  globalThis.recorded.push({ code, rules, filename: name, settings });
  return [];
}`;

/**
 * Runs the tests of the rules with nothing behind what they lint with, and gives what they would have linted, each source once.
 * @param {string} folder for what the tests write, the snapshots that settings name, which stays there
 * @returns {Promise<readonly RuleCase[]>}
 */
export async function recordRuleCases(folder) {
  const files = readdirSync(tests).filter((file) => file.endsWith('.test.ts'));
  const imports = files.map((file) => `await import(${JSON.stringify(join(tests, file))});`);
  const contents = ['globalThis.recorded = [];', ...imports, printing].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: plugin, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    ignoreAnnotations: true,
    packages: 'external',
    alias: { '@jest/globals': fileURLToPath(new URL('silent-jest.mjs', import.meta.url)) },
    plugins: [recording],
    logLevel: 'error',
  });
  // Beside the packages that the tests import.
  const place = join(plugin, 'node_modules/.rule-cases');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'tests.mjs'), outputFiles[0]?.text ?? '');
  const kept = join(folder, 'written-by-tests');
  mkdirSync(kept, { recursive: true });
  const run = attempt(process.execPath, [join(place, 'tests.mjs')], plugin, { ...process.env, TMPDIR: kept });
  if (run.status !== 0) throw new Error(run.output);
  /** @type {unknown} */
  const parsed = JSON.parse(run.stdout);
  const all = /** @type {readonly RuleCase[]} */ (parsed);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

const printing = 'process.stdout.write(JSON.stringify(globalThis.recorded));';

/** @type {import('esbuild').Plugin} */
const recording = {
  name: 'recording',
  setup(bundler) {
    bundler.onLoad({ filter: /test[\\/]support[\\/]lint\.ts$/ }, () => ({
      contents: recorder,
      loader: 'js',
    }));
  },
};
