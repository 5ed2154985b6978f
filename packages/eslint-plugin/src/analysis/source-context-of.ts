import type { SourceContext } from '@braze-lint/analyzer';
import type { Rule } from 'eslint';

/**
 * The file as the analyzer wants it; `undefined` for a language that has no scopes (CSS, Markdown).
 * ESLint's own types speak of plain ESTree, the analyzer's of the superset that typescript-eslint makes.
 */
export function sourceContextOf(context: Rule.RuleContext): SourceContext | undefined {
  const { sourceCode } = context;
  const { ast, scopeManager } = sourceCode as unknown as {
    ast: SourceContext['ast'];
    scopeManager: SourceContext['scopeManager'] | null;
  };
  if (scopeManager === null) return undefined;
  return {
    ast,
    scopeManager,
    text: sourceCode.text,
    filename: context.filename,
    comments: ast.comments ?? [],
  };
}
