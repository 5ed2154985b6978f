import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from './ancestors.js';
import { pushChildNodes } from './child-nodes.js';

/** A node and all that is inside it, in no particular order. */
export function* allNodesWithin(root: TSESTree.Node): Generator<TSESTree.Node, void> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pushChildNodes(node, pending);
  }
}

/** A node and all that is inside it, in no particular order; functions are among them, but not what is inside those. */
export function* nodesWithin(root: TSESTree.Node): Generator<TSESTree.Node, void> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (!isFunction(node)) pushChildNodes(node, pending);
  }
}
