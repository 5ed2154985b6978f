import type { TSESTree } from '@typescript-eslint/types';

import type { NodeOf, NodeTypeName } from '../../scope/node-type.js';
import { isNode, typeName } from '../../scope/node-type.js';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** `node` if it can be evaluated: a pattern, a spread or a private name cannot. */
export function asExpression(node: TSESTree.Node | null | undefined): TSESTree.Expression | undefined {
  if (node === null || node === undefined || NOT_EXPRESSIONS.has(typeName(node))) return undefined;
  return node as TSESTree.Expression;
}

/** Whether a node is of one of several types. */
export function isAny<T extends NodeTypeName>(
  node: TSESTree.Node | null | undefined,
  types: readonly T[],
): node is NodeOf<T> {
  return types.some((type) => isNode(node, type));
}

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return isNode(node, 'ClassDeclaration') || isNode(node, 'ClassExpression');
}

/** The name that a key or a member is written with, where the source shows it: `a`, `'a'`, `['a']`. */
export function keyName(node: TSESTree.Node, computed: boolean): string | undefined {
  if (isNode(node, 'Identifier')) return computed ? undefined : node.name;
  if (isNode(node, 'PrivateIdentifier')) return `#${node.name}`;
  return (
    stringOf(node) ??
    (isNode(node, 'Literal') && typeof node.value === 'number' ? String(node.value) : undefined)
  );
}

/** The text of a string literal or of a template without expressions. */
export function stringOf(node: TSESTree.Node | null | undefined): string | undefined {
  if (isNode(node, 'Literal')) return typeof node.value === 'string' ? node.value : undefined;
  if (!isNode(node, 'TemplateLiteral') || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** The name of the member that is read. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return keyName(node.property, node.computed);
}

/** `null`, `undefined` or `void 0`. */
export function isNothing(node: TSESTree.Node): boolean {
  if (isNode(node, 'Identifier')) return node.name === 'undefined';
  if (isNode(node, 'UnaryExpression')) return node.operator === 'void';
  return isNode(node, 'Literal') && node.raw === 'null';
}

const NOT_EXPRESSIONS: ReadonlySet<string> = new Set([
  'SpreadElement',
  'RestElement',
  'ArrayPattern',
  'ObjectPattern',
  'AssignmentPattern',
  'PrivateIdentifier',
  'TSEmptyBodyFunctionExpression',
  'ArgumentPlaceholder',
]);
