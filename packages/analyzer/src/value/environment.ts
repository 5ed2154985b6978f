import type { TSESTree } from '@typescript-eslint/types';

import { globalName } from '../scope/callee-name.js';
import { isNode } from '../scope/node-type.js';
import { type References, isConstant } from '../scope/references.js';
import { memberName } from '../scope/static-name.js';
import { unwrap } from '../scope/unwrap.js';

/** Whether an expression is the list of environment variables: `process.env`, `import.meta.env`, `Bun.env`. */
export function isEnvironment(expression: TSESTree.Node, references: References): boolean {
  const inner = unwrap(expression);
  if (isNode(inner, 'Identifier')) return isNameOfEnvironment(inner, references);
  if (!isNode(inner, 'MemberExpression') || memberName(inner) !== 'env') return false;
  const object = unwrap(inner.object);
  if (isNode(object, 'MetaProperty')) return true;
  const name = globalName(object, references);
  return name === 'process' || name === 'Bun' || isImportedProcess(object, references);
}

function isImportedProcess(node: TSESTree.Node, references: References): boolean {
  return isNode(node, 'Identifier') && isFromProcess(node, references, 'ImportDefaultSpecifier');
}

function isNameOfEnvironment(identifier: TSESTree.Identifier, references: References): boolean {
  if (isFromProcess(identifier, references, 'ImportSpecifier')) return true;
  const variable = references.variableOf(identifier);
  const declaration = variable?.defs[0]?.node;
  if (variable === undefined || !isNode(declaration, 'VariableDeclarator') || !isConstant(variable))
    return false;
  if (declaration.init === null || unwrap(declaration.init) === identifier) return false;
  return isNode(declaration.id, 'Identifier') && isDirectEnvironment(declaration.init, references);
}

/** One step only: names of names are not followed. */
function isDirectEnvironment(expression: TSESTree.Node, references: References): boolean {
  return isNode(unwrap(expression), 'MemberExpression') && isEnvironment(expression, references);
}

function isFromProcess(
  identifier: TSESTree.Identifier,
  references: References,
  kind: 'ImportDefaultSpecifier' | 'ImportSpecifier',
): boolean {
  const definition = references.variableOf(identifier)?.defs[0];
  if (
    definition === undefined ||
    !isNode(definition.node, kind) ||
    !isNode(definition.parent, 'ImportDeclaration')
  ) {
    return false;
  }
  if (!/^(?:node:)?process$/.test(definition.parent.source.value)) return false;
  const { node } = definition;
  return (
    !isNode(node, 'ImportSpecifier') || (isNode(node.imported, 'Identifier') && node.imported.name === 'env')
  );
}
