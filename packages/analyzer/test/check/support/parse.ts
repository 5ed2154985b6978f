import { parseForESLint } from '@typescript-eslint/parser';

import type { SourceContext } from '../../../src/source/source-context.js';

/** A file as the analyzer wants it. */
export function parse(text: string, filename = 'file.ts'): SourceContext {
  const { ast, scopeManager } = parseForESLint(text, {
    range: true,
    loc: true,
    comment: true,
    sourceType: 'module',
  });
  setParents(ast);
  return { ast, scopeManager, text, filename, comments: ast.comments };
}

type Ast = SourceContext['ast'];

/** ESLint sets parents while it walks; so do editors. */
function setParents(root: Ast): void {
  const visit = (node: object, parent: object | undefined): void => {
    if (parent !== undefined) Object.assign(node, { parent });
    for (const [key, child] of Object.entries(node)) {
      if (['parent', 'loc', 'range', 'tokens', 'comments'].includes(key)) continue;
      for (const item of [child].flat() as unknown[]) if (isNode(item)) visit(item, node);
    }
  };
  visit(root, undefined);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'type' in value;
}
