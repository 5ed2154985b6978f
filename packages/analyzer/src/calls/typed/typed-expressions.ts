import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { resultsOf } from '../../scope/returned-expressions.js';
import { unwrap } from '../../scope/unwrap.js';
import { isNothing } from '../syntax/nodes.js';

/** What a written type is the type of. */
export type TypedPlace =
  | { readonly kind: 'variable'; readonly declarator: TSESTree.VariableDeclarator; readonly isList: boolean }
  | { readonly kind: 'field'; readonly member: TSESTree.PropertyDefinition; readonly isList: boolean }
  | { readonly kind: 'expression'; readonly expression: TSESTree.Expression; readonly isList: boolean }
  | { readonly kind: 'result'; readonly owner: FunctionNode }
  | { readonly kind: 'parameter'; readonly owner: FunctionNode; readonly parameter: TSESTree.Identifier };

/** The place that a type stands at; `undefined` where it is a part of another type, or of a declaration without a value. */
export function typedPlace(type: TSESTree.TypeNode): TypedPlace | undefined {
  const { node, promised, isList } = outermost(type);
  const above = node.parent;
  if (isNode(above, 'TSSatisfiesExpression') && !promised)
    return { kind: 'expression', expression: above, isList };
  if (!isNode(above, 'TSTypeAnnotation')) return undefined;
  const owner = above.parent;
  if (isFunction(owner)) return owner.returnType === above && !isList ? { kind: 'result', owner } : undefined;
  if (isNode(owner, 'PropertyDefinition') && !promised) return { kind: 'field', member: owner, isList };
  if (promised || !isNode(owner, 'Identifier')) return undefined;
  return declaredPlace(owner, isList);
}

function declaredPlace(name: TSESTree.Identifier, isList: boolean): TypedPlace | undefined {
  const above = name.parent;
  if (isNode(above, 'VariableDeclarator') && above.id === name)
    return { kind: 'variable', declarator: above, isList };
  const around = isNode(above, 'AssignmentPattern') && above.left === name ? above.parent : above;
  return isFunction(around) && !isList ? { kind: 'parameter', owner: around, parameter: name } : undefined;
}

/** What a function gives back, as far as object literals are written there. */
export function returnedLiterals(owner: FunctionNode): readonly TSESTree.Expression[] {
  return resultsOf(owner).flatMap((expression) => (expression === null ? [] : literalsIn(expression)));
}

/** The object literals that an expression certainly is, or one of which it is. */
export function literalsIn(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const inner = unwrap(expression);
  if (isNode(inner, 'ObjectExpression')) return [inner];
  if (!isNode(inner, 'ConditionalExpression')) return [];
  return [inner.consequent, inner.alternate].filter((arm) => !isNothing(arm)).flatMap(literalsIn);
}

/** The object literals that are written as elements of a list. */
export function elementLiterals(expression: TSESTree.Expression): readonly TSESTree.Expression[] {
  const inner = unwrap(expression);
  if (!isNode(inner, 'ArrayExpression')) return [];
  return inner.elements.flatMap((element) =>
    element === null || isNode(element, 'SpreadElement') ? [] : literalsIn(element),
  );
}

interface Outermost {
  readonly node: TSESTree.TypeNode;
  /** Whether it is what a promise gives. */
  readonly promised: boolean;
  /** Whether it is what the elements of a list are. */
  readonly isList: boolean;
}

/** Goes out of `Readonly<…>`, `Promise<…>`, `… | undefined` and, once, out of `…[]`. */
function outermost(type: TSESTree.TypeNode): Outermost {
  let node = type;
  let promised = false;
  let isList = false;
  for (;;) {
    const above: TSESTree.Node = node.parent;
    if (isNode(above, 'TSUnionType')) {
      if (above.types.some((other) => other !== node && !EMPTY.has(other.type)))
        return { node, promised, isList };
      node = above;
      continue;
    }
    if (isNode(above, 'TSTypeOperator') && above.operator === 'readonly') {
      node = above;
      continue;
    }
    const name = isNode(above, 'TSArrayType') ? 'Array' : wrapperName(above);
    if (name === undefined || (LIST.has(name) && isList)) return { node, promised, isList };
    promised ||= name === 'Promise';
    isList ||= LIST.has(name);
    node = isNode(above, 'TSArrayType') ? above : (above.parent as TSESTree.TypeNode);
  }
}

/** The type that is given another one, if its values are that one, or hold it. */
function wrapperName(above: TSESTree.Node): string | undefined {
  const reference = isNode(above, 'TSTypeParameterInstantiation') ? above.parent : undefined;
  if (!isNode(reference, 'TSTypeReference') || !isNode(reference.typeName, 'Identifier')) return undefined;
  const { name } = reference.typeName;
  return name === 'Readonly' || name === 'Promise' || LIST.has(name) ? name : undefined;
}

const LIST: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);

const EMPTY: ReadonlySet<string> = new Set(['TSUndefinedKeyword', 'TSNullKeyword', 'TSVoidKeyword']);
