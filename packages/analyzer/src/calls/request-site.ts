import type { TSESTree } from '@typescript-eslint/types';

import { isNode, typeName } from '../scope/node-type.js';
import type { CallContext } from './call-context.js';
import type { CallSite, FoundBy, PayloadSource } from './call-site.js';
import type { UrlMatch } from './match-endpoint.js';
import { endpointsFor, matchEndpoint } from './match-endpoint.js';
import { namesIn } from './names/names-in.js';
import { payloadSource } from './payload-source.js';
import type { BaseUrl, Body, RequestShape } from './shapes/request-shape.js';
import { brazeSign, namedSign } from './signs.js';
import { isBrazeAddressName } from './url/address-names.js';
import { joinUrl, UNKNOWN_PART, urlTexts } from './url/url-text.js';

/** The site of a request of a known client; `undefined` if it does not, or does not certainly, go to Braze. */
export function requestSite(request: RequestShape, context: CallContext): CallSite | undefined {
  const match = matchRequest(request, context);
  if (match === undefined) return undefined;
  return siteOf(
    {
      node: request.node,
      match,
      method: request.method,
      body: request.body,
      expressions: [
        request.url,
        request.callee,
        ...(request.base.kind === 'given' ? [request.base.node] : []),
      ],
      options: request.options,
    },
    context,
  );
}

/** What is known of a request, whatever the way it is written. */
export interface FoundRequest {
  readonly node: TSESTree.Node;
  readonly match: UrlMatch;
  /** In upper case; `undefined` if it is not known. */
  readonly method: string | undefined;
  readonly body: Body;
  /** What sends it, if it is told of as something else. */
  readonly sentBy?: TSESTree.Node;
  /** Where to look for a second sign. */
  readonly expressions: readonly TSESTree.Node[];
  /** What may be its options, which its headers are in; later ones, and those of the client, count as well. */
  readonly options: readonly TSESTree.Node[];
}

/** The site of a request whose URL matches; `undefined` for a weak path without a second sign. */
export function siteOf(request: FoundRequest, context: CallContext): CallSite | undefined {
  const endpoints = endpointsFor(request.match, request.method);
  if (endpoints.length === 0) return undefined;
  const carriesBody = endpoints.some(({ hasBody }) => hasBody);
  const body: Body = carriesBody
    ? rewritten(request.body, request.node, context)
    : { kind: 'none', code: 'no-payload', node: request.node };
  const payload = payloadSource(body, request.sentBy ?? request.node, context.bindings);
  const strong = endpoints.every((endpoint) => endpoint.strength === 'strong');
  const found: FoundBy | undefined = strong ? { by: 'strong-path' } : weakly(request, payload, context);
  return found === undefined ? undefined : { node: request.node, endpoints, found, payload };
}

/**
 * The site of a call that any function may stand for and that carries no body: with so little beside the path, the method has to
 * be said, and Braze has to be named by the address or the callee itself.
 */
export function bodilessSite(
  request: Omit<FoundRequest, 'body' | 'options'>,
  context: CallContext,
): CallSite | undefined {
  const { node, match, method, expressions } = request;
  const endpoints = endpointsFor(match, method);
  const sign = match.brazeHost ?? namedSign(expressions, context);
  if (method === undefined || sign === undefined || endpoints.length === 0) return undefined;
  const payload = payloadSource({ kind: 'none', code: 'no-payload', node }, node, context.bindings);
  return { node, endpoints, found: { by: 'weak-path', sign }, payload };
}

/** The endpoints that the expression leads to, behind `base`. */
export function matchUrl(
  url: TSESTree.Expression,
  base: BaseUrl,
  at: TSESTree.Node,
  context: CallContext,
): UrlMatch | undefined {
  if (cannotBeText(url) || !context.paths.reach(url)) return undefined;
  const texts = urlTexts(context.evaluator.evaluateUrl(url, at));
  if (texts === undefined) return undefined;
  const bases = baseTexts(base, at, context);
  return matchEndpoint(
    bases.flatMap((start) => texts.map((text) => joinUrl(start, text))),
    context.endpoints,
  );
}

function matchRequest(request: RequestShape, context: CallContext): UrlMatch | undefined {
  const match = matchUrl(request.url, request.base, request.node, context);
  if (match?.relative !== true || !request.ownServer) return match;
  return !match.alwaysRelative && isNamedAddress(request.url, context) ? match : undefined;
}

/** `process.env.BRAZE_URL ?? ''`: what stands in for a host that is missing makes no request to one's own server of it. */
function isNamedAddress(url: TSESTree.Node, { bindings }: CallContext): boolean {
  return [...namesIn(url, bindings)].some(isBrazeAddressName);
}

function baseTexts(base: BaseUrl, at: TSESTree.Node, context: CallContext): readonly string[] {
  switch (base.kind) {
    case 'none':
      return [''];
    case 'unknown':
      return [UNKNOWN_PART];
    case 'host':
      return [`https://${base.host}`];
    case 'given':
      return urlTexts(context.evaluator.evaluateUrl(base.node, at)) ?? [UNKNOWN_PART];
  }
}

function weakly(request: FoundRequest, payload: PayloadSource, context: CallContext): FoundBy | undefined {
  const { node: call, match, expressions, options } = request;
  const sign = brazeSign({ call, expressions, brazeHost: match.brazeHost, options, payload }, context);
  return sign === undefined ? undefined : { by: 'weak-path', sign };
}

function rewritten(body: Body, call: TSESTree.Node, context: CallContext): Body {
  if (body.kind === 'none' || !context.bodiesAreRewritten) return body;
  return { kind: 'none', code: 'wrapper-rewrites', node: call };
}

const NEVER_TEXT: ReadonlySet<string> = new Set([
  'ObjectExpression',
  'ArrayExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'ThisExpression',
]);

function cannotBeText(node: TSESTree.Node): boolean {
  return isNode(node, 'Literal') ? typeof node.value !== 'string' : NEVER_TEXT.has(typeName(node));
}
