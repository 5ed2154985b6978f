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
  const call = isNode(statement, 'ExpressionStatement') ? unwrap(statement.expression) : undefined;
  const callee = isNode(call, 'CallExpression') ? unwrap(call.callee) : undefined;
  if (!isNode(callee, 'MemberExpression')) return false;
  const object = unwrap(callee.object);
  const method = memberName(callee);
  if (!isNode(object, 'Identifier') || method === undefined) return false;
  return ENDING.get(object.name)?.has(method) ?? false;
}
