import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documentedEndpoints } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { contains } from '../scope/ancestors.js';
import { unwrap } from '../scope/unwrap.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { ReasonCode } from '../source/reason.js';
import type { SourceContext } from '../source/source-context.js';
import type { Evaluator } from '../value/evaluator.js';
import type { CallContext } from './call-context.js';
import type { CallSite } from './call-site.js';
import { brazeComments, commentSite } from './comment-calls.js';
import { payloadLiteral } from './payload-literal.js';
import { type FileSearch, searchOf } from './file-search.js';
import { isExpectedToFail } from './expected-failure.js';
import { findRequests } from './find-requests.js';
import { descriptorSite } from './shapes/descriptor.js';
import { newRequestSite } from './shapes/new-request.js';
import type { RequestShape } from './shapes/request-shape.js';
import { stagedSites } from './shapes/staged-options.js';
import type { SeenCall } from './syntax/callee.js';
import { seeThrough } from './syntax/callee.js';
import { typedSites } from './typed/typed-sites.js';
import { endpointTable } from './url/endpoint-table.js';
import { builtOptionsSite } from './wrappers/built-options.js';
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
  const search = searchOf({ source, evaluator, settings, endpoints: endpointTable(endpoints), comments });
  const { context, nodes } = search;
  const declared = comments.flatMap(
    (comment) => commentSite(comment, nodes.byStart.get(comment.codeStart) ?? [], context) ?? [],
  );
  const { stubbed } = search;
  const sites = stubbed
    ? []
    : [
        ...sitesOfCalls(search),
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

function sitesOfCalls({
  context,
  nodes,
  index,
  siteAt,
  mayBeRequest,
  links,
}: FileSearch): readonly CallSite[] {
  const sites: CallSite[] = [];
  const { calls } = nodes;
  const behind = wrapperFinder({ context, calls: index });
  const atCall = (call: SeenCall): CallSite | undefined => {
    const site = siteAt(call, context);
    const isBuilt = site === undefined ? mayBeRequest(call.node) : isUnknown(site, 'call-result');
    return (isBuilt ? builtOptionsSite(call, context, calls, siteAt) : undefined) ?? site;
  };
  const sitesAt = (call: SeenCall): readonly CallSite[] => {
    const site = atCall(call);
    const isStaged = site === undefined ? mayBeRequest(call.node) : isUnknown(site, 'reassigned');
    const staged = isStaged ? stagedSites(call, context) : [];
    return staged.length > 0 ? staged : seenThrough(site, () => behind(call));
  };
  for (const node of calls) {
    const call = links.has(node) ? undefined : seeThrough(node);
    if (call !== undefined) sites.push(...sitesAt(call));
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
