import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, contains, isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { wrapped } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { endpointsFor } from '../match-endpoint.js';
import type { ElementUse } from '../names/element-uses.js';
import { elementUses } from '../names/element-uses.js';
import { functionInView } from '../names/functions.js';
import { callsByName, isHandedOn, receiverOf } from '../names/handed-on.js';
import { isNeverRequest } from '../never-requests.js';
import { matchUrl, siteOf } from '../request-site.js';
import { brazeSign } from '../signs.js';
import { assertNever } from '../syntax/assert-never.js';
import { calleeNames, lastName, seeThrough } from '../syntax/callee.js';
import { enclosingNames, namesOf } from '../syntax/enclosing.js';
import { asExpression, keyName } from '../syntax/nodes.js';
import { isChanged } from '../wrappers/parameter-changes.js';
import { reachesRequest } from '../wrappers/reaches-request.js';
import { soundsLikeSending } from '../wrappers/sounds-like-sending.js';
import { candidateOf } from './generic-payload.js';
import { knownText } from './known-text.js';
import { PAYLOAD_KEYS } from './payload-keys.js';

/** Members that say where a request goes. */
const URL_KEYS: readonly string[] = ['url', 'uri', 'path', 'endpoint'];

/** Members that a description of a request has, and that no route, table or expectation needs to add to. */
const REQUEST_KEYS =
  /^(?:method|url|uri|path|endpoint|base(?:URL|Url)|host(?:name)?|headers|body|data|json|payload|timeout|retries|retry|auth|apiKey)$/;

/** Names around an object that is made up, documented or answered with, rather than sent. */
const NOT_SENT =
  /mock|stub|fake|fixture|expect|example|sample|response|handler|route|schema|spec|docs?$|document|table|catalog/i;

/** Whether an object literal can describe a request, by the names of its members alone. */
export function mayBeDescriptor(object: TSESTree.ObjectExpression): boolean {
  const names = object.properties.map((property) =>
    isNode(property, 'Property') ? (keyName(property.key, property.computed) ?? '') : '',
  );
  return (
    names.every((name) => REQUEST_KEYS.test(name)) &&
    names.some((name) => URL_KEYS.includes(name)) &&
    names.some((name) => PAYLOAD_KEYS.includes(name))
  );
}

/**
 * A request that a function describes and another one sends: `return { method: 'POST', path, body }`; or one of a list whose elements
 * are sent. The function must have to do with Braze by name or host, say the method, and either be handed to what sends in this file
 * or be called as what makes requests.
 */
export function descriptorSite(
  object: TSESTree.ObjectExpression,
  calls: readonly TSESTree.CallExpression[],
  context: CallContext,
): CallSite | undefined {
  if (!context.paths.reach(object)) return undefined;
  const owner = returningFunction(object);
  const list = owner === undefined ? listAround(object) : undefined;
  if ((owner === undefined && list === undefined) || isMadeUp(object, context)) return undefined;
  const member = (names: readonly string[]): TSESTree.Expression | undefined => memberOf(object, names);
  const url = member(URL_KEYS);
  const method = member(['method']);
  const body = member(PAYLOAD_KEYS);
  if (url === undefined || method === undefined || body === undefined) return undefined;
  if (owner !== undefined && !isForSending(owner, body, calls, context)) return undefined;
  const senders = list === undefined ? [] : sendersOf(list, body, context);
  if (senders === undefined) return undefined;
  const match = matchUrl(url, { kind: 'none' }, object, context);
  const said = knownText(method, object, context)?.toUpperCase();
  if (match === undefined || said === undefined) return undefined;
  const endpoints = endpointsFor(match, said);
  const kind = candidateOf(body, endpoints, object, context)?.kind;
  // What certainly sends an object says more than its keys.
  const isSent =
    senders.length > 0 && senders.every((sender) => functionInView(sender, context.bindings) !== undefined);
  if (kind !== 'payload' && !(kind === 'object' && isSent)) return undefined;
  const payload = { kind: 'value', node: body, at: object } as const;
  const expressions = [url, ...senders];
  const sign = brazeSign(
    { call: object, expressions, brazeHost: match.brazeHost, options: [object], payload },
    context,
  );
  if (sign === undefined) return undefined;
  return siteOf(
    {
      node: object,
      match,
      method: said,
      body: { kind: 'expression', node: body, form: 'either' },
      expressions,
      options: [object],
    },
    context,
  );
}

/** The function whose result the object is, as a whole. */
function returningFunction(object: TSESTree.ObjectExpression): FunctionNode | undefined {
  const outer = wrapped(object);
  const above = parentOf(outer);
  if (isFunction(above)) return above.body === outer ? above : undefined;
  if (!isNode(above, 'ReturnStatement')) return undefined;
  for (const around of ancestorsOf(above)) if (isFunction(around)) return around;
  return undefined;
}

/** The list, or the table, that a description is an element of. */
function listAround(object: TSESTree.ObjectExpression): TSESTree.Node | undefined {
  const above = parentOf(wrapped(object));
  if (isNode(above, 'ArrayExpression')) return above;
  const table = isNode(above, 'Property') ? parentOf(above) : undefined;
  return isNode(table, 'ObjectExpression') ? table : undefined;
}

/** What sends the elements of a list of descriptions, if nothing else is done with them than to look at them. */
function sendersOf(
  list: TSESTree.Node,
  body: TSESTree.Expression,
  context: CallContext,
): readonly TSESTree.Node[] | undefined {
  const uses = elementUses(list, context.bindings) ?? [];
  const ends = uses.flatMap((use) => endsOfElement(use, body, context));
  const senders = ends.filter((end) => end !== 'seen' && end !== 'other');
  return ends.includes('other') || senders.length === 0 ? undefined : senders;
}

/** What sends an element, or whether it is only looked at. */
type End = TSESTree.Node | 'seen' | 'other';

function endsOfElement(use: ElementUse, body: TSESTree.Expression, context: CallContext): readonly End[] {
  switch (use.kind) {
    case 'handed':
      return [isSentWith(use.callee, 0, body, context) ? use.callee : 'other'];
    case 'read':
      return [endAt(use.node, body, context)];
    case 'named': {
      if (isChanged({ variable: use.variable, member: undefined })) return ['other'];
      const reads = use.variable.references.filter((reference) => reference.isRead());
      return reads.map(({ identifier }) => endAt(identifier, body, context));
    }
    default:
      return assertNever(use);
  }
}

function endAt(node: TSESTree.Node, body: TSESTree.Expression, context: CallContext): End {
  const above = parentOf(wrapped(node));
  if (isNode(above, 'MemberExpression') || isNode(above, 'TemplateLiteral')) return 'seen';
  const call = isNode(above, 'CallExpression') ? seeThrough(above) : undefined;
  if (call === undefined || call.callee === node) return 'other';
  if (isNeverRequest(call, context)) return 'seen';
  const index = call.args.findIndex((argument) => contains(argument, node));
  return isSentWith(call.callee, index, body, context) ? call.callee : 'other';
}

const MAKES_REQUESTS = /request|call|send|trigger|track|notif|message|push|email|job/i;

function isForSending(
  owner: FunctionNode,
  body: TSESTree.Expression,
  calls: readonly TSESTree.CallExpression[],
  context: CallContext,
): boolean {
  const uses = callsByName(owner, calls);
  if (!uses.every(isHandedOn)) return false;
  if (uses.length > 0) return uses.every((use) => isSentBy(receiverOf(use), use, body, context));
  const around = parentOf(owner);
  return [...namesOf(owner), ...(around === undefined ? [] : namesOf(around))].some((name) =>
    MAKES_REQUESTS.test(name),
  );
}

/** Whether what a description is handed to sends its body as it is, as far as that can be seen. */
function isSentBy(
  receiver: TSESTree.CallExpression | undefined,
  use: TSESTree.CallExpression,
  body: TSESTree.Expression,
  context: CallContext,
): boolean {
  if (receiver === undefined) return true;
  const payload = receiver.arguments.findIndex((argument) => contains(argument, use));
  return isSentWith(receiver.callee, payload, body, context);
}

/** Whether a function sends the body in a description that it is handed at a position. */
function isSentWith(
  callee: TSESTree.Node,
  payload: number,
  body: TSESTree.Expression,
  context: CallContext,
): boolean {
  const property = parentOf(wrapped(body));
  const member = isNode(property, 'Property') ? keyName(property.key, property.computed) : undefined;
  const reach = reachesRequest(callee, { path: undefined, payload, member }, context);
  if (reach !== 'unseen') return reach === 'unchanged';
  return soundsLikeSending(callee) || RUNS.test(lastName(calleeNames(callee)));
}

const RUNS = /^(?:run|dispatch|enqueue|schedule|process)/i;

function isMadeUp(object: TSESTree.Node, context: CallContext): boolean {
  if (enclosingNames(object).some((name) => NOT_SENT.test(name))) return true;
  for (const above of ancestorsOf(object)) {
    const call = isNode(above, 'CallExpression') ? seeThrough(above) : undefined;
    if (call !== undefined && isNeverRequest(call, context)) return true;
  }
  return false;
}

function memberOf(
  object: TSESTree.ObjectExpression,
  names: readonly string[],
): TSESTree.Expression | undefined {
  for (const property of object.properties) {
    if (!isNode(property, 'Property') || property.kind !== 'init') continue;
    if (names.includes(keyName(property.key, property.computed) ?? '')) return asExpression(property.value);
  }
  return undefined;
}
