import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

/** Gives each node below `root` its `parent`, as ESLint does for the file that it lints. */
export function setParents(root: TSESTree.Node): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const child of childrenOf(node)) {
      Object.assign(child, { parent: node });
      pending.push(child);
    }
  }
}

/** The nodes directly inside a node. */
export function childrenOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  const fields = visitorKeys[node.type] ?? [];
  const values = fields.flatMap((field) => (node as unknown as Readonly<Record<string, unknown>>)[field]);
  return values.filter((value): value is TSESTree.Node => typeof value === 'object' && value !== null);
}
