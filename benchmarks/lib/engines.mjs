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
 * Linting the same sources without rules, with an empty one, with ours, with a clock in ours, and with a clock in as many rules that do
 * nothing.
 * @param {readonly Source[]} sources
 */
export function waysToLint(sources) {
  const [own, idle] = [timedLinting(sources), timedLinting(sources, () => emptyPlugin.rules.empty)];
  const subjects = {
    none: linting(sources, configs.none),
    empty: linting(sources, configs.empty),
    recommended: linting(sources, configs.recommended),
    all: linting(sources, configs.all),
    timed: own.lint,
    idle: idle.lint,
  };
  /** The milliseconds inside our rules, and inside those that do nothing, in the middle of all rounds but the first. */
  return { subjects, inside: () => median(own.spent.slice(1)), idle: () => median(idle.spent.slice(1)) };
}

/**
 * Linting with a clock in the rules; `spent` gets the milliseconds of each round.
 * @param {readonly Source[]} sources
 * @param {Parameters<typeof timedPlugin>[0]} [ruleOf]
 */
export function timedLinting(sources, ruleOf) {
  const { clock, config } = timedPlugin(ruleOf);
  const lint = linting(sources, config);
  /** @type {number[]} */
  const spent = [];
  return {
    spent,
    lint: async () => {
      clock.spent = 0;
      await lint();
      spent.push(clock.spent);
    },
  };
}

/**
 * The plugin with a clock in it, which counts the milliseconds that its rules take. All of its rules are one rule here, so that the
 * clock is read a few times a file and not a hundred times: reading it takes as long as what it would measure.
 * @param {(name: string) => import('eslint').Rule.RuleModule} [ruleOf] what stands in the place of each of its rules
 */
export function timedPlugin(ruleOf = (name) => braze.rules[name]) {
  const clock = { spent: 0 };
  const [{ rules: severities }] = [braze.configs.all].flat();
  const together = {
    meta: braze.rules['valid-payload'].meta,
    create: timedCreate(clock, Object.keys(severities), ruleOf),
  };
  const plugins = { together: { rules: { together } } };
  return { clock, config: [base, { plugins, rules: { 'together/together': 'error' } }] };
}

/**
 * @param {{ spent: number }} clock
 * @param {readonly string[]} names with the plugin's namespace
 * @param {(name: string) => import('eslint').Rule.RuleModule} ruleOf
 */
function timedCreate(clock, names, ruleOf) {
  const timed = (/** @type {() => void} */ work) => {
    clock.spent += ownTime(work);
  };
  return (context) => {
    const prepared = names.map((id) => ({
      rule: ruleOf(id.replace('braze/', '')),
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

/**
 * The milliseconds that a piece of work takes by the clock, which goes on while other programs run: never less than its own time. To ask
 * for the processor's time around it would take a tenth of a millisecond, and push out of the caches what the work is about to need,
 * which alone doubles the time of a file without a call.
 * @param {() => void} work
 */
function ownTime(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What ESLint hands to each rule: an object of its own, which inherits from what all rules of the file have in common. */
function contextOf(id, context) {
  const own = { id, options: [], report: (/** @type {unknown[]} */ ...args) => context.report(...args) };
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(context)), own));
}
