import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { keyName } from '../../scope/static-name.js';
import type { Evaluation } from '../evaluation.js';
import { resolvedType } from './resolved-type.js';

/** A type as it is written, and whether the value may be left out. */
export interface DeclaredType {
  readonly node: TSESTree.TypeNode;
  readonly optional: boolean;
}

/** The members of an object type, an interface (with those it extends in this file) or an intersection. */
export function membersOf(
  type: TSESTree.TypeNode,
  evaluation: Evaluation,
): readonly TSESTree.TypeElement[] | undefined {
  const resolved = resolvedType(type, evaluation);
  if (resolved === undefined) return undefined;
  if (isNode(resolved, 'TSTypeLiteral')) return resolved.members;
  if (isNode(resolved, 'TSInterfaceDeclaration')) return resolved.body.body;
  if (!isNode(resolved, 'TSIntersectionType')) return undefined;
  const parts = resolved.types.map((part) => membersOf(part, evaluation));
  return parts.some((part) => part !== undefined) ? parts.flatMap((part) => part ?? []) : undefined;
}

/** The type of a member; absent where the type does not say. */
export function memberType(
  type: DeclaredType,
  key: string,
  evaluation: Evaluation,
): DeclaredType | undefined {
  // Reading a member of nothing throws: the member is read of an object.
  const present = presentPart(type.node);
  const tuple = resolvedType(present, evaluation);
  if (isNode(tuple, 'TSTupleType')) return elementType(tuple, key);
  const member = membersOf(present, evaluation)?.find(
    (candidate) => isNode(candidate, 'TSPropertySignature') && keyName(candidate) === key,
  );
  if (!isNode(member, 'TSPropertySignature') || member.typeAnnotation === undefined) return undefined;
  return { node: member.typeAnnotation.typeAnnotation, optional: member.optional };
}

function presentPart(type: TSESTree.TypeNode): TSESTree.TypeNode {
  if (!isNode(type, 'TSUnionType')) return type;
  const rest = type.types.filter(
    (part) => !isNode(part, 'TSUndefinedKeyword') && !isNode(part, 'TSNullKeyword'),
  );
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? only : type;
}

function elementType(tuple: TSESTree.TSTupleType, key: string): DeclaredType | undefined {
  const element = /^\d+$/.test(key) ? tuple.elementTypes[Number(key)] : undefined;
  if (element === undefined || isNode(element, 'TSRestType') || isNode(element, 'TSOptionalType'))
    return undefined;
  if (isNode(element, 'TSNamedTupleMember')) return { node: element.elementType, optional: element.optional };
  return { node: element, optional: false };
}
