import { Linter } from 'eslint';
import * as typescriptParser from '@typescript-eslint/parser';

import plugin from '../../src/index.js';

export interface LintOptions {
  /** Rules that are on, without the plugin's name; all of them when absent. */
  readonly rules?: readonly string[] | undefined;
  readonly parser?: 'espree' | 'typescript';
  readonly filename?: string;
  readonly settings?: unknown;
}

/** ESLint's messages for `code`, with the plugin as a user has it. */
export function lint(code: string, options: LintOptions = {}): Linter.LintMessage[] {
  const { parser = 'typescript', filename = parser === 'typescript' ? 'src/app.ts' : 'src/app.js' } = options;
  return new Linter().verify(code, configOf(options, parser), { filename });
}

function configOf(options: LintOptions, parser: 'espree' | 'typescript'): Linter.Config[] {
  const rules = options.rules ?? Object.keys(plugin.rules);
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      plugins: { braze: plugin },
      languageOptions: parser === 'typescript' ? { parser: typescriptParser } : {},
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: options.settings === undefined ? {} : { braze: options.settings },
      rules: Object.fromEntries(rules.map((rule) => [`braze/${rule}`, 'error'])),
    },
  ];
}
