import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from './ancestors.js';
import { isNode, typeName } from './node-type.js';

const TRANSPARENT = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TypeCastExpression',
  'ParenthesizedExpression',
  'ChainExpression',
]);

/** Whether a node passes the value of its `expression` on as it is. */
export function isTransparent(
  node: TSESTree.Node,
): node is TSESTree.Node & { readonly expression: TSESTree.Expression } {
  return TRANSPARENT.has(typeName(node));
}

/** The expression inside assertions, parentheses and optional chains. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  while (isTransparent(inner)) inner = inner.expression;
  return inner;
}

/** The outermost expression that has the same value as the node: with its assertions and parentheses. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let outer = node;
  for (let up = parentOf(outer); up !== undefined && isTransparent(up); up = parentOf(up)) outer = up;
  return outer;
}

/** As `unwrap`, and through `await`. */
export function unwrapAwait(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return isNode(inner, 'AwaitExpression') ? unwrapAwait(inner.argument) : inner;
}
