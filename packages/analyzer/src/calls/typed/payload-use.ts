import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { wrapped } from '../../scope/unwrap.js';
import { isCopying } from '../names/handed-on.js';
import { calleeNames } from '../syntax/callee.js';
import { isAny } from '../syntax/nodes.js';

/** What a file does with a variable that holds a payload. */
export type PayloadUse =
  /** Nothing that can be seen. */
  | 'unused'
  /** It is handed on as a whole, and perhaps filled before. */
  | 'sent'
  /** It only serves to make other objects. */
  | 'copied'
  /** Something else is assigned to the variable. */
  | 'changed';

export function payloadUse(variable: Variable, declarator: TSESTree.VariableDeclarator): PayloadUse {
  const references = variable.references.filter(({ identifier }) => identifier !== declarator.id);
  if (references.some((reference) => reference.isWrite())) return 'changed';
  const uses = references.map(({ identifier }) => useAt(identifier));
  if (uses.includes('copied')) return 'copied';
  if (isExported(declarator)) return 'sent';
  if (uses.length === 0) return 'unused';
  return uses.includes('sent') ? 'sent' : 'copied';
}

/** What is done with a payload where it stands. */
export function useAt(identifier: TSESTree.Node): 'sent' | 'copied' | 'read' {
  const node = wrapped(identifier);
  const above = parentOf(node);
  if (isAny(above, ['MemberExpression', 'TSTypeQuery', 'UnaryExpression', 'BinaryExpression', 'IfStatement']))
    return 'read';
  if (isNode(above, 'CallExpression')) return callUse(above);
  if (
    isAny(above, [
      'ReturnStatement',
      'ArrowFunctionExpression',
      'Property',
      'ExportSpecifier',
      'NewExpression',
    ])
  )
    return 'sent';
  return isNode(above, 'ExportDefaultDeclaration') ? 'sent' : 'copied';
}

/** Looking at an object, or logging it, is no sending. */
function callUse(call: TSESTree.CallExpression): 'sent' | 'copied' | 'read' {
  const names = calleeNames(call.callee);
  if (names[0] === 'console' || names[0] === 'expect') return 'read';
  return names[0] === 'Object' || isCopying(call) ? 'copied' : 'sent';
}

function isExported(declarator: TSESTree.VariableDeclarator): boolean {
  return isNode(declarator.parent.parent, 'ExportNamedDeclaration');
}
