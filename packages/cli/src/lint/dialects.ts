import { extname } from 'node:path';

import { assertNever } from '../assert-never.js';

/** A way to read a source text. */
export type Dialect = 'module' | 'commonjs' | 'typescript' | 'json' | 'jsonc' | 'json5';

const byExtension: Readonly<Record<string, readonly [Dialect, ...Dialect[]]>> = {
  '.mjs': ['module', 'typescript'],
  '.cjs': ['commonjs', 'typescript'],
  '.ts': ['typescript'],
  '.tsx': ['typescript'],
  '.mts': ['typescript'],
  '.cts': ['typescript'],
  '.json': ['json', 'jsonc'],
  '.jsonc': ['jsonc'],
  '.json5': ['json5'],
};

/**
 * The ways to read a file, best first. A `.js` file does not say whether it is a module, and it may hold decorators
 * or type annotations that a build removes: the TypeScript parser knows those. A `.json` file may have comments.
 */
export function dialectsOf(file: string): readonly [Dialect, ...Dialect[]] {
  return byExtension[extname(file).toLowerCase()] ?? ['module', 'commonjs', 'typescript'];
}

/** ESLint's configuration for a dialect; what only some dialects need is loaded when it is first needed. */
export async function languageOf(dialect: Dialect) {
  const parserOptions = { ecmaFeatures: { jsx: true } };
  switch (dialect) {
    case 'module':
    case 'commonjs':
      return { languageOptions: { ecmaVersion: 'latest', sourceType: dialect, parserOptions } } as const;
    case 'typescript': {
      const parser = await import('@typescript-eslint/parser');
      const options = { ...parserOptions, loggerFn: false };
      return { languageOptions: { parser, sourceType: 'module', parserOptions: options } } as const;
    }
    case 'json':
    case 'jsonc':
    case 'json5': {
      const { default: json } = await import('@eslint/json');
      const languageOptions = dialect === 'jsonc' ? { allowTrailingCommas: true } : {};
      return { plugins: { json }, language: `json/${dialect}`, languageOptions } as const;
    }
    default:
      return assertNever(dialect);
  }
}
