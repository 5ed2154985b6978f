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

/**
 * The plugin with a clock in it, which counts the milliseconds of processor time that its rules take. All of its rules are one rule
 * here, so that the clock is read a few times a file and not a hundred times: reading it takes longer than what it would measure.
 */
export function timedPlugin() {
  const clock = { spent: 0 };
  const [{ rules: severities }] = [braze.configs.all].flat();
  const together = {
    meta: braze.rules['valid-payload'].meta,
    create: timedCreate(clock, Object.keys(severities)),
  };
  const plugins = { together: { rules: { together } } };
  return { clock, config: [base, { plugins, rules: { 'together/together': 'error' } }] };
}

/**
 * @param {{ spent: number }} clock
 * @param {readonly string[]} names with the plugin's namespace
 */
function timedCreate(clock, names) {
  const timed = (/** @type {() => void} */ work) => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    clock.spent += (user + system) / 1000;
  };
  return (context) => {
    const prepared = names.map((id) => ({
      rule: braze.rules[id.replace('braze/', '')],
      own: contextOf(id, context),
    }));
    /** @type {Map<string, Function[]>} */
    const listeners = new Map();
    const created = [];
    timed(() => {
      for (const { rule, own } of prepared) created.push(rule.create(own));
    });
    for (const [selector, run] of created.flatMap((one) => Object.entries(one))) {
      listeners.set(selector, [...(listeners.get(selector) ?? []), run]);
    }
    return Object.fromEntries(
      [...listeners].map(([selector, runs]) => [
        selector,
        (node) => timed(() => runs.forEach((run) => run(node))),
      ]),
    );
  };
}

/** What ESLint hands to each rule: an object of its own, which inherits from what all rules of the file have in common. */
function contextOf(id, context) {
  const own = { id, options: [], report: (/** @type {unknown[]} */ ...args) => context.report(...args) };
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(context)), own));
}
