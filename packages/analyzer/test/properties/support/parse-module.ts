import { parseForESLint } from '@typescript-eslint/parser';

import type { SourceContext } from '../../../src/source/source-context.js';

/** A module in TypeScript as the analyzer wants it. */
export function parseModule(text: string): SourceContext {
  const { ast, scopeManager, visitorKeys } = parseForESLint(text, {
    range: true,
    loc: true,
    comment: true,
    sourceType: 'module',
  });
  setParents(ast, visitorKeys);
  return { ast, scopeManager, text, filename: 'src/notify.ts', comments: ast.comments };
}

type Keys = Readonly<Record<string, readonly string[] | undefined>>;

/** ESLint sets parents while it walks. */
function setParents(node: object & { readonly type: string }, keys: Keys): void {
  for (const key of keys[node.type] ?? []) {
    const child: unknown = (node as unknown as Record<string, unknown>)[key];
    for (const item of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (!isNode(item)) continue;
      Object.assign(item, { parent: node });
      setParents(item, keys);
    }
  }
}

function isNode(value: unknown): value is object & { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}
