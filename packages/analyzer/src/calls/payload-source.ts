import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../scope/ancestors.js';
import { shortName } from '../scope/callee-name.js';
import { isNode, typeName } from '../scope/node-type.js';
import { isTransparent, unwrap } from '../scope/unwrap.js';
import type { Reason, ReasonCode } from '../source/reason.js';
import { createReason } from '../value/reasons.js';
import type { PayloadSource } from './call-site.js';
import type { Bindings } from './names/bindings.js';
import { constantInit } from './names/bindings.js';
import type { BodyForm } from './shapes/client-spec.js';
import type { Body } from './shapes/request-shape.js';
import { assertNever } from './syntax/assert-never.js';
import { calleeNames } from './syntax/callee.js';
import { enclosingBody } from './syntax/enclosing.js';
import { memberName } from './syntax/nodes.js';

/** The payload that `body` is when `call` sends it. */
export function payloadSource(body: Body, call: TSESTree.Node, bindings: Bindings): PayloadSource {
  if (body.kind === 'none') return { kind: 'none', reason: reasonOf(body.code, body.node) };
  const { node } = body;
  if (isText(node, body.form, bindings)) return { kind: 'text', node, at: call };
  return { kind: 'value', node, at: changesUntil(call) };
}

/** Why there is no payload, with the name of what stands in the way. */
export function reasonOf(code: ReasonCode, node: TSESTree.Node): Reason {
  if (code === 'no-payload' || code === 'several-payloads') return { code, node };
  return createReason(code, node, shortName(isNode(node, 'SpreadElement') ? node.argument : node));
}

/** Whether an expression is, as far as can be seen, a text: `JSON.stringify(…)`, a literal, or a variable that holds one. */
export function isTextual(node: TSESTree.Node, bindings: Bindings, depth = 0): boolean {
  const expression = unwrap(node);
  if (isNode(expression, 'Literal')) return typeof expression.value === 'string';
  if (isNode(expression, 'TemplateLiteral')) return true;
  if (isNode(expression, 'BinaryExpression')) return expression.operator === '+';
  if (isNode(expression, 'ConditionalExpression')) {
    return (
      isTextual(expression.consequent, bindings, depth) && isTextual(expression.alternate, bindings, depth)
    );
  }
  if (!isNode(expression, 'Identifier')) return isStringify(expression);
  const variable = depth < DEEPEST ? bindings.variableOf(expression) : undefined;
  const init = variable === undefined ? undefined : constantInit(variable);
  return init !== undefined && isTextual(init, bindings, depth + 1);
}

/** Constants that stand for constants are not followed deeper than this. */
const DEEPEST = 4;

/** `JSON.stringify(…)` */
export function isStringify(node: TSESTree.Node): node is TSESTree.CallExpression {
  return isNode(node, 'CallExpression') && calleeNames(node.callee).join('.') === 'JSON.stringify';
}

/**
 * The node up to whose end changes to an unserialised body still count: a client may serialise it only after the call has returned,
 * so unless the call is waited for, that is the body of the function around it.
 */
export function changesUntil(call: TSESTree.Node): TSESTree.Node {
  return isWaitedFor(call) ? call : enclosingBody(call);
}

function isText(node: TSESTree.Expression, form: BodyForm, bindings: Bindings): boolean {
  switch (form) {
    case 'text':
      return true;
    case 'value':
      return false;
    case 'either':
      return isTextual(node, bindings);
    default:
      return assertNever(form);
  }
}

function isWaitedFor(call: TSESTree.Node): boolean {
  let node = call;
  for (const above of ancestorsOf(call)) {
    const waits = waitsFor(above, node);
    if (waits !== 'look further') return waits;
    node = above;
  }
  return false;
}

const WAITING: ReadonlySet<string> = new Set(['AwaitExpression', 'YieldExpression', 'ReturnStatement']);

function waitsFor(above: TSESTree.Node, node: TSESTree.Node): boolean | 'look further' {
  if (WAITING.has(typeName(above))) return true;
  if (isNode(above, 'UnaryExpression')) return above.operator === 'void';
  if (isNode(above, 'ArrowFunctionExpression')) return above.body === node;
  if (isNode(above, 'MemberExpression')) {
    if (above.object !== node) return false;
    return isContinuation(memberName(above)) || 'look further';
  }
  if (isNode(above, 'CallExpression'))
    return above.callee === node || isGathering(above) ? 'look further' : false;
  return isNode(above, 'ArrayExpression') || isTransparent(above) ? 'look further' : false;
}

function isContinuation(name: string | undefined): boolean {
  return name === 'then' || name === 'catch' || name === 'finally';
}

/** `Promise.all([…])` and its like. */
function isGathering(call: TSESTree.CallExpression): boolean {
  const names = calleeNames(call.callee);
  return names[0] === 'Promise' && ['all', 'allSettled', 'race', 'any'].includes(names[1] ?? '');
}
