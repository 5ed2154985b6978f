import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documentedEndpoints } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { contains, parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { ReasonCode } from '../source/reason.js';
import type { SourceContext } from '../source/source-context.js';
import type { Evaluator } from '../value/evaluator.js';
import { bodiesAreRewritten } from './axios-interceptors.js';
import { clientFinder, isNamedAsMethod } from './braze-api-client.js';
import type { CallContext } from './call-context.js';
import type { CallSite } from './call-site.js';
import { brazeComments, commentSite } from './comment-calls.js';
import { declaredName, declaredSite } from './declared-calls.js';
import { bindingsOf } from './names/bindings.js';
import { isNeverRequest } from './never-requests.js';
import { payloadLiteral } from './payload-literal.js';
import { isExpectedToFail } from './expected-failure.js';
import { findRequests } from './find-requests.js';
import { requestSite } from './request-site.js';
import { configCallSite } from './shapes/config-call.js';
import { descriptorSite, mayBeDescriptor } from './shapes/descriptor.js';
import { genericCallSite } from './shapes/generic-call.js';
import { newRequestSite } from './shapes/new-request.js';
import { isNodeRequest, nodeRequestSite } from './shapes/node-request.js';
import { clientCall, readRequest } from './shapes/read-request.js';
import type { RequestShape } from './shapes/request-shape.js';
import { chainSite } from './shapes/request-chain.js';
import { requestsAreStubbed } from './stubbed-requests.js';
import { xmlHttpRequestSite } from './shapes/xml-http-request.js';
import type { SeenCall } from './syntax/callee.js';
import { calleeNames, seeThrough } from './syntax/callee.js';
import { forEachNode } from './syntax/traverse.js';
import { typedSites } from './typed/typed-sites.js';
import type { EndpointTable } from './url/endpoint-table.js';
import { endpointTable } from './url/endpoint-table.js';
import type { PathMarks } from './url/path-marks.js';
import { collectPathMarks } from './url/path-marks.js';
import { builtOptionsSite } from './wrappers/built-options.js';
import { callIndex } from './wrappers/call-index.js';
import { soundsLikeSending } from './wrappers/sounds-like-sending.js';
import { wrapperFinder } from './wrappers/through-wrappers.js';

/** What a file sends. */
export interface FoundCalls {
  /** The places from which requests go to Braze, in source order, each once. */
  readonly calls: readonly CallSite[];
  /** The requests of known clients that may go to Braze, with all that is written about them. */
  readonly requests: readonly RequestShape[];
  readonly context: CallContext;
}

/** The places of a file from which requests go to Braze, in source order, each once. */
export function findCalls(
  source: SourceContext,
  evaluator: Evaluator,
  settings: BrazeSettings,
  endpoints: readonly Endpoint[] = documentedEndpoints,
): readonly CallSite[] {
  return searchCalls(source, evaluator, settings, endpoints).calls;
}

/** Searches a file for requests to Braze. */
export function searchCalls(
  source: SourceContext,
  evaluator: Evaluator,
  settings: BrazeSettings,
  endpoints: readonly Endpoint[] = documentedEndpoints,
): FoundCalls {
  const comments = brazeComments(source);
  const table = endpointTable(endpoints);
  const nodes = collectNodes(source.ast, table, new Set(comments.map(({ codeStart }) => codeStart)));
  const context: CallContext = {
    source,
    evaluator,
    bindings: bindingsOf(source),
    endpoints: table,
    paths: nodes.paths,
    bodiesAreRewritten: bodiesAreRewritten(source, nodes.calls),
  };
  const declared = comments.flatMap(
    (comment) => commentSite(comment, nodes.byStart.get(comment.codeStart) ?? [], context) ?? [],
  );
  const stubbed = requestsAreStubbed(source, nodes.calls);
  const sites = stubbed
    ? []
    : [
        ...sitesOfCalls(nodes.calls, settings, context),
        ...nodes.constructions.flatMap((node) => newRequestSite(node, context) ?? []),
      ].filter(({ node }) => !isExpectedToFail(node));
  const known = [...declared, ...withoutDeclared(sites, declared, context)];
  const described = nodes.descriptors
    .filter((object) => !known.some((site) => isBehind(site, object)))
    .flatMap((object) => descriptorSite(object, nodes.calls, context) ?? []);
  const typed = typedSites(nodes.types, nodes.calls, context);
  const further = stubbed ? typed : [...described, ...typed];
  return {
    calls: [...known, ...withoutDeclared(further, known, context)].sort(bySource),
    requests: stubbed ? [] : findRequests(nodes.calls, nodes.constructions, context),
    context,
  };
}

interface CollectedNodes {
  readonly calls: readonly TSESTree.CallExpression[];
  readonly constructions: readonly TSESTree.NewExpression[];
  /** Object literals that may describe a request. */
  readonly descriptors: readonly TSESTree.ObjectExpression[];
  /** Where types are named, in files that import a package with payload types. */
  readonly types: readonly TSESTree.TSTypeReference[];
  /** The nodes that begin where a `@braze` comment points, outermost first. */
  readonly byStart: ReadonlyMap<number, readonly TSESTree.Node[]>;
  readonly paths: PathMarks;
}

function collectNodes(
  root: TSESTree.Node,
  table: EndpointTable,
  starts: ReadonlySet<number>,
): CollectedNodes {
  const calls: TSESTree.CallExpression[] = [];
  const constructions: TSESTree.NewExpression[] = [];
  const descriptors: TSESTree.ObjectExpression[] = [];
  const types: TSESTree.TSTypeReference[] = [];
  const byStart = new Map<number, TSESTree.Node[]>();
  const paths = collectPathMarks(table);
  forEachNode(root, (node) => {
    if (isNode(node, 'CallExpression')) calls.push(node);
    else if (isNode(node, 'NewExpression')) constructions.push(node);
    else if (isNode(node, 'TSTypeReference')) types.push(node);
    else if (isNode(node, 'ObjectExpression')) {
      if (mayBeDescriptor(node)) descriptors.push(node);
    } else paths.visit(node);
    const [start] = node.range;
    if (starts.has(start) && node !== root) byStart.set(start, [...(byStart.get(start) ?? []), node]);
  });
  return { calls, constructions, descriptors, types, byStart, paths: paths.finish() };
}

function sitesOfCalls(
  calls: readonly TSESTree.CallExpression[],
  settings: BrazeSettings,
  context: CallContext,
): readonly CallSite[] {
  const sites: CallSite[] = [];
  const client = clientFinder(context.source);
  // The end of a chain comes before its earlier links, which are no requests of their own then.
  const links = new Set<TSESTree.Node>();
  const siteAt = (call: SeenCall, within: CallContext): CallSite | undefined =>
    client(call, within) ?? declaredSite(call, settings, within) ?? requestedSite(call, links, within);
  const index = callIndex(calls, (call) => mayBeRequest(call, settings, context), context.bindings);
  const behind = wrapperFinder({ context, calls: index, siteOf: siteAt });
  const atCall = (call: SeenCall): CallSite | undefined => {
    const site = siteAt(call, context);
    const isBuilt =
      site === undefined ? mayBeRequest(call.node, settings, context) : isUnknown(site, 'call-result');
    return (isBuilt ? builtOptionsSite(call, context, calls, siteAt) : undefined) ?? site;
  };
  for (const node of calls) {
    const call = links.has(node) ? undefined : seeThrough(node);
    if (call !== undefined) sites.push(...seenThrough(atCall(call), () => behind(call)));
  }
  return sites.filter(({ node }) => !links.has(node));
}

/** What a function of this file makes of its arguments says more than that it changes them. */
function seenThrough(site: CallSite | undefined, behind: () => readonly CallSite[]): readonly CallSite[] {
  if (site === undefined) return behind();
  if (!isUnknown(site, 'wrapper-rewrites')) return [site];
  const [sent] = behind().filter(({ endpoints }) => endpoints.every((one) => site.endpoints.includes(one)));
  return [sent === undefined ? site : { ...site, payload: sent.payload }];
}

/** Whether a request was followed to the body that is written in an object. */
function isBehind({ payload }: CallSite, object: TSESTree.Node): boolean {
  return payload.kind === 'passed' && contains(object, payload.value.node);
}

function isUnknown({ payload }: CallSite, code: ReasonCode): boolean {
  return payload.kind === 'none' && payload.reason.code === code;
}

/** Whether a call can send something, as far as it tells by itself. */
function mayBeRequest(node: TSESTree.CallExpression, settings: BrazeSettings, context: CallContext): boolean {
  const { callee } = node;
  const client = clientCall(callee, context);
  return (
    (client !== undefined && client !== 'other-member') ||
    context.paths.reach(node) ||
    soundsLikeSending(callee) ||
    isNamedAsMethod(callee) ||
    (settings.calls ?? []).some((declared) => calleeNames(callee).at(-1) === declaredName(declared))
  );
}

/** The site of a call that has a path in it, or sends what an earlier one has opened. */
function requestedSite(
  call: SeenCall,
  links: Set<TSESTree.Node>,
  context: CallContext,
): CallSite | undefined {
  const opened = xmlHttpRequestSite(call, context);
  if (opened !== undefined) return opened;
  if (!context.paths.reach(call.node)) return undefined;
  const chain = isNeverRequest(call, context) ? undefined : chainSite(call, context);
  for (const link of chain?.links ?? []) links.add(link);
  return chain?.site ?? plainSite(call, context);
}

function plainSite(call: SeenCall, context: CallContext): CallSite | undefined {
  const client = clientCall(call.callee, context);
  if (client === 'other-member') return undefined;
  if (client !== undefined) {
    const request = readRequest(call, client, context);
    return request === undefined ? undefined : requestSite(request, context);
  }
  if (isNeverRequest(call, context)) return undefined;
  if (isNodeRequest(call.callee, context)) return nodeRequestSite(call, context);
  return (
    genericCallSite(call, context) ??
    (isPreparation(call, context) ? undefined : configCallSite(call, context))
  );
}

/** `complete(options); send(options)`: of several calls that get the same object, only one that sounds so sends it. */
function isPreparation(call: SeenCall, { bindings }: CallContext): boolean {
  if (soundsLikeSending(call.callee)) return false;
  return call.args.some((argument) => {
    const variable = isNode(argument, 'Identifier') ? bindings.variableOf(argument) : undefined;
    const handed = (variable?.references ?? []).filter(({ identifier }) =>
      isNode(parentOf(identifier), 'CallExpression'),
    );
    return handed.length > 1;
  });
}

/** What a comment says about a literal outranks what was found out about it, and that outranks its type. */
function withoutDeclared(
  sites: readonly CallSite[],
  declared: readonly CallSite[],
  context: CallContext,
): readonly CallSite[] {
  if (declared.length === 0) return sites;
  const literals = new Set(
    declared.flatMap((site) => [unwrap(site.node), payloadLiteral(site.payload, context.bindings)]),
  );
  return sites.filter((site) => {
    const literal = payloadLiteral(site.payload, context.bindings);
    return literal === undefined || !literals.has(literal);
  });
}

function bySource({ node: a }: CallSite, { node: b }: CallSite): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}
