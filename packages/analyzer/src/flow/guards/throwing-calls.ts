import type { TSESTree } from '@typescript-eslint/types';

import { calledFunction } from '../../scope/called-function.js';
import { globalName } from '../../scope/callee-name.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isIterating } from '../../scope/immediate-callback.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { References } from '../../scope/references.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';

/** The call that an expression is, awaited or not, unless it is known not to throw for what it is given. */
export function callMaybeThrowing(
  expression: TSESTree.Node,
  references: References,
): TSESTree.CallExpression | undefined {
  const call = unwrap(isNode(expression, 'AwaitExpression') ? expression.argument : expression);
  if (!isNode(call, 'CallExpression')) return undefined;
  const callee = unwrap(call.callee);
  const method = isNode(callee, 'MemberExpression') ? memberName(callee) : undefined;
  if (method !== undefined && (NEVER_THROWING.has(method) || isIterating(method))) return undefined;
  if (isHarmlessFunction(call, references)) return undefined;
  const name = globalName(callee, references);
  return name !== undefined && (name.includes('.') || name === 'fetch') ? undefined : call;
}

/** Methods that look at nothing they get: they add to a list, or write a line of a log. */
const NEVER_THROWING = new Set(['push', 'unshift', 'log', 'info', 'warn', 'debug', 'error', 'trace']);

/** Whether a call runs a function of the file that throws nothing itself. */
function isHarmlessFunction(call: TSESTree.CallExpression, references: References): boolean {
  const { called } = calledFunction(call, references);
  return called !== undefined && !mayThrow(called);
}

function mayThrow(node: TSESTree.Node): boolean {
  return isNode(node, 'ThrowStatement') || isNode(node, 'CallExpression') || childNodes(node).some(mayThrow);
}

/** The calls in an expression that throw for some of what they are given: `requireUser(id)`, or a function of the file with a `throw` in it. */
export function validationsIn(
  root: TSESTree.Node,
  references: References,
): readonly TSESTree.CallExpression[] {
  return [...nodesWithin(root)].filter(
    (node): node is TSESTree.CallExpression =>
      isNode(node, 'CallExpression') && node.arguments.length > 0 && maybeValidation(node, references),
  );
}

function maybeValidation(call: TSESTree.CallExpression, references: References): boolean {
  const { called } = calledFunction(call, references);
  if (called !== undefined) return hasThrow(called.body);
  const callee = unwrap(call.callee);
  const name = isNode(callee, 'MemberExpression')
    ? memberName(callee)
    : isNode(callee, 'Identifier') && callee.name;
  return typeof name === 'string' && VALIDATING.test(name);
}

function hasThrow(body: TSESTree.Node): boolean {
  return [...nodesWithin(body)].some((node) => isNode(node, 'ThrowStatement'));
}

/** Names of functions that give back what they have looked at, or throw. */
const VALIDATING = /^(?:assert|check|ensure|must|parse|validate|verify)(?:$|[A-Z_])|^require[A-Z_]|OrThrow$/;
