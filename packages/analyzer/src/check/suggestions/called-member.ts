import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';

/** `JSON.stringify` for a call of it; `undefined` for a callee that is not a name with one member. */
export function calledMember({ callee }: TSESTree.CallExpression): string | undefined {
  const method = calledMethod(callee);
  return method !== undefined && isNode(method.object, 'Identifier')
    ? `${method.object.name}.${method.name}`
    : undefined;
}

/** The receiver and the name of the method that is called. */
export function calledMethod(
  callee: TSESTree.Expression,
): { readonly object: TSESTree.Expression; readonly name: string } | undefined {
  if (!isNode(callee, 'MemberExpression') || callee.computed) return undefined;
  return isNode(callee.property, 'Identifier')
    ? { object: callee.object, name: callee.property.name }
    : undefined;
}
