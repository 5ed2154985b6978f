import type { TSESTree } from '@typescript-eslint/types';

/**
 * Gives each node below `root` its `parent`, as ESLint does for the file that it lints, and moves the ranges of all nodes.
 * @param visitorKeys the fields of each node type that hold nodes
 * @param offset how far; in UTF-16 units
 */
export function setParents(
  root: TSESTree.Node,
  visitorKeys: Readonly<Record<string, readonly string[] | undefined>>,
  offset: number,
): void {
  const pending: TSESTree.Node[] = [root];
  const seen = new Set<TSESTree.Node>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    node.range = [node.range[0] + offset, node.range[1] + offset];
    for (const child of childrenOf(node, visitorKeys[node.type] ?? [])) {
      Object.defineProperty(child, 'parent', {
        value: node,
        writable: true,
        configurable: true,
        enumerable: true,
      });
      pending.push(child);
    }
  }
}

function childrenOf(node: TSESTree.Node, fields: readonly string[]): readonly TSESTree.Node[] {
  const values = fields.flatMap((field) => (node as unknown as Readonly<Record<string, unknown>>)[field]);
  return values.filter((value): value is TSESTree.Node => typeof value === 'object' && value !== null);
}
