import { ESLint } from 'eslint';
import braze from 'eslint-plugin-braze';

import { median } from './statistics.mjs';

/** @typedef {import('./corpora.mjs').Source} Source */

const base = {
  files: ['**/*.js'],
  languageOptions: {
    ecmaVersion: 'latest',
    sourceType: 'module',
    parserOptions: { ecmaFeatures: { globalReturn: true } },
  },
};

/** Does nothing: what any rule at all costs, because of what ESLint does for it. */
export const emptyPlugin = { rules: { empty: { meta: {}, create: () => ({ 'Program:exit'() {} }) } } };

/** Configurations by what is on in them. */
export const configs = {
  none: [base],
  empty: [base, { plugins: { empty: emptyPlugin }, rules: { 'empty/empty': 'error' } }],
  recommended: [base, braze.configs.recommended].flat(),
  all: [base, braze.configs.all].flat(),
};

/**
 * Lints all sources. ESLint's own class, because it prepares a configuration once, as on the command line, and not for each file.
 * @param {readonly Source[]} sources
 * @param {readonly import('eslint').Linter.Config[]} overrideConfig
 * @param {string} [cwd]
 * @returns {() => Promise<void>}
 */
export function linting(sources, overrideConfig, cwd) {
  const engine = new ESLint({ overrideConfigFile: true, overrideConfig, ...(cwd && { cwd }) });
  return async () => {
    for (const { filename, code } of sources) {
      const [result] = await engine.lintText(code, { filePath: filename });
      const fatal = result?.messages.find((message) => message.fatal === true);
      if (fatal !== undefined || result === undefined)
        throw new Error(`${filename}: ${fatal?.message ?? 'ignored'}`);
    }
  };
}

/**
 * Linting the same sources without rules, with an empty one, with ours, and with a clock in ours.
 * @param {readonly Source[]} sources
 */
export function fiveWays(sources) {
  const { clock, config } = timedPlugin();
  /** @type {number[]} */
  const own = [];
  const timed = linting(sources, config);
  const subjects = {
    none: linting(sources, configs.none),
    empty: linting(sources, configs.empty),
    recommended: linting(sources, configs.recommended),
    all: linting(sources, configs.all),
    timed: async () => {
      clock.spent = 0;
      await timed();
      own.push(clock.spent);
    },
  };
  /** The milliseconds inside our rules, in the middle of all rounds but the first. */
  return { subjects, inside: () => median(own.slice(1)) };
}

/** What the clock counts for nothing: the processor time that reading it takes, in milliseconds. */
const reading = costOfReading();

function costOfReading() {
  const many = 20_000;
  let spent = 0;
  for (let n = 0; n < many; n++) {
    const { user, system } = process.cpuUsage(process.cpuUsage());
    spent += user + system;
  }
  return spent / many / 1000;
}

/** The plugin with a clock in it, which counts the milliseconds of processor time that its rules take. */
export function timedPlugin() {
  const clock = { spent: 0 };
  const timed =
    (/** @type {Function} */ run) =>
    (/** @type {unknown[]} */ ...args) => {
      const before = process.cpuUsage();
      try {
        return run(...args);
      } finally {
        const { user, system } = process.cpuUsage(before);
        clock.spent += (user + system) / 1000 - reading;
      }
    };
  const rules = Object.entries(braze.rules).map(([name, rule]) => {
    const create = timed((context) => {
      const listeners = rule.create(context);
      return Object.fromEntries(Object.entries(listeners).map(([selector, run]) => [selector, timed(run)]));
    });
    return [name, { ...rule, create }];
  });
  const [{ rules: severities }] = [braze.configs.all].flat();
  const plugins = { braze: { ...braze, rules: Object.fromEntries(rules) } };
  return { clock, config: [base, { plugins, rules: severities }] };
}
