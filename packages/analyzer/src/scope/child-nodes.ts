import type { TSESTree } from '@typescript-eslint/types';

/** Fields of some nodes that lead out of the tree, or into a tree of another language. */
const NOT_CHILDREN: ReadonlySet<string> = new Set([
  'tokens',
  'comments',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'templateBody',
]);

/**
 * The nodes directly inside a node, in no particular order. Reads the node's own fields, so that it needs no list of the types that a
 * parser may produce.
 */
export function childNodes(node: TSESTree.Node): readonly TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  pushChildNodes(node, children);
  return children;
}

/** As `childNodes`, for a walk that keeps what it has yet to visit in one list. */
export function pushChildNodes(node: TSESTree.Node, pending: TSESTree.Node[]): void {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  // A list of entries a node would be most of the work, and looking up the three that all nodes have a third.
  for (const field in fields) {
    if (field === 'parent' || field === 'loc' || field === 'range') continue;
    const value = fields[field];
    if (typeof value !== 'object' || value === null || NOT_CHILDREN.has(field)) continue;
    if (Array.isArray(value)) {
      for (const element of value) if (isNodeLike(element)) pending.push(element);
    } else if (isNodeLike(value)) {
      pending.push(value);
    }
  }
}

function isNodeLike(value: unknown): value is TSESTree.Node {
  if (typeof value !== 'object' || value === null) return false;
  const { type, range } = value as { readonly type?: unknown; readonly range?: unknown };
  return typeof type === 'string' && range !== undefined;
}
