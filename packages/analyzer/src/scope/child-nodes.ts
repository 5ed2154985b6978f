import type { TSESTree } from '@typescript-eslint/types';

/** The nodes directly inside a node, whatever its type, in no particular order. */
export function childNodes(node: TSESTree.Node): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNodeLike(child)) found.push(child);
    }
  }
  return found;
}

function isNodeLike(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
