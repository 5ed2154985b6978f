import type { Endpoint } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { definitelyArray } from '../../value/predicates.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import type { UrlMatch } from '../match-endpoint.js';
import { endpointsFor } from '../match-endpoint.js';
import { functionInView } from '../names/functions.js';
import { literalOf, readOption } from '../names/options-object.js';
import { bodilessSite, matchUrl, siteOf } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { calleeNames, lastName } from '../syntax/callee.js';
import { asExpression, isNothing, keyName } from '../syntax/nodes.js';
import { reachesRequest } from '../wrappers/reaches-request.js';
import { soundsLikeSending } from '../wrappers/sounds-like-sending.js';
import { httpMethod } from './client-spec.js';
import type { Candidate } from './generic-payload.js';
import { candidateOf } from './generic-payload.js';
import { knownText } from './known-text.js';
import type { Body } from './request-shape.js';

/**
 * A call of an unknown function or of one of the user's own, with a path among its arguments, and a payload beside it where the
 * endpoint takes one.
 */
export function genericCallSite(call: SeenCall, context: CallContext): CallSite | undefined {
  const path = pathArgument(call, context);
  if (path === undefined) return undefined;
  const others = otherArguments(call, path.index);
  const method = methodOf(call, others, context);
  const endpoints = endpointsFor(path.match, method);
  if (endpoints.length === 0 || isAnotherPath(endpoints, method)) return undefined;
  if (!endpoints.some(({ hasBody }) => hasBody)) {
    return bodilessSite(
      { node: call.node, match: path.match, method, expressions: [path.node, call.callee] },
      context,
    );
  }
  const chosen =
    choosePayload(call, path.index, endpoints, context) ?? batchPayload(call, path.index, endpoints, context);
  if (chosen === undefined || (chosen.kind === 'object' && method === undefined && !maySend(call, context)))
    return undefined;
  const body = seenThroughWrapper(chosen, call, path.index, context);
  if (body === undefined) return undefined;
  return siteOf(
    {
      node: call.node,
      match: path.match,
      method,
      body,
      expressions: [path.node, call.callee],
      options: call.args,
    },
    context,
  );
}

/** A path with a name in it that has other methods only may be one that is not known: `/preference_center/v1/url`. */
function isAnotherPath(endpoints: readonly Endpoint[], method: string | undefined): boolean {
  if (method === undefined) return false;
  return endpoints.every((endpoint) => endpoint.method !== method && endpoint.path.includes('{'));
}

/** An object without a documented key is a body only if something besides the path says that it is sent. */
function maySend({ callee }: SeenCall, { bindings }: CallContext): boolean {
  return soundsLikeSending(callee) || functionInView(callee, bindings) !== undefined;
}

/** The body among the arguments other than the one at `taken`; `undefined` if none can be a payload. */
export function choosePayload(
  call: SeenCall,
  taken: number,
  endpoints: readonly Endpoint[],
  context: CallContext,
): ChosenPayload | undefined {
  const judged: JudgedArgument[] = [];
  for (const [index, argument] of call.args.entries()) {
    if (index === taken) continue;
    if (isNode(argument, 'SpreadElement'))
      return { index, kind: 'unknown', body: { kind: 'none', code: 'unknown-spread', node: argument } };
    const candidate = isNothing(unwrap(argument))
      ? undefined
      : candidateOf(argument, endpoints, call.node, context);
    if (candidate !== undefined) judged.push({ index, candidate });
  }
  return pick(judged, taken, call.node);
}

/** `sendAll(path, list, 'attributes', 75)`: a list and the documented key that it is sent under, in parts of a size that is not known. */
function batchPayload(
  call: SeenCall,
  taken: number,
  endpoints: readonly Endpoint[],
  context: CallContext,
): ChosenPayload | undefined {
  if (!soundsLikeSending(call.callee)) return undefined;
  const keys = new Set(endpoints.flatMap((endpoint) => endpoint.keys));
  const named = otherArguments(call, taken).some((argument) =>
    keys.has(knownText(argument, call.node, context) ?? ''),
  );
  const index = call.args.findIndex((argument, position) => {
    const list = position === taken ? undefined : asExpression(argument);
    return list !== undefined && definitelyArray(context.evaluator.evaluate(list, call.node));
  });
  if (!named || index < 0) return undefined;
  return { index, kind: 'unknown', body: { kind: 'none', code: 'wrapper-rewrites', node: call.callee } };
}

export interface ChosenPayload {
  /** Position of the argument. */
  readonly index: number;
  readonly kind: Candidate['kind'];
  readonly body: Body;
  /** The options object that the body is a member of. */
  readonly options?: TSESTree.Expression;
}

interface JudgedArgument {
  readonly index: number;
  readonly candidate: Candidate;
}

interface PathArgument {
  readonly index: number;
  readonly node: TSESTree.Expression;
  readonly match: UrlMatch;
}

function pathArgument(call: SeenCall, context: CallContext): PathArgument | undefined {
  for (const [index, argument] of call.args.entries()) {
    const node = asExpression(argument);
    if (node === undefined) return undefined;
    const match = matchUrl(node, { kind: 'none' }, call.node, context);
    if (match !== undefined) return { index, node, match };
  }
  return undefined;
}

/** In this order: what bears a documented key, a JSON text, the member of an options object, a lone object, a lone unknown. */
function pick(
  judged: readonly JudgedArgument[],
  taken: number,
  call: TSESTree.Node,
): ChosenPayload | undefined {
  for (const kind of ['payload', 'text', 'options'] as const) {
    const [first] = judged.filter(({ candidate }) => candidate.kind === kind);
    if (first !== undefined) return chosen(first);
  }
  const objects = judged.filter(({ candidate }) => candidate.kind === 'object');
  const unknowns = likeliest(
    judged.filter(({ candidate, index }) => candidate.kind === 'unknown' && index > taken),
  );
  const [object] = objects;
  const [unknown, another] = unknowns;
  if (object !== undefined && unknown === undefined)
    return chosen(objects.find(({ index }) => index > taken) ?? object);
  if (unknown === undefined) return undefined;
  if (object === undefined && another === undefined) return chosen(unknown);
  return {
    index: unknown.index,
    kind: 'unknown',
    body: { kind: 'none', code: 'several-payloads', node: call },
  };
}

/** Of several arguments that may be anything, the ones that are not called options, headers or the like. */
function likeliest(unknowns: readonly JudgedArgument[]): readonly JudgedArgument[] {
  if (unknowns.length < 2) return unknowns;
  return unknowns.filter(({ candidate: { body } }) => !OTHER_NAME.test(lastName(calleeNames(body.node))));
}

const OTHER_NAME =
  /(?:options?|opts|config|headers?|init|settings|timeout|retries|signal|token|auth|key|callback|cb|logger|ctx|context)$/i;

function chosen({ index, candidate }: JudgedArgument): ChosenPayload {
  const { body, kind } = candidate;
  return kind === 'options' ? { index, kind, body, options: candidate.node } : { index, kind, body };
}

function otherArguments(call: SeenCall, taken: number): readonly TSESTree.Expression[] {
  return call.args.filter((_, index) => index !== taken).flatMap((argument) => asExpression(argument) ?? []);
}

const METHOD = /^(?:get|post|put|patch|delete|head|options)$/i;

/** The method that an argument, the options or the callee's own name says. */
function methodOf(
  call: SeenCall,
  others: readonly TSESTree.Expression[],
  context: CallContext,
): string | undefined {
  for (const argument of others) {
    const node = unwrap(argument);
    if (!isNode(node, 'Literal') && !isNode(node, 'Identifier')) continue;
    const text = knownText(argument, call.node, context);
    if (text !== undefined && METHOD.test(text)) return text.toUpperCase();
  }
  const said = others.map((argument) => optionsMethod(argument, call, context)).find(isSaid);
  if (said !== undefined) return said;
  const name = lastName(calleeNames(call.callee));
  return METHOD.test(name) || name === 'del' ? httpMethod(name) : undefined;
}

function optionsMethod(
  argument: TSESTree.Expression,
  call: SeenCall,
  context: CallContext,
): string | undefined {
  if (literalOf(argument, context.bindings) === undefined) return undefined;
  const read = readOption(argument, 'method', call.node, context.bindings);
  const text = read.kind === 'found' ? knownText(read.value, call.node, context) : undefined;
  return text !== undefined && METHOD.test(text) ? text.toUpperCase() : undefined;
}

function isSaid(method: string | undefined): method is string {
  return method !== undefined;
}

/**
 * A function of this file counts for what it does: an argument that it does not send as it is, is no payload. `undefined` if it
 * sends nothing and the argument has no documented key: a table of endpoints.
 */
function seenThroughWrapper(
  payload: ChosenPayload,
  call: SeenCall,
  path: number,
  context: CallContext,
): Body | undefined {
  const { body, index, kind } = payload;
  const member =
    payload.options === undefined || body.kind === 'none'
      ? undefined
      : memberHolding(payload.options, body.node);
  const reach = reachesRequest(call.callee, { path, payload: index, member }, context);
  if (reach === 'unsent' && kind === 'object') return undefined;
  if (body.kind === 'none') return body;
  return reach === 'unsent' || reach === 'rewritten'
    ? { kind: 'none', code: 'wrapper-rewrites', node: call.callee }
    : body;
}

function memberHolding(options: TSESTree.Expression, value: TSESTree.Expression): string | undefined {
  const property = parentOf(value);
  if (options === value || !isNode(property, 'Property')) return undefined;
  return keyName(property.key, property.computed);
}
