import { extname } from 'node:path';

import { assertNever } from '../assert-never.js';

/** A way to read a source text. */
export type Dialect = 'module' | 'commonjs' | 'typescript';

const byExtension: Readonly<Record<string, readonly [Dialect, ...Dialect[]]>> = {
  '.mjs': ['module', 'typescript'],
  '.cjs': ['commonjs', 'typescript'],
  '.ts': ['typescript'],
  '.tsx': ['typescript'],
  '.mts': ['typescript'],
  '.cts': ['typescript'],
};

/**
 * The ways to read a file, best first. A `.js` file does not say whether it is a module, and it may hold decorators
 * or type annotations that a build removes: the TypeScript parser knows those.
 */
export function dialectsOf(file: string): readonly [Dialect, ...Dialect[]] {
  return byExtension[extname(file).toLowerCase()] ?? ['module', 'commonjs', 'typescript'];
}

/** Language options of ESLint for a dialect; the TypeScript parser is loaded when it is first needed. */
export async function languageOptionsOf(dialect: Dialect) {
  const parserOptions = { ecmaFeatures: { jsx: true } };
  switch (dialect) {
    case 'module':
    case 'commonjs':
      return { ecmaVersion: 'latest', sourceType: dialect, parserOptions } as const;
    case 'typescript': {
      const parser = await import('@typescript-eslint/parser');
      return { parser, sourceType: 'module', parserOptions: { ...parserOptions, loggerFn: false } } as const;
    }
    default:
      return assertNever(dialect);
  }
}
