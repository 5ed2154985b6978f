import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { parentOf } from '../../scope/ancestors.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import type { UrlMatch } from '../match-endpoint.js';
import { constantInit } from '../names/bindings.js';
import { isNeverRequest } from '../never-requests.js';
import { matchUrl, siteOf } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { argumentAt, calleeNames, lastName } from '../syntax/callee.js';
import { asExpression, memberName } from '../syntax/nodes.js';
import { httpMethod } from './client-spec.js';
import { knownText } from './known-text.js';
import { clientCall } from './client-call.js';
import type { Body } from './request-shape.js';

/** A chain that takes its URL in one call and its body in a later one. */
export interface ChainSite {
  /** The earlier calls of the chain, down to the one that took the URL: none of them is a request of its own. */
  readonly links: readonly TSESTree.CallExpression[];
  /** `undefined`: the chain is a request, but not one to Braze. */
  readonly site: CallSite | undefined;
}

/** `superagent.post(url).set(…).send(body)`, `wretch(url).post(body)`, `client.post(path).body(body)`. */
export function chainSite(call: SeenCall, context: CallContext): ChainSite | undefined {
  const { callee } = call;
  if (!isNode(callee, 'MemberExpression')) return undefined;
  const sender = SENDERS.get(memberName(callee) ?? '');
  const body = argumentAt(call, 0);
  if (sender === undefined || body === undefined) return undefined;
  const start = chainStart(callee.object, context);
  if (start === undefined) return undefined;
  const known = clientCall(start.node.callee, context);
  const isSuperagent =
    known !== undefined && known !== 'other-member' && known.client.spec.family === 'superagent';
  const ownServer = isSuperagent && known.client.made === 'bare';
  if (ownServer && start.match.relative) return { links: start.links, site: undefined };
  const site = siteOf(
    {
      node: call.node,
      match: start.match,
      method: sender.method ?? start.method,
      body: severalSends(start.links)
        ? { kind: 'none', code: 'several-payloads', node: call.node }
        : bodyFrom(body),
      expressions: [start.url, start.node.callee],
      options: start.node.arguments,
    },
    context,
  );
  return { links: start.links, site };
}

interface Sender {
  /** The method, where the sending call names it. */
  readonly method: string | undefined;
}

const SENDERS: ReadonlyMap<string, Sender> = new Map<string, Sender>([
  ['send', { method: undefined }],
  ['body', { method: undefined }],
  ['json', { method: undefined }],
  ['post', { method: 'POST' }],
  ['put', { method: 'PUT' }],
  ['patch', { method: 'PATCH' }],
]);

interface ChainStart {
  readonly links: readonly TSESTree.CallExpression[];
  readonly node: TSESTree.CallExpression;
  readonly url: TSESTree.Expression;
  readonly match: UrlMatch;
  readonly method: string | undefined;
}

/** The call in the chain that was given a URL and no body. */
function chainStart(receiver: TSESTree.Node, context: CallContext): ChainStart | undefined {
  const links: TSESTree.CallExpression[] = [];
  let node = startedEarlier(unwrap(receiver), context);
  while (isNode(node, 'CallExpression')) {
    links.push(node);
    const start = startAt(node, links, context);
    if (start !== undefined) {
      const call: SeenCall = { node, callee: unwrap(node.callee), args: node.arguments };
      return isNeverRequest(call, context) ? undefined : start;
    }
    const callee: TSESTree.Node = unwrap(node.callee);
    if (!isNode(callee, 'MemberExpression')) return undefined;
    node = unwrap(callee.object);
  }
  return undefined;
}

/** `const request = superagent.post(url); request.send(body)`, where nothing else is sent with it. */
function startedEarlier(receiver: TSESTree.Node, { bindings }: CallContext): TSESTree.Node {
  const variable = isNode(receiver, 'Identifier') ? bindings.variableOf(receiver) : undefined;
  const init = variable === undefined ? undefined : constantInit(variable);
  if (variable === undefined || init === undefined) return receiver;
  const sends = variable.references.filter(({ identifier }) => {
    const member = parentOf(identifier);
    return isNode(member, 'MemberExpression') && memberName(member) === 'send';
  });
  return sends.length === 1 ? unwrap(init) : receiver;
}

function startAt(
  node: TSESTree.CallExpression,
  links: readonly TSESTree.CallExpression[],
  context: CallContext,
): ChainStart | undefined {
  const args = node.arguments.map(asExpression);
  if (args.length > 2) return undefined;
  for (const url of args) {
    const match = url === undefined ? undefined : matchUrl(url, { kind: 'none' }, node, context);
    if (url === undefined || match === undefined) continue;
    const other = args.find((argument) => argument !== url);
    const said = other === undefined ? undefined : knownText(other, node, context)?.toUpperCase();
    if (other !== undefined && said === undefined) return undefined;
    return { links, node, url, match, method: said ?? verbOf(node) };
  }
  return undefined;
}

function verbOf(node: TSESTree.CallExpression): string | undefined {
  const name = lastName(calleeNames(node.callee));
  return /^(?:get|post|put|patch|delete|del|head)$/.test(name) ? httpMethod(name) : undefined;
}

/** Superagent merges what several `send` calls are given. */
function severalSends(links: readonly TSESTree.CallExpression[]): boolean {
  return links.some((link) => {
    const callee = unwrap(link.callee);
    return isNode(callee, 'MemberExpression') && memberName(callee) === 'send';
  });
}

function bodyFrom(node: TSESTree.Expression): Body {
  return { kind: 'expression', node, form: 'either' };
}
