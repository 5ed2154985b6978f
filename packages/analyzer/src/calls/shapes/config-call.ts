import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import type { UrlMatch } from '../match-endpoint.js';
import { endpointsFor } from '../match-endpoint.js';
import type { OptionRead } from '../names/options-object.js';
import { literalOf, readOption } from '../names/options-object.js';
import { bodilessSite, matchUrl, siteOf } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { asExpression } from '../syntax/nodes.js';
import type { WrapperArguments } from '../wrappers/reaches-request.js';
import { reachesRequest } from '../wrappers/reaches-request.js';
import { choosePayload } from './generic-call.js';
import { knownText } from './known-text.js';
import { PAYLOAD_KEYS } from './payload-keys.js';
import type { BaseUrl, Body } from './request-shape.js';

const URL_KEYS = ['url', 'uri', 'path', 'endpoint', 'pathname'];
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
  const read = (name: string): OptionRead => readOption(config, name, call.node, context.bindings);
  const target = requestTarget(config, call, context);
  if (target === undefined) return undefined;
  const method = methodOf(read, call, context);
  if (!endpointsFor(target.match, method).some(({ hasBody }) => hasBody)) {
    return bodilessSite(
      { node: call.node, match: target.match, method, expressions: [...target.nodes, call.callee] },
      context,
    );
  }
  const body =
    bodyInConfig(read, call, index, context) ?? bodyBeside(call, index, target.match, method, context);
  if (body === undefined) return undefined;
  return siteOf(
    { node: call.node, match: target.match, method, body, expressions: [...target.nodes, call.callee] },
    context,
  );
}

/** Where a request goes, and the expressions that say so. */
export interface RequestTarget {
  readonly match: UrlMatch;
  readonly nodes: readonly TSESTree.Expression[];
}

type Reader = (name: string) => OptionRead;

/** The endpoints that the URL, or the host and path, in an options object lead to. */
export function requestTarget(
  config: TSESTree.Expression,
  call: SeenCall,
  context: CallContext,
): RequestTarget | undefined {
  const read: Reader = (name) => readOption(config, name, call.node, context.bindings);
  const host = firstFound(HOST_KEYS, read);
  for (const key of URL_KEYS) {
    const url = read(key);
    if (url.kind !== 'found') continue;
    const match = matchUrl(url.value, baseOf(host, call, context), call.node, context);
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
  const read: Reader = (name) => readOption(config, name, call.node, context.bindings);
  const url = firstFound(URL_KEYS, read);
  if (url === undefined) return undefined;
  return { url: url.value, base: baseOf(firstFound(HOST_KEYS, read), call, context) };
}

function baseOf(host: FoundOption | undefined, call: SeenCall, context: CallContext): BaseUrl {
  if (host === undefined) return { kind: 'none' };
  const text = knownText(host.value, call.node, context);
  const isHostOnly =
    text !== undefined && !text.includes('/') && (host.name === 'hostname' || host.name === 'host');
  return isHostOnly ? { kind: 'host', host: text, node: host.value } : { kind: 'given', node: host.value };
}

function methodOf(read: Reader, call: SeenCall, context: CallContext): string | undefined {
  const method = read('method');
  return method.kind === 'found' ? knownText(method.value, call.node, context)?.toUpperCase() : undefined;
}

function bodyInConfig(read: Reader, call: SeenCall, index: number, context: CallContext): Body | undefined {
  const found = firstFound(PAYLOAD_KEYS, read);
  if (found === undefined) return undefined;
  const wrapper = { path: undefined, payload: index, member: found.name };
  return arrives(call, wrapper, context)
    ? { kind: 'expression', node: found.value, form: 'either' }
    : { kind: 'none', code: 'wrapper-rewrites', node: call.callee };
}

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

function firstFound(names: readonly string[], read: Reader): FoundOption | undefined {
  for (const name of names) {
    const option = read(name);
    if (option.kind === 'found' && !isSwitch(option.value)) return { name, value: option.value };
  }
  return undefined;
}

/** `json: true` only says how the body is sent. */
function isSwitch(value: TSESTree.Expression): boolean {
  return isNode(value, 'Literal') && typeof value.value === 'boolean';
}
