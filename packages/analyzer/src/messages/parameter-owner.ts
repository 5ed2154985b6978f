import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, isFunction, parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { keyName } from '../scope/static-name.js';

/** A function, as a person would call it, named by the phrase that says so. */
export interface ParameterOwner {
  readonly kind: 'ofFunction' | 'ofExportedFunction' | 'ofMethod';
  readonly name: string;
}

/** The function that a parameter belongs to, if it has a name. */
export function parameterOwner(parameter: TSESTree.Node): ParameterOwner | undefined {
  for (const above of ancestorsOf(parameter)) {
    if (isFunction(above)) return functionName(above);
  }
  return undefined;
}

function functionName(owner: TSESTree.Node): ParameterOwner | undefined {
  if (isNode(owner, 'FunctionDeclaration') && owner.id !== null)
    return named(owner.id.name, isExported(owner));
  const around = parentOf(owner);
  if (isNode(around, 'VariableDeclarator') && isNode(around.id, 'Identifier'))
    return named(around.id.name, isExported(around.parent));
  if (
    isNode(around, 'MethodDefinition') ||
    isNode(around, 'PropertyDefinition') ||
    isNode(around, 'Property')
  ) {
    const name = keyName(around);
    return name === undefined ? undefined : { kind: 'ofMethod', name };
  }
  return undefined;
}

function named(name: string, exported: boolean): ParameterOwner {
  return { kind: exported ? 'ofExportedFunction' : 'ofFunction', name };
}

function isExported(declaration: TSESTree.Node): boolean {
  const around = parentOf(declaration);
  return isNode(around, 'ExportNamedDeclaration') || isNode(around, 'ExportDefaultDeclaration');
}
