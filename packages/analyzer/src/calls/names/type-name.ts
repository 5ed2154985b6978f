import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { enclosingClass } from '../syntax/enclosing.js';
import { memberName } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { soleDeclarator } from './bindings.js';
import { classMember } from './class-members.js';

/** The identifier that a type annotation names: `Braze` of `Braze`, `Braze | undefined`, `Readonly<Braze>`. */
export function typeIdentifier(type: TSESTree.TypeNode | undefined): TSESTree.Identifier | undefined {
  if (isNode(type, 'TSUnionType')) return soleIdentifier(type.types);
  if (!isNode(type, 'TSTypeReference')) return undefined;
  const name = nameOf(type.typeName);
  const inner = TRANSPARENT.has(name?.name ?? '') ? type.typeArguments?.params[0] : undefined;
  return inner === undefined ? name : typeIdentifier(inner);
}

/** The type that a variable, a parameter or a member of the class around it is annotated with. */
export function annotationOf(node: TSESTree.Node, bindings: Bindings): TSESTree.TypeNode | undefined {
  const expression = unwrap(node);
  if (isNode(expression, 'Identifier')) return variableAnnotation(expression, bindings);
  if (!isNode(expression, 'MemberExpression') || !isNode(expression.object, 'ThisExpression'))
    return undefined;
  const owner = enclosingClass(expression);
  const name = memberName(expression);
  return owner === undefined || name === undefined ? undefined : classMember(owner, name)?.type;
}

const TRANSPARENT: ReadonlySet<string> = new Set([
  'Readonly',
  'NonNullable',
  'Required',
  'Partial',
  'Promise',
]);

function variableAnnotation(
  identifier: TSESTree.Identifier,
  bindings: Bindings,
): TSESTree.TypeNode | undefined {
  const variable = bindings.variableOf(identifier);
  if (variable === undefined) return undefined;
  const declared = soleDeclarator(variable)?.id ?? variable.defs[0]?.name;
  return isNode(declared, 'Identifier') ? declared.typeAnnotation?.typeAnnotation : undefined;
}

function soleIdentifier(types: readonly TSESTree.TypeNode[]): TSESTree.Identifier | undefined {
  const named = types.map(typeIdentifier).filter((identifier) => identifier !== undefined);
  return named.length === 1 ? named[0] : undefined;
}

/** The last name of `a.b.C`. */
function nameOf(name: TSESTree.EntityName): TSESTree.Identifier | undefined {
  if (isNode(name, 'Identifier')) return name;
  return isNode(name, 'TSQualifiedName') ? name.right : undefined;
}
