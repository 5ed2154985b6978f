// Changes the source a little, one change a time, and sees whether the tests notice:
// `npm run test:mutation -- packages/schemas/generator/lift --sample 60 --tests 'packages/schemas/test/lift/*.test.ts'`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { mutantsOf } from './lib/mutants.mjs';
import { root } from './lib/run.mjs';
import { runWithMutant } from './lib/run-with-mutant.mjs';

/** @typedef {import('./lib/mutants.mjs').Mutant} Mutant */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many of the mutants are tried; all of them when absent. */
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Test files, as patterns of `git ls-files`; all of the package when absent. */
    tests: { type: 'string', multiple: true },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Which folder?');

process.env['BRAZE_LINT_PROPERTY_RUNS'] ??= '600';
const owner = folder.split('/').slice(0, 2).join('/');
const tests = listed(values.tests ?? [`${owner}/test/**/*.test.ts`]);
const files = listed(positionals.flatMap((name) => [`${name}/*.ts`, name]));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
const mutants = sampleOf(all, Number(values.sample ?? all.length), Number(values.seed));
const place = join(root, owner, 'node_modules/.mutation');
mkdirSync(place, { recursive: true });
try {
  const bundle = join(place, 'tests.mjs');
  console.log(
    `${String(all.length)} mutants in ${String(files.length)} files; ${String(mutants.length)} are tried`,
  );
  const start = Date.now();
  const sound = await runWithMutant(tests, undefined, bundle, 600_000);
  if (sound.outcome !== 'survived') throw new Error(`The tests fail without any mutant:\n${sound.output}`);
  const limit = (Date.now() - start) * 4 + 10_000;
  let killed = 0;
  for (const mutant of mutants) {
    const { outcome } = await runWithMutant(tests, mutant, bundle, limit);
    if (outcome !== 'survived') killed++;
    console.log(`${outcome.padEnd(9)} ${described(mutant)}`);
  }
  const share = ((killed / mutants.length) * 100).toFixed(1);
  console.log(`${String(killed)} of ${String(mutants.length)} killed: ${share} %`);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** The files in the order of the patterns: quick tests first make for a quick end. @param {readonly string[]} patterns */
function listed(patterns) {
  const names = patterns.flatMap((pattern) =>
    execFileSync('git', ['ls-files', pattern], { cwd: root, encoding: 'utf8' }).split('\n'),
  );
  return [...new Set(names)].filter((file) => file.endsWith('.ts'));
}

/** @param {readonly Mutant[]} from @param {number} count @param {number} seed */
function sampleOf(from, count, seed) {
  let state = seed;
  const keyed = from.map((mutant) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return { mutant, key: state };
  });
  const sorted = keyed.sort((one, other) => one.key - other.key).slice(0, count);
  return sorted.map(({ mutant }) => mutant);
}

/** @param {Mutant} mutant */
function described({ file, line, original, replacement }) {
  const text = original.replace(/\s+/g, ' ');
  const short = text.length > 70 ? `${text.slice(0, 67)}...` : text;
  return `${file}:${String(line)}  ${short} -> ${replacement}`;
}
