import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';

/** The tests between a node and `root` that decide whether a run gets to it. */
export function* testsAround(node: TSESTree.Node, root: TSESTree.Node): Generator<TSESTree.Node, void> {
  for (const up of ancestorsOf(node)) {
    if (up === root) return;
    const test = testOf(up);
    if (test !== undefined) yield test;
  }
}

/** What a node asks to decide which part of it runs. */
export function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'IfStatement') || isNode(node, 'ConditionalExpression')) return node.test;
  if (isNode(node, 'LogicalExpression')) return node.left;
  return isNode(node, 'SwitchStatement') ? node.discriminant : undefined;
}
