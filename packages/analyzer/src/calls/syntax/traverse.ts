import type { TSESTree } from '@typescript-eslint/types';

import { pushChildNodes } from '../../scope/child-nodes.js';

/**
 * Calls `visit` for `root` and everything below it: parents before their children, siblings in no certain order. Iterative, so
 * that no depth of nesting overflows the stack.
 */
export function forEachNode(root: TSESTree.Node, visit: (node: TSESTree.Node) => void): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    pushChildNodes(node, pending);
  }
}
