import type { TSESTree } from '@typescript-eslint/types';

import { typeName } from './node-type.js';

/** The node around a node; absent at the root, and where a parser left it out. */
export function parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const parent: TSESTree.Node | null | undefined = node.parent;
  return parent ?? undefined;
}

/** The ancestors from the nearest one up to the root. */
export function* ancestorsOf(node: TSESTree.Node): Generator<TSESTree.Node, void> {
  for (let up = parentOf(node); up !== undefined; up = parentOf(up)) yield up;
}

/** The outermost node around a node: the program. */
export function rootOf(node: TSESTree.Node): TSESTree.Node {
  let root = node;
  for (const up of ancestorsOf(node)) root = up;
  return root;
}

/** Whether `inner` is `outer` or stands somewhere in it. */
export function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  if (node === null || node === undefined) return false;
  const name = typeName(node);
  return (
    name === 'FunctionDeclaration' || name === 'FunctionExpression' || name === 'ArrowFunctionExpression'
  );
}

const DEFERRED = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
  'AccessorProperty',
  'StaticBlock',
]);

/** Whether the code in the node runs at another time than the code around it. */
export function isDeferred(node: TSESTree.Node): boolean {
  return DEFERRED.has(typeName(node));
}

/** The function (or the program) whose code the node belongs to. */
export function enclosingFunction(node: TSESTree.Node): TSESTree.Node {
  let last = node;
  for (const up of ancestorsOf(node)) {
    if (isDeferred(up)) return up;
    last = up;
  }
  return last;
}
