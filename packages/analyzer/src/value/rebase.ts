import type { TSESTree } from '@typescript-eslint/types';

import { typeName } from '../scope/node-type.js';
import type { AbstractValue } from './abstract-value.js';

/** A value that is not written anywhere, but follows from a declaration: it stands where it is used. */
export function rebased(
  value: AbstractValue,
  use: TSESTree.Node,
  declaration?: TSESTree.Node,
): AbstractValue {
  const isDeclared = value.node === declaration || typeName(value.node).startsWith('TS');
  return isDeclared && !isWrittenInEnum(value) ? { ...value, node: use } : value;
}

function isWrittenInEnum(value: AbstractValue): boolean {
  const name = typeName(value.node);
  return name === 'TSEnumMember' || name === 'TSEnumDeclaration';
}
