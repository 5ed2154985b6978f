import { ruleSeverities } from '@braze-lint/analyzer/first-look';
import type { ESLint, Linter } from 'eslint';

import type { RuleId } from './rules/index.js';

/** How severe a rule is in `recommended` and in `strict`; what is in neither is only in `all`. */
const severities: Readonly<
  Record<RuleId, readonly [recommended: Linter.StringSeverity, strict: Linter.StringSeverity]>
> = { ...ruleSeverities, 'no-unchecked-payload': ['off', 'off'] };

/**
 * `recommended`: what the documentation says is refused as an error, what it says is lost as a warning. `strict`: the same
 * rules, all as errors. `all`: every rule, the audit of what could not be checked included.
 */
export type Configs = Readonly<Record<'recommended' | 'strict' | 'all', Linter.Config>>;

/** The flat configurations; `plugin` is the plugin that they belong to. */
export function createConfigs(plugin: ESLint.Plugin): Configs {
  return {
    recommended: config('recommended', plugin, ([recommended]) => recommended),
    strict: config('strict', plugin, ([, strict]) => strict),
    all: config('all', plugin, () => 'error'),
  };
}

function config(
  name: keyof Configs,
  plugin: ESLint.Plugin,
  severityOf: (pair: readonly [Linter.StringSeverity, Linter.StringSeverity]) => Linter.StringSeverity,
): Linter.Config {
  const rules = Object.entries(severities)
    .map(([rule, pair]) => [`braze/${rule}`, severityOf(pair)] as const)
    .filter(([, severity]) => severity !== 'off');
  return { name: `braze/${name}`, plugins: { braze: plugin }, rules: Object.fromEntries(rules) };
}
