import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { returnedExpressions } from '../../scope/returned-expressions.js';
import { unwrap } from '../../scope/unwrap.js';
import { isNothing } from '../syntax/nodes.js';

/** What a written type is the type of. */
export type TypedPlace =
  | { readonly kind: 'variable'; readonly declarator: TSESTree.VariableDeclarator }
  | { readonly kind: 'expression'; readonly expression: TSESTree.Expression }
  | { readonly kind: 'result'; readonly owner: FunctionNode }
  | { readonly kind: 'parameter'; readonly owner: FunctionNode; readonly parameter: TSESTree.Identifier };

/** The place that a type stands at; `undefined` where it is a part of another type, or of a declaration without a value. */
export function typedPlace(type: TSESTree.TypeNode): TypedPlace | undefined {
  const { node, promised } = outermost(type);
  const above = node.parent;
  if (isNode(above, 'TSSatisfiesExpression') && !promised) return { kind: 'expression', expression: above };
  if (!isNode(above, 'TSTypeAnnotation')) return undefined;
  const owner = above.parent;
  if (isFunction(owner)) return owner.returnType === above ? { kind: 'result', owner } : undefined;
  if (promised || !isNode(owner, 'Identifier')) return undefined;
  return declaredPlace(owner);
}

function declaredPlace(name: TSESTree.Identifier): TypedPlace | undefined {
  const above = name.parent;
  if (isNode(above, 'VariableDeclarator') && above.id === name)
    return { kind: 'variable', declarator: above };
  const around = isNode(above, 'AssignmentPattern') && above.left === name ? above.parent : above;
  return isFunction(around) ? { kind: 'parameter', owner: around, parameter: name } : undefined;
}

/** What a function gives back, as far as object literals are written there. */
export function returnedLiterals(owner: FunctionNode): readonly TSESTree.Expression[] {
  const { body } = owner;
  const returned = isNode(body, 'BlockStatement') ? returnedExpressions(body) : [body];
  return returned.flatMap((expression) => (expression === null ? [] : literalsIn(expression)));
}

/** The object literals that an expression certainly is, or one of which it is. */
export function literalsIn(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const inner = unwrap(expression);
  if (isNode(inner, 'ObjectExpression')) return [inner];
  if (!isNode(inner, 'ConditionalExpression')) return [];
  return [inner.consequent, inner.alternate].filter((arm) => !isNothing(arm)).flatMap(literalsIn);
}

interface Outermost {
  readonly node: TSESTree.TypeNode;
  /** Whether it is what a promise gives. */
  readonly promised: boolean;
}

/** Goes out of `Readonly<…>`, `Promise<…>` and `… | undefined`. */
function outermost(type: TSESTree.TypeNode): Outermost {
  let node = type;
  let promised = false;
  for (;;) {
    const above: TSESTree.Node = node.parent;
    if (isNode(above, 'TSUnionType')) {
      if (above.types.some((other) => other !== node && !EMPTY.has(other.type))) return { node, promised };
      node = above;
      continue;
    }
    const reference: TSESTree.Node | undefined = isNode(above, 'TSTypeParameterInstantiation')
      ? above.parent
      : undefined;
    if (!isNode(reference, 'TSTypeReference') || !isNode(reference.typeName, 'Identifier'))
      return { node, promised };
    const { name } = reference.typeName;
    if (name !== 'Readonly' && name !== 'Promise') return { node, promised };
    promised ||= name === 'Promise';
    node = reference;
  }
}

const EMPTY: ReadonlySet<string> = new Set(['TSUndefinedKeyword', 'TSNullKeyword', 'TSVoidKeyword']);
