import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from './ancestors.js';
import { isNode } from './node-type.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

/** Array methods that call their first argument for each element, before they return. */
const ITERATING = new Set([
  'forEach',
  'map',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'reduce',
  'reduceRight',
]);

/** Whether an array method calls its first argument with the elements. */
export function isIterating(method: string): boolean {
  return ITERATING.has(method);
}

/** Position of the parameter that an iterating method passes the element in. */
export function elementPosition(method: string): number {
  return method === 'reduce' || method === 'reduceRight' ? 1 : 0;
}

/** Whether a function is a callback that runs, any number of times, as part of the call that it is written in. */
export function isImmediateCallback(node: TSESTree.Node): boolean {
  if (!isFunction(node) || node.async || node.generator) return false;
  const outer = wrapped(node);
  const call = parentOf(outer);
  if (!isNode(call, 'CallExpression') || call.arguments[0] !== outer) return false;
  const callee = unwrap(call.callee);
  if (!isNode(callee, 'MemberExpression')) return false;
  const name = memberName(callee);
  return name !== undefined && isIterating(name);
}
