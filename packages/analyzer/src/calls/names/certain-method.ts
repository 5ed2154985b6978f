import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
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
  return methodOfClass(owner, name, bindings);
}

/** The method that a class certainly has under a name: nothing is assigned over it, and no class of its file overrides it. */
export function methodOfClass(owner: ClassNode, name: string, bindings: Bindings): FunctionNode | undefined {
  const method = methodOf(owner, name, bindings);
  if (method === undefined || isReassigned(owner, name, method)) return undefined;
  return isOverridden(owner, name, bindings) ? undefined : method;
}

function isReassigned(owner: ClassNode, name: string, method: FunctionNode): boolean {
  return (classMember(owner, name)?.values ?? []).some((value) => unwrap(value) !== method);
}

/** Whether a class of the file that extends `owner` has a member of its own under the name. */
export function isOverridden(owner: ClassNode, name: string, bindings: Bindings): boolean {
  return referencesTo(owner, bindings).some((reference) => {
    const derived = parentOf(reference);
    if (!isClass(derived) || derived.superClass !== reference) return false;
    const member = classMember(derived, name);
    return isFunction(member?.method) || (member?.values.length ?? 0) > 0;
  });
}

/** A class is known by one variable inside of it and by another one around it. */
function referencesTo(owner: ClassNode, bindings: Bindings): readonly TSESTree.Node[] {
  const named = owner.id === null ? undefined : bindings.variableOf(owner.id);
  const around = named?.scope.upper?.set.get(named.name);
  const made = isNode(owner.parent, 'VariableDeclarator') ? bindings.variableOf(owner.parent.id) : undefined;
  return [named, around, made].flatMap((variable) =>
    (variable?.references ?? []).map(({ identifier }): TSESTree.Node => identifier),
  );
}
