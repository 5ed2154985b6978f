import type { SourceContext } from '@braze-lint/analyzer';
import { analyze as analyzeScopes } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { astConverter } from '@typescript-eslint/typescript-estree/use-at-your-own-risk';
import type ts from 'typescript';

import { commentsOf } from './comments-of.js';
import { setParents } from './set-parents.js';

export interface SourceOptions {
  readonly filename: string;
  /** Whether a tree that is no valid program is refused, by throwing. */
  readonly isStrict: boolean;
}

/** Turns statements of a file into what the analyzer reads. */
export function sourceOf(
  file: ts.SourceFile,
  statements: ts.NodeArray<ts.Statement>,
  { filename, isStrict }: SourceOptions,
): SourceContext {
  // The starts of lines are kept with the file itself, and not with what stands in for it.
  file.getLineStarts();
  const shown = statements === file.statements ? file : withOnly(file, statements);
  const { estree } = astConverter(shown, { ...conversion, allowInvalidAST: !isStrict }, false);
  const ast: TSESTree.Program = estree;
  setParents(ast);
  const scopeManager = analyzeScopes(ast, { sourceType: 'module' });
  let comments: readonly TSESTree.Comment[] | undefined;
  return {
    ast,
    scopeManager,
    text: file.text,
    filename,
    // Few texts have a comment that matters, and to find them means to go through all tokens.
    get comments() {
      return (comments ??= commentsOf(file));
    },
  };
}

/** Something that the converter takes for a file with other statements. Tokens are looked for in the file itself. */
function withOnly(file: ts.SourceFile, statements: ts.NodeArray<ts.Statement>): ts.SourceFile {
  return Object.create(file, {
    statements: { value: statements },
    getChildren: { value: () => file.getChildren() },
  }) as ts.SourceFile;
}

/** What the converter is told; it reads nothing else of the settings. */
const conversion: Parameters<typeof astConverter>[1] = {
  comment: false,
  errorOnUnknownASTType: false,
  loc: true,
  range: true,
  suppressDeprecatedPropertyWarnings: true,
  tokens: null,
} as unknown as Parameters<typeof astConverter>[1];
