import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isLogicalAssignment } from '../../scope/logical-assignment.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap, wrapped } from '../../scope/unwrap.js';

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
  if (isNode(up, 'LogicalExpression') && inner === up.right) return [outcomeOfLeft(up)];
  if (isNode(up, 'AssignmentExpression') && inner === up.right)
    return isLogicalAssignment(up.operator) ? [outcomeOfLeft(up)] : [];
  if (isNode(up, 'AssignmentPattern') && inner === up.right) return [unclear(up.left)];
  if (isNode(up, 'WhileStatement') && inner === up.body) return [{ test: up.test, outcome: true }];
  if (isNode(up, 'ForStatement') && (inner === up.body || inner === up.update))
    return up.test === null ? [] : [{ test: up.test, outcome: true }];
  if ((isNode(up, 'ForOfStatement') || isNode(up, 'ForInStatement')) && inner === up.body)
    return [unclear(up.right)];
  if (isNode(up, 'SwitchCase') && inner !== up.test) return conditionsOfCase(up);
  if (isNode(up, 'MemberExpression') && inner === up.property && isOptional(up)) return [unclear(up.object)];
  if (isNode(up, 'CallExpression') || isNode(up, 'NewExpression')) return conditionsOfArgument(up, inner);
  return [];
}

/** What has to be so for a function to run that is handed on by its name. */
export function conditionsOfUse(name: TSESTree.Node): readonly Condition[] {
  const outer = wrapped(name);
  const call = parentOf(outer);
  if (!isNode(call, 'CallExpression') && !isNode(call, 'NewExpression')) return [];
  return call.callee === outer ? conditionsOfKey(outer) : conditionsOfCallback(call, outer);
}

/** `handlers[kind]()` calls the one that the key names. */
function conditionsOfKey(callee: TSESTree.Node): readonly Condition[] {
  const member = unwrap(callee);
  return isNode(member, 'MemberExpression') && memberName(member) === undefined
    ? [unclear(member.property)]
    : [];
}

/** What decides whether a call runs a function that it is given: whom it is given to, and what else. */
function conditionsOfCallback(
  { callee, arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
  callback: TSESTree.Node,
): readonly Condition[] {
  const receiver = unwrap(callee);
  const others = given.filter((one) => one !== callback && !isFunction(unwrap(one)));
  const asked = isNode(receiver, 'MemberExpression') ? receiver.object : receiver;
  // What a plain name stands for is no condition.
  return (isNode(receiver, 'Identifier') ? others : [asked, ...others]).map(unclear);
}

/** A test of which it is not so simple what it has come out as. */
export function unclear(test: TSESTree.Node): Condition {
  return { test, outcome: undefined };
}

function outcomeOfLeft({
  left,
  operator,
}: TSESTree.LogicalExpression | TSESTree.AssignmentExpression): Condition {
  return operator.startsWith('??') ? unclear(left) : { test: left, outcome: operator.startsWith('&&') };
}

/** In `switch (true)` it is the cases that ask something; runs come by those before it, too. */
function conditionsOfCase(clause: TSESTree.SwitchCase): readonly Condition[] {
  const { discriminant, cases } = clause.parent;
  const asked = clause.test === null ? cases : cases.slice(0, cases.indexOf(clause) + 1);
  const tests = asked.flatMap(({ test }) => (test === null ? [] : [test]));
  return [discriminant, ...tests].map(unclear);
}

/** An argument of `client?.send()` is only there if there is a client; a callback runs if the call runs it. */
function conditionsOfArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  inner: TSESTree.Node,
): readonly Condition[] {
  if (inner === call.callee) return [];
  const skipping = isOptional(call) ? [unclear(unwrap(call.callee))] : [];
  return isFunction(unwrap(inner)) ? [...skipping, ...conditionsOfCallback(call, inner)] : skipping;
}

/** Whether the expression is skipped when something on the way to it is absent. */
function isOptional(node: TSESTree.Node): boolean {
  if (isNode(node, 'CallExpression')) return node.optional || isOptional(node.callee);
  if (isNode(node, 'TSNonNullExpression')) return isOptional(node.expression);
  return isNode(node, 'MemberExpression') && (node.optional || isOptional(node.object));
}
