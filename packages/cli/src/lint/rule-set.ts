import type { ESLint, Linter, Rule } from 'eslint';
import braze from 'eslint-plugin-braze';

const prefix = 'braze/';

/** The rules of a run. */
export interface RuleSet {
  readonly plugins: Readonly<Record<string, ESLint.Plugin>>;
  readonly rules: Linter.RulesRecord;
  /** Whether what a rule says is meant here: comments in a file can bring others in. */
  readonly isShown: (ruleId: string | null) => boolean;
}

/** The rule that tells when the analysis of a file broke down, among other things: on in every run, and never printed. */
export const auditRule = `${prefix}no-unchecked-payload`;

/** Whether a rule is one of the plugin's. */
export const isOurRule = (ruleId: string | null): boolean => ruleId?.startsWith(prefix) ?? false;

/** The recommended rules; `strict` makes errors of warnings. */
export function lintRules(strict: boolean): RuleSet {
  const { plugins = {}, rules } = strict ? braze.configs.strict : braze.configs.recommended;
  return { plugins, rules: { ...rules, [auditRule]: 'warn' }, isShown: isOurRule };
}

/** What a rule says of itself, by its full name (`braze/…`). */
export function metaOf(ruleId: string): Rule.RuleMetaData | undefined {
  const rules: Readonly<Record<string, Rule.RuleModule>> = braze.rules;
  return rules[ruleId.slice(prefix.length)]?.meta;
}

/** The page of a rule, by its full name. */
export const pageOf = (ruleId: string): string | undefined => metaOf(ruleId)?.docs?.url;

/** The page of a rule of ours by its short name; `undefined` where there is no such rule. */
export const pageOfRule = (name: string): string | undefined => pageOf(`${prefix}${name}`);
