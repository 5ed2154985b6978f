// What linting costs with the plugin, against ESLint with no rules, on the same files in one run.
import { ESLint } from 'eslint';
import braze from 'eslint-plugin-braze';

import { codeFullOfBraze, codeWithoutBraze } from './lib/corpora.mjs';
import { median, milliseconds, percentMore } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 15);
const languageOptions = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  parserOptions: { ecmaFeatures: { globalReturn: true } },
};
const base = { files: ['**/*.js'], languageOptions };
// Without any rule ESLint does not even traverse the tree; one empty rule is what every real configuration costs at least.
const emptyRule = { meta: {}, create: () => ({ 'Program:exit'() {} }) };
const configs = {
  none: [base],
  empty: [base, { plugins: { empty: { rules: { empty: emptyRule } } }, rules: { 'empty/empty': 'error' } }],
  recommended: [base, braze.configs.recommended],
  all: [base, braze.configs.all],
};
const kinds = /** @type {readonly (keyof typeof configs)[]} */ (Object.keys(configs));
// ESLint's own class, because it prepares a configuration once, as on the command line, and not for each file.
const engines = Object.fromEntries(
  Object.entries(configs).map(([kind, overrideConfig]) => [
    kind,
    new ESLint({ overrideConfigFile: true, overrideConfig }),
  ]),
);
const corpora = [
  { name: 'without a Braze call (the sources of ESLint)', sources: codeWithoutBraze(), calls: 0 },
  { name: 'full of Braze calls, all rules on', sources: codeFullOfBraze(40, 20), calls: 800 },
];

for (const { name, sources, calls } of corpora) {
  console.log(`${name}: ${String(sources.length)} files`);
  const times = await measure(sources);
  const none = median(times.none);
  printTable(
    ['rules', 'median', 'over no rules', 'over one empty rule', 'a call'],
    kinds.map((kind) => [
      kind,
      milliseconds(median(times[kind])),
      percentMore(median(times[kind]) / none),
      percentMore(median(times[kind]) / median(times.empty)),
      calls === 0 ? '' : milliseconds((median(times[kind]) - median(times.empty)) / calls),
    ]),
  );
}

/**
 * All configurations take turns, in an order that changes with each round.
 * @param {readonly import('./lib/corpora.mjs').Source[]} sources
 */
async function measure(sources) {
  const times = /** @type {Record<keyof typeof configs, number[]>} */ (
    Object.fromEntries(kinds.map((kind) => [kind, []]))
  );
  const warmUp = 2;
  for (let round = 0; round < rounds + warmUp; round++) {
    for (let turn = 0; turn < kinds.length; turn++) {
      const kind = kinds[(round + turn) % kinds.length];
      const time = await lintAll(sources, engines[kind]);
      if (round >= warmUp) times[kind].push(time);
    }
  }
  return times;
}

/**
 * @param {readonly import('./lib/corpora.mjs').Source[]} sources
 * @param {ESLint} engine
 */
async function lintAll(sources, engine) {
  const start = performance.now();
  for (const { filename, code } of sources) await engine.lintText(code, { filePath: filename });
  return performance.now() - start;
}
