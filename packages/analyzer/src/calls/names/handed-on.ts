import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { wrapped } from '../../scope/unwrap.js';
import { calleeNames, lastName } from '../syntax/callee.js';
import { namesOf } from '../syntax/enclosing.js';
import { isAny } from '../syntax/nodes.js';

/** The calls in a file that go by the name of a function or method: all that may be calls of it. */
export function callsByName(
  owner: FunctionNode,
  calls: readonly TSESTree.CallExpression[],
): readonly TSESTree.CallExpression[] {
  const around = parentOf(owner);
  const names = new Set([...namesOf(owner), ...(around === undefined ? [] : namesOf(around))]);
  return calls.filter((call) => names.has(lastName(calleeNames(call.callee))));
}

/** The call that the result of `call` is an argument of, directly or when it is waited for. */
export function receiverOf(call: TSESTree.CallExpression): TSESTree.CallExpression | undefined {
  const above = handedTo(call);
  return isNode(above, 'CallExpression') ? above : undefined;
}

/** Whether the result of a call goes on as it is: to another call, to the caller, into a larger object. */
export function isHandedOn(call: TSESTree.CallExpression): boolean {
  const above = handedTo(call);
  if (isNode(above, 'CallExpression')) return !isCopying(above);
  return isAny(above, ['ReturnStatement', 'ArrowFunctionExpression', 'Property', 'ExpressionStatement']);
}

/** Whether a call makes another object out of its arguments: `merge(defaults, body)`. */
export function isCopying(call: TSESTree.CallExpression): boolean {
  return COPYING.test(lastName(calleeNames(call.callee)));
}

const COPYING =
  /^(?:assign|merge\w*|defaults\w*|extend|produce|structuredClone|clone\w*|omit|pick|with[A-Z]\w*)$/;

/** What the result of a call is a direct part of; `undefined` where something is read of it, or called on it. */
function handedTo(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  let node: TSESTree.Node = wrapped(call);
  for (const above of ancestorsOf(node)) {
    if (isNode(above, 'CallExpression')) return above.callee === node ? undefined : above;
    if (!isNode(above, 'AwaitExpression')) return above;
    node = wrapped(above);
  }
  return undefined;
}
