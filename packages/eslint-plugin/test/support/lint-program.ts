import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type ts from 'typescript';

import plugin from '../../src/index.js';
import type { Files } from './in-memory-program.js';
import { inMemoryProgram } from './in-memory-program.js';

export interface ProgramOptions {
  /** The file that is linted. */
  readonly entry?: string;
  readonly compiler?: ts.CompilerOptions;
  /** Rules that are on, without the plugin's name; all but the audit when absent. */
  readonly rules?: readonly string[];
}

const RULES = Object.keys(plugin.rules).filter((name) => name !== 'no-unchecked-payload');

/** ESLint's messages for one file of a TypeScript program that lies in memory, with type information. */
export function lintProgram(files: Files, options: ProgramOptions = {}): Linter.LintMessage[] {
  const { entry = '/src/app.ts', compiler = {}, rules = RULES } = options;
  const code = files[entry];
  if (code === undefined) throw new Error(`there is no file ${entry}`);
  return new Linter({ cwd: '/' }).verify(code, configOf(inMemoryProgram(files, compiler), rules), {
    filename: entry,
  });
}

/** ESLint copies options, and a program cannot be copied. */
function configOf(program: ts.Program, rules: readonly string[]): Linter.Config[] {
  const parser: Linter.Parser = {
    parseForESLint: (text, options) =>
      typescriptParser.parseForESLint(text, {
        ...(options as object),
        programs: [program],
      }) as unknown as Linter.ESLintParseResult,
  };
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      plugins: { braze: plugin },
      languageOptions: { parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: Object.fromEntries(rules.map((rule) => [`braze/${rule}`, 'error'])),
    },
  ];
}
