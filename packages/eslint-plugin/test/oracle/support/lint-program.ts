import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import plugin from '../../../src/index.js';
import type { OracleProgram } from './program.js';

/** What the plugin reports in a program, all rules on but the audit of what could not be checked. */
export interface Report {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** The reports in each of the programs. Those of several files are read with a TypeScript program, the others without. */
export function reportsIn(programs: readonly OracleProgram[]): ReadonlyMap<OracleProgram, readonly Report[]> {
  const several = programs.filter(({ files }) => files.size > 1);
  const single = programs.filter(({ files }) => files.size === 1);
  return new Map([
    ...single.map((program) => [program, reportsOf(program)] as const),
    ...typedReports(several),
  ]);
}

/** What could not be checked is no report; that the analysis failed is a fault. */
const AUDIT = 'braze/no-unchecked-payload';

const rules = Object.fromEntries(
  Object.keys(plugin.rules).map((rule) => [`braze/${rule}`, 'error' as const]),
);

const linter = new Linter();

function reportsOf({ files, language }: OracleProgram): readonly Report[] {
  const options = language === 'ts' ? { parser: typescriptParser } : {};
  return [...files].flatMap(([name, text]) => verify(linter, text, `src/${name}.${language}`, options));
}

/** One TypeScript program holds all of them, each in a folder of its own. */
function typedReports(
  programs: readonly OracleProgram[],
): readonly (readonly [OracleProgram, readonly Report[]])[] {
  if (programs.length === 0) return [];
  const root = mkdtempSync(join(tmpdir(), 'braze-lint-oracle-'));
  try {
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    for (const [index, program] of programs.entries()) writeProgram(join(root, String(index)), program);
    const typedLinter = new Linter({ cwd: root });
    const options = {
      parser: typescriptParser,
      parserOptions: { project: join(root, 'tsconfig.json'), tsconfigRootDir: root },
    };
    return programs.map((program, index) => [
      program,
      [...program.files].flatMap(([name, text]) =>
        verify(typedLinter, text, join(root, String(index), `${name}.ts`), options),
      ),
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    target: 'es2022',
    lib: ['es2022'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    noEmit: true,
  },
  include: ['**/*.ts'],
};

function writeProgram(folder: string, { files }: OracleProgram): void {
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, `${name}.ts`), text);
}

function verify(
  by: Linter,
  text: string,
  file: string,
  languageOptions: Linter.Config['languageOptions'],
): readonly Report[] {
  const config: Linter.Config = {
    files: ['**/*.{js,ts}'],
    plugins: { braze: plugin },
    languageOptions: languageOptions ?? {},
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules,
  };
  return by.verify(text, config, { filename: file }).flatMap(({ ruleId, messageId, line, message }) => {
    if (ruleId === null || messageId === 'analysisFailed') throw new Error(`${message}\n${text}`);
    return ruleId === AUDIT ? [] : [{ file, rule: ruleId.replace('braze/', ''), line, message }];
  });
}
