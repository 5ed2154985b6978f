import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { declaredName } from '../settings/declared-name.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { SourceContext } from '../source/source-context.js';
import { type Evaluator, createEvaluator } from '../value/evaluator.js';
import { bodiesAreRewritten } from './axios-interceptors.js';
import { brazeClient, isNamedAsMethod } from './braze-api-client.js';
import type { CallContext } from './call-context.js';
import type { CallSite } from './call-site.js';
import type { BrazeComment } from './comment-calls.js';
import { declaredSite } from './declared-calls.js';
import type { Bindings } from './names/bindings.js';
import { bindingsOf, mayMatter } from './names/bindings.js';
import { isNeverRequest } from './never-requests.js';
import { configCallSite } from './shapes/config-call.js';
import { mayBeDescriptor } from './shapes/descriptor.js';
import { genericCallSite } from './shapes/generic-call.js';
import { isNodeRequest, nodeRequestSite } from './shapes/node-request.js';
import { clientCall } from './shapes/client-call.js';
import { readRequest } from './shapes/read-request.js';
import { chainSite } from './shapes/request-chain.js';
import { xmlHttpRequestSite } from './shapes/xml-http-request.js';
import { requestSite } from './request-site.js';
import { requestsAreStubbed } from './stubbed-requests.js';
import type { SeenCall } from './syntax/callee.js';
import { calleeNames } from './syntax/callee.js';
import { forEachNode } from './syntax/traverse.js';
import type { EndpointTable } from './url/endpoint-table.js';
import type { PathMarks } from './url/path-marks.js';
import { collectPathMarks } from './url/path-marks.js';
import type { CallIndex, RequestSigns } from './wrappers/call-index.js';
import { callIndex } from './wrappers/call-index.js';
import { soundsLikeSending } from './wrappers/sounds-like-sending.js';

/** The search for requests in one file: what it works with, and what a single call is. */
export interface FileSearch {
  readonly context: CallContext;
  readonly nodes: CollectedNodes;
  /** Whether none of the file's requests leaves. */
  readonly stubbed: boolean;
  readonly index: CallIndex;
  /** The site of a request, as far as it is written at the call itself. */
  readonly siteAt: (call: SeenCall, within: CallContext) => CallSite | undefined;
  /** Whether a call can send something, as far as it tells by itself. */
  readonly mayBeRequest: (call: TSESTree.CallExpression) => boolean;
  /** Calls that are links of the chain of a later one, as far as they have been met. */
  readonly links: ReadonlySet<TSESTree.Node>;
}

/** What a search is set up with. */
export interface SearchSetting {
  readonly source: SourceContext;
  readonly evaluator: Evaluator;
  readonly settings: BrazeSettings;
  readonly endpoints: EndpointTable;
  readonly comments: readonly BrazeComment[];
}

/** Sets up the search in a file; in those that it imports from when they are asked for, each once. */
export function searchOf(setting: SearchSetting, files = new Map<Bindings, FileSearch>()): FileSearch {
  const { source, evaluator, settings, endpoints, comments } = setting;
  const starts = new Set(comments.map(({ codeStart }) => codeStart));
  const nodes = collectNodes(source, endpoints, starts);
  const bindings = bindingsOf(source);
  const elsewhere = (other: Bindings): FileSearch =>
    files.get(other) ??
    searchOf(
      { ...setting, source: other.source, evaluator: createEvaluator(other.source), comments: [] },
      files,
    );
  const context: CallContext = {
    source,
    evaluator,
    bindings,
    endpoints,
    paths: nodes.paths,
    bodiesAreRewritten: bodiesAreRewritten(source, nodes.calls),
    elsewhere,
  };
  const client = brazeClient(source);
  // The end of a chain comes before its earlier links, which are no requests of their own then.
  const links = new Set<TSESTree.Node>();
  const possible = new Map<TSESTree.CallExpression, boolean>();
  const isPossible = (call: TSESTree.CallExpression): boolean => {
    const answer = possible.get(call) ?? mayBeRequest(call, settings, context);
    possible.set(call, answer);
    return answer;
  };
  const signs: RequestSigns = {
    mayBeRequest: isPossible,
    mayNamePath: (node) => context.paths.reach(node),
    mayDoWithoutPath: ({ callee }) => maybeDeclared(callee, settings) || client.maybeMethod(callee, context),
  };
  const search: FileSearch = {
    context,
    nodes,
    stubbed: requestsAreStubbed(source, nodes.calls),
    index: callIndex(nodes.calls, signs, bindings, (other) => elsewhere(other).index),
    siteAt: (call, within) =>
      client.siteOf(call, within) ??
      declaredSite(call, settings, within) ??
      requestedSite(call, links, within),
    mayBeRequest: isPossible,
    links,
  };
  files.set(bindings, search);
  return search;
}

/** The nodes of a file that the search looks at. */
export interface CollectedNodes {
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
  source: SourceContext,
  table: EndpointTable,
  starts: ReadonlySet<number>,
): CollectedNodes {
  const calls: TSESTree.CallExpression[] = [];
  const constructions: TSESTree.NewExpression[] = [];
  const descriptors: TSESTree.ObjectExpression[] = [];
  const types: TSESTree.TSTypeReference[] = [];
  const byStart = new Map<number, TSESTree.Node[]>();
  const paths = collectPathMarks(table, importedNames(source));
  forEachNode(source.ast, (node) => {
    if (isNode(node, 'CallExpression')) calls.push(node);
    else if (isNode(node, 'NewExpression')) constructions.push(node);
    else if (isNode(node, 'TSTypeReference')) types.push(node);
    else if (isNode(node, 'ObjectExpression')) {
      if (mayBeDescriptor(node)) descriptors.push(node);
    } else paths.visit(node);
    if (starts.size > 0 && starts.has(node.range[0]) && node !== source.ast) addAt(byStart, node);
  });
  return { calls, constructions, descriptors, types, byStart, paths: paths.finish() };
}

function addAt(byStart: Map<number, TSESTree.Node[]>, node: TSESTree.Node): void {
  const [start] = node.range;
  byStart.set(start, [...(byStart.get(start) ?? []), node]);
}

/** The names of the file that stand for what other files may have a path in. */
function importedNames(source: SourceContext): readonly string[] {
  if (source.program === undefined) return [];
  const variables = source.scopeManager.scopes.flatMap((scope) => scope.variables);
  return variables.filter((variable) => mayMatter(variable, source)).map(({ name }) => name);
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
    maybeDeclared(callee, settings)
  );
}

function maybeDeclared(callee: TSESTree.Node, { calls = [] }: BrazeSettings): boolean {
  return calls.some((declared) => calleeNames(callee).at(-1) === declaredName(declared));
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
