import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import type { UrlMatch } from '../match-endpoint.js';
import { endpointsFor } from '../match-endpoint.js';
import type { OptionReader } from '../names/options-object.js';
import { literalOf, readOption } from '../names/options-object.js';
import { bodilessSite, matchUrl, siteOf } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { asExpression } from '../syntax/nodes.js';
import type { WrapperArguments } from '../wrappers/reaches-request.js';
import { reachesRequest } from '../wrappers/reaches-request.js';
import type { BodyKey } from './client-spec.js';
import { choosePayload } from './generic-call.js';
import { knownText } from './known-text.js';
import { PAYLOAD_KEYS, isSwitch } from './payload-keys.js';
import type { BaseUrl, Body } from './request-shape.js';

/** Members of an options object that hold the path. */
export const URL_KEYS: readonly string[] = ['url', 'uri', 'path', 'endpoint', 'pathname'];
const HOST_KEYS = ['hostname', 'host', 'baseURL', 'baseUrl', 'prefixUrl', 'origin'];

/** A call of any function with one object that holds the path and the body: `request({ url, body })`. */
export function configCallSite(call: SeenCall, context: CallContext): CallSite | undefined {
  for (const [index, argument] of call.args.entries()) {
    const config = asExpression(argument);
    if (config === undefined || literalOf(config, context.bindings) === undefined) continue;
    const site = siteOfConfig(call, index, config, context);
    if (site !== undefined) return site;
  }
  return undefined;
}

function siteOfConfig(
  call: SeenCall,
  index: number,
  config: TSESTree.Expression,
  context: CallContext,
): CallSite | undefined {
  const read: OptionReader = (name) => readOption(config, name, call.node, context.bindings);
  return siteOfOptions({ call, index, read, node: call.node }, context);
}

/** Options that a call is handed. */
export interface HandedOptions {
  readonly call: SeenCall;
  /** Position of the options among the arguments. */
  readonly index: number;
  readonly read: OptionReader;
  /** What the request is told of as. */
  readonly node: TSESTree.Node;
  /** Where the request goes, if the options do not say. */
  readonly target?: RequestTarget | undefined;
  readonly bodyKeys?: readonly BodyKey[];
}

/** The request that options describe which hold the path and the body. */
export function siteOfOptions(options: HandedOptions, context: CallContext): CallSite | undefined {
  const { call, index, read, node } = options;
  const target = requestTarget(read, call.node, context) ?? options.target;
  if (target === undefined) return undefined;
  const { match } = target;
  const method = methodOf(read, call, context);
  const expressions = [...target.nodes, call.callee];
  if (!endpointsFor(match, method).some(({ hasBody }) => hasBody))
    return bodilessSite({ node, match, method, expressions }, context);
  const body = bodyInConfig(options, context) ?? bodyBeside(call, index, match, method, context);
  return body === undefined
    ? undefined
    : siteOf({ node, sentBy: call.node, match, method, body, expressions, options: call.args }, context);
}

/** Where a request goes, and the expressions that say so. */
export interface RequestTarget {
  readonly match: UrlMatch;
  readonly nodes: readonly TSESTree.Expression[];
}

/** The endpoints that the URL, or the host and path, in an options object lead to. */
export function requestTarget(
  read: OptionReader,
  at: TSESTree.Node,
  context: CallContext,
): RequestTarget | undefined {
  const host = firstFound(HOST_KEYS, read);
  for (const key of URL_KEYS) {
    const url = read(key);
    if (url.kind !== 'found') continue;
    const match = matchUrl(url.value, baseOf(host, at, context), at, context);
    if (match !== undefined)
      return { match, nodes: host === undefined ? [url.value] : [url.value, host.value] };
  }
  return undefined;
}

/** The path in an options object, and the host that goes before it. */
export function requestAddress(
  config: TSESTree.Expression,
  call: SeenCall,
  context: CallContext,
): { readonly url: TSESTree.Expression; readonly base: BaseUrl } | undefined {
  const read: OptionReader = (name) => readOption(config, name, call.node, context.bindings);
  const url = firstFound(URL_KEYS, read);
  if (url === undefined) return undefined;
  return { url: url.value, base: baseOf(firstFound(HOST_KEYS, read), call.node, context) };
}

function baseOf(host: FoundOption | undefined, at: TSESTree.Node, context: CallContext): BaseUrl {
  if (host === undefined) return { kind: 'none' };
  const text = knownText(host.value, at, context);
  const isHostOnly =
    text !== undefined && !text.includes('/') && (host.name === 'hostname' || host.name === 'host');
  return isHostOnly ? { kind: 'host', host: text, node: host.value } : { kind: 'given', node: host.value };
}

function methodOf(read: OptionReader, call: SeenCall, context: CallContext): string | undefined {
  const method = read('method');
  return method.kind === 'found' ? knownText(method.value, call.node, context)?.toUpperCase() : undefined;
}

function bodyInConfig(options: HandedOptions, context: CallContext): Body | undefined {
  const { call, index, read, bodyKeys = ANY_FORM } = options;
  const names = bodyKeys.map(({ name }) => name);
  const found = firstFound(names, read);
  if (found === undefined) return changedBody(names, read);
  const form = bodyKeys.find(({ name }) => name === found.name)?.form ?? 'either';
  return arrives(call, { path: undefined, payload: index, member: found.name }, context)
    ? { kind: 'expression', node: found.value, form }
    : { kind: 'none', code: 'wrapper-rewrites', node: call.callee };
}

/** A body that was there, and may be another one by now. */
function changedBody(names: readonly string[], read: OptionReader): Body | undefined {
  for (const option of names.map(read)) {
    if (option.kind !== 'unknown' || (option.code !== 'reassigned' && option.code !== 'escapes')) continue;
    return { kind: 'none', code: option.code, node: option.node };
  }
  return undefined;
}

const ANY_FORM: readonly BodyKey[] = PAYLOAD_KEYS.map((name) => ({ name, form: 'either' }));

/** `request({ path, method }, payload)` */
function bodyBeside(
  call: SeenCall,
  index: number,
  match: UrlMatch,
  method: string | undefined,
  context: CallContext,
): Body | undefined {
  if (call.args.length < 2) return undefined;
  const payload = choosePayload(call, index, endpointsFor(match, method), context);
  if (payload === undefined || payload.body.kind === 'none') return payload?.body;
  const wrapper = { path: index, payload: payload.index, member: undefined };
  return arrives(call, wrapper, context)
    ? payload.body
    : { kind: 'none', code: 'wrapper-rewrites', node: call.callee };
}

function arrives(call: SeenCall, wrapper: WrapperArguments, context: CallContext): boolean {
  const reach = reachesRequest(call.callee, wrapper, context);
  return reach === 'unseen' || reach === 'unchanged';
}

interface FoundOption {
  readonly name: string;
  readonly value: TSESTree.Expression;
}

function firstFound(names: readonly string[], read: OptionReader): FoundOption | undefined {
  for (const name of names) {
    const option = read(name);
    if (option.kind === 'found' && !isSwitch(option.value)) return { name, value: option.value };
  }
  return undefined;
}
