import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name.',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    'artifacts/',
    'packages/site/public/',
    'benchmarks/',
    'examples/',
    'packages/*/test/fixtures/',
    'scripts/**/*.cjs',
    'scripts/packed/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: [
      'packages/*/{src,test,generator}/**/*.ts',
      'packages/site/.vitepress/**/*.ts',
      'scripts/**/*.mjs',
      '*.config.ts',
    ],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', defaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['*.config.ts', 'packages/eslint-plugin/src/index.ts', 'packages/site/.vitepress/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['packages/eslint-plugin/src/**/*.ts'],
    extends: [eslintPlugin.configs['all-type-checked']],
    rules: {
      // The configurations say what is recommended, a description completes "makes sure that …", and payloads come in JSON too.
      'eslint-plugin/require-meta-docs-recommended': 'off',
      'eslint-plugin/require-meta-docs-description': 'off',
      'eslint-plugin/require-meta-languages': 'off',
    },
  },
  {
    files: ['packages/analyzer/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Buffer', 'global', 'process', 'require'],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:eslint|typescript|ajv)(?:/|$)|^node:',
              message: 'The analyzer is pure: no ESLint, no TypeScript, no Ajv, no I/O.',
            },
            { regex: '^@typescript-eslint/', message: 'Types only.', allowTypeImports: true },
          ],
        },
      ],
    },
  },
);
