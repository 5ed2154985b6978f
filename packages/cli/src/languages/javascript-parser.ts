import { createRequire } from 'node:module';

import type { Linter } from 'eslint';
import * as espree from 'espree';

import { version } from '../version.js';

interface Parser {
  readonly meta: { readonly name: string; readonly version: string };
  readonly parseForESLint: ParseForEslint;
}

type ParseForEslint = (text: string, options?: ParserOptions) => Linter.ESLintParseResult;

/** What ESLint hands to a parser, as far as it matters here. */
interface ParserOptions {
  readonly sourceType?: string;
  readonly ecmaFeatures?: { readonly jsx?: boolean };
}

/** TypeScript's parser, loaded when the first text needs it: that takes longer than most checks. */
export const typescriptParser: Parser = {
  meta: { name: 'braze-lint/typescript', version },
  parseForESLint: (text, options) => loadTypescript().parseForESLint(text, { ...options, loggerFn: false }),
};

/** The same for files whose name does not say that `<T>x` is a type assertion and no element. */
export const typescriptParserWithoutJsx: Parser = {
  meta: { name: 'braze-lint/typescript-without-jsx', version },
  parseForESLint: (text, options) =>
    typescriptParser.parseForESLint(text, { ...options, ecmaFeatures: { jsx: false } }),
};

/**
 * Reads JavaScript. The name `.js` does not say whether a file is a module, and it may hold decorators or type annotations
 * that a build removes: the first way that works is taken, and if none does, the complaint is that of the first.
 */
export const javascriptParser: Parser = {
  meta: { name: 'braze-lint/javascript', version },
  parseForESLint(text, options = {}) {
    const attempts = [
      ...(options.sourceType === 'commonjs' ? [] : [espreeAs('module')]),
      espreeAs('commonjs'),
      typescriptParser.parseForESLint,
    ];
    const faults: unknown[] = [];
    for (const attempt of attempts) {
      try {
        return attempt(text, options);
      } catch (fault) {
        faults.push(fault);
      }
    }
    throw faults[0];
  },
};

function espreeAs(sourceType: 'module' | 'commonjs'): ParseForEslint {
  return (text, options) => ({
    // espree has the form that its types describe, and the tokens and comments that ESLint asks it for.
    ast: espree.parse(text, { ...options, sourceType }) as unknown as Linter.ESLintParseResult['ast'],
  });
}

function loadTypescript(): { parseForESLint(text: string, options: object): Linter.ESLintParseResult } {
  return createRequire(import.meta.url)('@typescript-eslint/parser') as ReturnType<typeof loadTypescript>;
}
