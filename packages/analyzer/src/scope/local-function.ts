import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, isFunction } from './ancestors.js';
import { isNode } from './node-type.js';
import { type References, isConstant } from './references.js';
import { unwrap } from './unwrap.js';

/** The function that an expression names or writes, when the file says which one it always is. */
export function localFunction(expression: TSESTree.Node, references: References): FunctionNode | undefined {
  const inner = unwrap(expression);
  if (isFunction(inner)) return inner;
  if (!isNode(inner, 'Identifier')) return undefined;
  const variable = references.variableOf(inner);
  if (variable === undefined || !isConstant(variable)) return undefined;
  const declaration = variable.defs[0]?.node;
  if (isFunction(declaration) && declaration.id?.name === inner.name) return declaration;
  if (!isNode(declaration, 'VariableDeclarator') || declaration.init === null) return undefined;
  const init = unwrap(declaration.init);
  return isFunction(init) && isNode(declaration.id, 'Identifier') ? init : undefined;
}
