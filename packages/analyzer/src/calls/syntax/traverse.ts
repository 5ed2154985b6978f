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
 * Calls `visit` for `root` and everything below it: parents before their children, siblings in no certain order. Iterative, so
 * that no depth of nesting overflows the stack; reads the nodes' own fields, so that it needs no list of the node types that a
 * parser may produce.
 */
export function forEachNode(root: TSESTree.Node, visit: (node: TSESTree.Node) => void): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    pushChildren(node, pending);
  }
}

function pushChildren(node: TSESTree.Node, pending: TSESTree.Node[]): void {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  // A list of entries a node would be most of the work, and looking up the three that all nodes have a third.
  for (const field in fields) {
    if (field === 'parent' || field === 'loc' || field === 'range') continue;
    const value = fields[field];
    if (typeof value !== 'object' || value === null || NOT_CHILDREN.has(field)) continue;
    if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) pending.push(element);
    } else if (isNode(value)) {
      pending.push(value);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  if (typeof value !== 'object' || value === null) return false;
  const { type, range } = value as { readonly type?: unknown; readonly range?: unknown };
  return typeof type === 'string' && range !== undefined;
}
