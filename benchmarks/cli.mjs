// The command line on a folder of 2,000 files, against ESLint's own command line on the same folder, in turns and in one run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { codeFullOfBraze, codeWithoutBraze } from './lib/corpora.mjs';
import { median, percentMore } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

/**
 * What a program took: milliseconds by the clock and of the processor, and its peak of memory in KiB.
 * @typedef {{ readonly time: number, readonly cpu: number, readonly memory: number }} Usage
 */

const files = Number(process.env['FILES'] ?? 2000);
const rounds = Number(process.env['ROUNDS'] ?? 5);
/** The share of files that call Braze. */
const share = 0.1;

const require = createRequire(import.meta.url);
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
const here = fileURLToPath(new URL('.', import.meta.url));
const braze = join(here, '../packages/cli/dist/bin.js');

const folder = mkdtempSync(join(tmpdir(), 'braze-lint-bench-'));
try {
  generate();
  const programs = {
    'ESLint, one empty rule': [eslint, '--config', 'plain.mjs', '.'],
    'ESLint with eslint-plugin-braze': [eslint, '--config', 'plugin.mjs', '.'],
    'braze-lint': [braze, '--no-ignore', '.'],
    'braze-lint, also asking for ignores': [braze, '.'],
    'braze-lint --cache, nothing changed': [braze, '--no-ignore', '--cache', '.'],
  };
  const measured = measure(programs);
  const [first = ''] = Object.keys(programs);
  const base = medians(measured[first] ?? []);
  console.log(
    `${String(files)} files, ${String(share * 100)} % of them with calls to Braze; ${String(rounds)} rounds`,
  );
  printTable(
    ['program', 'time', 'processor', 'over plain ESLint', 'peak of memory', 'over plain ESLint'],
    Object.entries(measured).map(([name, runs]) => {
      const { time, cpu, memory } = medians(runs);
      return [
        name,
        `${(time / 1000).toFixed(2)} s`,
        `${(cpu / 1000).toFixed(2)} s`,
        percentMore(cpu / base.cpu),
        `${(memory / 1024).toFixed(0)} MiB`,
        percentMore(memory / base.memory),
      ];
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the files and the two configurations; modules are found in the folder of this benchmark. */
function generate() {
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const plain = codeWithoutBraze();
  const calls = codeFullOfBraze(Math.round(files * share), 3);
  for (let index = 0; index < files; index++) {
    const source = index < calls.length ? calls[index] : plain[index % plain.length];
    const name = join(folder, 'src', String(index % 40), `${String(index)}.js`);
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, source.code);
  }
  const languageOptions = "languageOptions: { ecmaVersion: 'latest', sourceType: 'commonjs' }";
  const modules = `{ files: ['src/**/*.js'], ${languageOptions} }`;
  const asModules = calls.map((_, index) => `src/${String(index % 40)}/${String(index)}.js`);
  const override = `{ files: ${JSON.stringify(asModules)}, languageOptions: { sourceType: 'module' } }`;
  const empty = "{ meta: {}, create: () => ({ 'Program:exit'() {} }) }";
  const rule = `{ plugins: { empty: { rules: { empty: ${empty} } } }, rules: { 'empty/empty': 'error' } }`;
  const off = "{ linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true } }";
  writeFileSync(join(folder, 'plain.mjs'), `export default [${modules}, ${override}, ${rule}, ${off}];`);
  writeFileSync(
    join(folder, 'plugin.mjs'),
    `import braze from 'eslint-plugin-braze';\nexport default [${modules}, ${override}, braze.configs.recommended, ${off}];`,
  );
}

/**
 * All programs take turns, in an order that changes with each round; the first round warms the disk up and fills the cache.
 * @param {Readonly<Record<string, readonly string[]>>} programs
 */
function measure(programs) {
  const names = Object.keys(programs);
  /** @type {Record<string, Usage[]>} */
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] ?? '';
      const run = runOnce(programs[name] ?? []);
      if (round > 0) runs[name]?.push(run);
    }
  }
  return runs;
}

/** @param {readonly string[]} program @returns {Usage} */
function runOnce(program) {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('lib/report-usage.mjs', import.meta.url).href, ...program],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 },
  );
  const time = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${program.join(' ')}\n${String(stderr)}`);
  return { time, ...JSON.parse(output[3]) };
}

/** @param {readonly Usage[]} runs @returns {Usage} */
function medians(runs) {
  const of = (/** @type {keyof Usage} */ key) => median(runs.map((run) => run[key]));
  return { time: of('time'), cpu: of('cpu'), memory: of('memory') };
}
