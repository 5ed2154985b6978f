import { parse } from 'node:path';

import type { Linter, Rule } from 'eslint';
import { ESLint } from 'eslint';
import braze from 'eslint-plugin-braze';

import type { Dialect } from './dialects.js';
import { languageOf } from './dialects.js';

const prefix = 'braze/';

/** The rule that tells when the analysis of a file broke down, among other things: on in every run, and never printed. */
export const auditRule = `${prefix}no-unchecked-payload`;

/** Whether a rule is one of the plugin's. */
export const isOurRule = (ruleId: string | null): boolean => ruleId?.startsWith(prefix) ?? false;

/** The page of a rule, by its full name (`braze/…`). */
export function pageOf(ruleId: string): string | undefined {
  const rules: Readonly<Record<string, Rule.RuleModule>> = braze.rules;
  return rules[ruleId.slice(prefix.length)]?.meta?.docs?.url;
}

/** Makes ESLint for the files of one dialect and one drive, without any configuration of the user's. */
export async function createEngine(dialect: Dialect, file: string, strict: boolean): Promise<ESLint> {
  const { plugins, rules } = strict ? braze.configs.strict : braze.configs.recommended;
  const language: Linter.Config = await languageOf(dialect);
  return new ESLint({
    // ESLint takes no file from outside its folder, and which files to take has been decided before.
    cwd: parse(file).root,
    overrideConfigFile: true,
    overrideConfig: [
      { ignores: ['!**/node_modules/', '!**/.git/'] },
      {
        files: ['**/*.*'],
        ...language,
        plugins: { ...plugins, ...language.plugins },
        rules: { ...rules, [auditRule]: 'warn' },
        linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
      },
    ],
    ruleFilter: ({ ruleId }) => isOurRule(ruleId),
  });
}
