import type { TSESTree } from '@typescript-eslint/types';

/**
 * Gives each node below `root` its `parent`, as ESLint does for the file that it lints.
 * @param visitorKeys the fields of each node type that hold nodes
 */
export function setParents(
  root: TSESTree.Node,
  visitorKeys: Readonly<Record<string, readonly string[] | undefined>>,
): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
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
