import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, isFunction } from './ancestors.js';
import { isNode } from './node-type.js';
import { type References, type Variable, isConstant } from './references.js';
import { unwrap } from './unwrap.js';

/** The function that an expression names or writes, when the file says which one it always is. */
export function localFunction(expression: TSESTree.Node, references: References): FunctionNode | undefined {
  const inner = unwrap(expression);
  if (isFunction(inner)) return inner;
  if (!isNode(inner, 'Identifier')) return undefined;
  const variable = references.variableOf(inner);
  return variable === undefined ? undefined : functionOfVariable(variable);
}

/** The function that a variable always holds. */
export function functionOfVariable(variable: Variable): FunctionNode | undefined {
  if (!isConstant(variable)) return undefined;
  const declaration = variable.defs[0]?.node;
  if (isFunction(declaration) && declaration.id?.name === variable.name) return declaration;
  if (!isNode(declaration, 'VariableDeclarator') || declaration.init === null) return undefined;
  const init = unwrap(declaration.init);
  return isFunction(init) && isNode(declaration.id, 'Identifier') ? init : undefined;
}
