import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import braze from 'eslint-plugin-braze';
import { configs as tseslint, parser } from 'typescript-eslint';

import { emptyPlugin, linting } from './engines.mjs';

/**
 * The same files as TypeScript in a folder of their own, and ways to lint them with type information. The program is made in the first
 * round, which does not count.
 * @param {readonly import('./corpora.mjs').Source[]} sources
 */
export function typedSubjects(sources) {
  const root = mkdtempSync(join(tmpdir(), 'braze-lint-typed-'));
  const typed = sources.map(({ filename, code }, index) => ({
    filename: join(root, `braze-${String(index)}.ts`),
    code: `${ambient}${code.replace("import axios from 'axios';", '')}`,
  }));
  for (const { filename, code } of typed) writeFileSync(filename, code);
  const compilerOptions = {
    strict: false,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    lib: ['es2022', 'dom'],
    types: [],
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const base = {
    files: ['**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { project: join(root, 'tsconfig.json'), tsconfigRootDir: root },
    },
  };
  const allOf = (plugin) => Object.assign({}, ...[plugin].flat().map(({ rules }) => rules));
  const [{ plugins }] = tseslint.recommendedTypeChecked.filter((config) => config.plugins !== undefined);
  const typescriptRules = allOf(tseslint.recommendedTypeChecked);
  return {
    subjects: {
      none: linting(typed, [base], root),
      empty: linting(
        typed,
        [{ ...base, plugins: { empty: emptyPlugin }, rules: { 'empty/empty': 'error' } }],
        root,
      ),
      all: linting(typed, [{ ...base, plugins: { braze }, rules: allOf(braze.configs.all) }], root),
      recommendedTypeChecked: linting(typed, [{ ...base, plugins, rules: typescriptRules }], root),
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const ambient = `declare const axios: any;
declare const process: { env: Record<string, string> };
`;
