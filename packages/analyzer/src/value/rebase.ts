import type { TSESTree } from '@typescript-eslint/types';

import { typeName } from '../scope/node-type.js';
import type { AbstractValue } from './abstract-value.js';

/** A value that is not written anywhere, but follows from a declaration: it stands where it is used, and so do elements. */
export function rebased(
  value: AbstractValue,
  use: TSESTree.Node,
  declaration?: TSESTree.Node,
): AbstractValue {
  const isDeclared = value.node === declaration || typeName(value.node).startsWith('TS');
  if (!isDeclared || isWrittenInEnum(value)) return value;
  if (value.kind !== 'array') return { ...value, node: use };
  return { ...value, node: use, items: value.items.map((item) => rebased(item, use, declaration)) };
}

function isWrittenInEnum(value: AbstractValue): boolean {
  const name = typeName(value.node);
  return name === 'TSEnumMember' || name === 'TSEnumDeclaration';
}
