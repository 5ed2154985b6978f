import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { isIterating } from '../../scope/immediate-callback.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';

/** A test that runs have come by. */
export interface Condition {
  readonly test: TSESTree.Node;
  /** What the test has come out as; `undefined` where that is not so simple. */
  readonly outcome: boolean | undefined;
}

/** What has to be so for a run to get from the node `up` into the part `inner` of it. */
export function conditionsAround(up: TSESTree.Node, inner: TSESTree.Node): readonly Condition[] {
  if (isNode(up, 'IfStatement') || isNode(up, 'ConditionalExpression'))
    return inner === up.test ? [] : [{ test: up.test, outcome: inner === up.consequent }];
  if (isNode(up, 'LogicalExpression') && inner === up.right)
    return [{ test: up.left, outcome: up.operator === '??' ? undefined : up.operator === '&&' }];
  if (isNode(up, 'WhileStatement') && inner === up.body) return [{ test: up.test, outcome: true }];
  if (isNode(up, 'ForStatement') && (inner === up.body || inner === up.update))
    return up.test === null ? [] : [{ test: up.test, outcome: true }];
  if ((isNode(up, 'ForOfStatement') || isNode(up, 'ForInStatement')) && inner === up.body)
    return [{ test: up.right, outcome: undefined }];
  if (isNode(up, 'SwitchCase') && inner !== up.test) return conditionsOfCase(up);
  return isNode(up, 'CallExpression') ? conditionsOfArgument(up, inner) : [];
}

/** In `switch (true)` it is the cases that ask something; runs come by those before it, too. */
function conditionsOfCase(clause: TSESTree.SwitchCase): readonly Condition[] {
  const { discriminant, cases } = clause.parent;
  const asked = clause.test === null ? cases : cases.slice(0, cases.indexOf(clause) + 1);
  const tests = asked.flatMap(({ test }) => (test === null ? [] : [test]));
  return [discriminant, ...tests].map((test) => ({ test, outcome: undefined }));
}

/** A callback for each element runs only if there is one, and an argument of `client?.send()` only if there is a client. */
function conditionsOfArgument(call: TSESTree.CallExpression, inner: TSESTree.Node): readonly Condition[] {
  const callee = unwrap(call.callee);
  if (unwrap(inner) === callee) return [];
  if (isOptional(call)) return [{ test: callee, outcome: undefined }];
  if (!isNode(callee, 'MemberExpression') || !isFunction(unwrap(inner))) return [];
  const method = memberName(callee);
  return method !== undefined && isIterating(method) ? [{ test: callee.object, outcome: undefined }] : [];
}

/** Whether the call is skipped when something on the way to it is absent. */
function isOptional(node: TSESTree.Node): boolean {
  if (isNode(node, 'CallExpression')) return node.optional || isOptional(node.callee);
  return isNode(node, 'MemberExpression') && (node.optional || isOptional(node.object));
}
