import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction, parentOf } from '../../scope/ancestors.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ClassNode } from '../syntax/nodes.js';
import { isClass } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { classMember } from './class-members.js';
import { classInView, classNamed, methodOf, valuesOf } from './functions.js';

/**
 * The method that `receiver.name` runs, where one class of this file says so: nothing is assigned to the member, and no class of
 * this file overrides it. A class that extends it elsewhere is taken to keep what the method promises.
 */
export function certainMethod(
  receiver: TSESTree.Node,
  name: string,
  bindings: Bindings,
): FunctionNode | undefined {
  const owner = classInView(receiver, bindings) ?? classNamed(unwrap(receiver), bindings);
  if (owner === undefined || valuesOf(receiver, bindings).length > 1) return undefined;
  const method = methodOf(owner, name, bindings);
  if (method === undefined || isReassigned(owner, name, method)) return undefined;
  return isOverridden(owner, name, bindings) ? undefined : method;
}

function isReassigned(owner: ClassNode, name: string, method: FunctionNode): boolean {
  return (classMember(owner, name)?.values ?? []).some((value) => unwrap(value) !== method);
}

function isOverridden(owner: ClassNode, name: string, bindings: Bindings): boolean {
  const variable = owner.id === null ? undefined : bindings.variableOf(owner.id);
  return (variable?.references ?? []).some(({ identifier }) => {
    const derived = parentOf(identifier);
    if (!isClass(derived) || derived.superClass !== identifier) return false;
    const member = classMember(derived, name);
    return isFunction(member?.method) || (member?.values.length ?? 0) > 0;
  });
}
