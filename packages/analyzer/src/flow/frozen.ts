import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import type { Variable } from '../scope/references.js';
import { memberName } from '../scope/static-name.js';
import { isTransparent, unwrap } from '../scope/unwrap.js';

/** Whether a variable holds an object that other files cannot change: `as const`, `Object.freeze(…)`. */
export function isFrozen(variable: Variable): boolean {
  const declarator = variable.defs[0]?.node;
  return (
    isNode(declarator, 'VariableDeclarator') &&
    declarator.init !== null &&
    isFrozenExpression(declarator.init)
  );
}

/** As `isFrozen`, of what an expression makes. */
export function isFrozenExpression(expression: TSESTree.Node): boolean {
  if (isNode(expression, 'TSAsExpression') || isNode(expression, 'TSTypeAssertion')) {
    if (isConstType(expression.typeAnnotation)) return true;
  }
  if (isTransparent(expression)) return isFrozenExpression(expression.expression);
  if (!isNode(expression, 'CallExpression')) return false;
  const callee = unwrap(expression.callee);
  if (!isNode(callee, 'MemberExpression') || memberName(callee) !== 'freeze') return false;
  return isNode(callee.object, 'Identifier') && callee.object.name === 'Object';
}

function isConstType(type: TSESTree.TypeNode): boolean {
  return (
    isNode(type, 'TSTypeReference') && isNode(type.typeName, 'Identifier') && type.typeName.name === 'const'
  );
}
