import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { Evaluation } from '../evaluation.js';

/** What a type name can stand for in the file. */
export type ResolvedType =
  | TSESTree.TypeNode
  | TSESTree.TSInterfaceDeclaration
  | TSESTree.TSEnumDeclaration
  | TSESTree.ClassDeclaration
  | TSESTree.ClassExpression;

/** Chains of names longer than this are not followed. */
const MAX_NAMES = 20;

/** The type behind a name that the file declares without parameters; absent for a name that is not in view. */
export function resolvedType(type: TSESTree.TypeNode, evaluation: Evaluation): ResolvedType | undefined {
  let current: TSESTree.TypeNode = type;
  for (let names = 0; names < MAX_NAMES; names += 1) {
    const declaration = isNode(current, 'TSTypeReference') ? declarationOf(current, evaluation) : undefined;
    if (declaration === undefined) return isNode(current, 'TSTypeReference') ? undefined : current;
    if (!isNode(declaration, 'TSTypeAliasDeclaration')) return declaration;
    current = declaration.typeAnnotation;
  }
  return undefined;
}

/** The name of a type from outside the file: `Date`, `Record`. */
export function outerTypeName(type: TSESTree.TypeNode, evaluation: Evaluation): string | undefined {
  if (!isNode(type, 'TSTypeReference') || !isNode(type.typeName, 'Identifier')) return undefined;
  return evaluation.references.variableOf(type.typeName) === undefined ? type.typeName.name : undefined;
}

function declarationOf(
  reference: TSESTree.TSTypeReference,
  evaluation: Evaluation,
): TSESTree.TSTypeAliasDeclaration | Exclude<ResolvedType, TSESTree.TypeNode> | undefined {
  const definitions = evaluation.references.variableOf(reference.typeName)?.defs ?? [];
  const [definition] = definitions;
  if (definition === undefined || definitions.length > 1) return undefined;
  const { node } = definition;
  if (isNode(node, 'TSEnumDeclaration')) return node;
  const isDeclaration =
    isNode(node, 'TSTypeAliasDeclaration') ||
    isNode(node, 'TSInterfaceDeclaration') ||
    isNode(node, 'ClassDeclaration') ||
    isNode(node, 'ClassExpression');
  return isDeclaration && node.typeParameters === undefined ? node : undefined;
}
