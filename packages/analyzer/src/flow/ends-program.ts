import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import { memberName } from '../scope/static-name.js';
import { unwrap } from '../scope/unwrap.js';

const ENDING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['process', new Set(['exit', 'abort', 'reallyExit'])],
  ['Deno', new Set(['exit'])],
]);

/** Whether a statement ends the whole program: `process.exit(1)`. */
export function endsProgram(statement: TSESTree.Node): boolean {
  return isNode(statement, 'ExpressionStatement') && isEndingCall(statement.expression);
}

/** Whether an expression ends the whole program. */
export function isEndingCall(expression: TSESTree.Node): boolean {
  const call = unwrap(expression);
  const callee = isNode(call, 'CallExpression') ? unwrap(call.callee) : undefined;
  if (!isNode(callee, 'MemberExpression')) return false;
  const object = unwrap(callee.object);
  const method = memberName(callee);
  if (!isNode(object, 'Identifier') || method === undefined) return false;
  return ENDING.get(object.name)?.has(method) ?? false;
}
