import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { calleeNames, lastName } from '../syntax/callee.js';
import { isAny, memberName } from '../syntax/nodes.js';
import type { Place } from './place.js';

/** Whether a function assigns to a parameter, changes the object it holds, or makes another object out of it. */
export function isChanged(place: Place): boolean {
  return place.variable.references.some((reference) => {
    if (reference.isWrite() && reference.init !== true) return true;
    return changes(reference.identifier, place.member);
  });
}

function changes(identifier: TSESTree.Node, member: string | undefined): boolean {
  let node = identifier;
  let above = parentOf(node);
  if (member !== undefined) {
    if (isNode(above, 'SpreadElement')) return true;
    if (!isNode(above, 'MemberExpression') || memberName(above) !== member) return false;
    node = above;
    above = parentOf(node);
  }
  if (isAny(above, ['SpreadElement', 'ForInStatement'])) return true;
  if (isNode(above, 'MemberExpression')) return above.object === node && writesThrough(above);
  if (isNode(above, 'CallExpression')) return above.arguments[0] === node && mutatesArgument(above);
  return isNode(above, 'AssignmentExpression') && above.left === node;
}

/** `payload.a.b = …`, `delete payload.a`, `payload.list.push(…)`. */
export function writesThrough(member: TSESTree.MemberExpression): boolean {
  let node: TSESTree.Node = member;
  let above = parentOf(node);
  while (isNode(above, 'MemberExpression') && above.object === node) {
    node = above;
    above = parentOf(node);
  }
  if (isNode(above, 'AssignmentExpression')) return above.left === node;
  if (isNode(above, 'UnaryExpression')) return above.operator === 'delete';
  if (!isNode(above, 'CallExpression')) return isNode(above, 'UpdateExpression');
  return above.callee === node && isNode(node, 'MemberExpression') && MUTATORS.has(memberName(node) ?? '');
}

const MUTATORS: ReadonlySet<string> = new Set([
  ...['push', 'unshift', 'pop', 'shift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
]);

/** `Object.assign(payload, …)`, `Object.keys(payload)` as a start of renaming them, lodash's mutating functions. */
function mutatesArgument(call: TSESTree.CallExpression): boolean {
  const name = lastName(calleeNames(call.callee));
  return /^(?:assign|merge|set|unset|defaults|defaultsDeep|entries|mapKeys|mapValues|defineProperty)$/.test(
    name,
  );
}
