import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { readOption } from '../names/options-object.js';
import { requestSite } from '../request-site.js';
import { asExpression } from '../syntax/nodes.js';
import { knownText } from './known-text.js';
import type { Body, RequestShape } from './request-shape.js';

const MODULES: ReadonlySet<string> = new Set([
  'node-fetch',
  'node-fetch-native',
  'cross-fetch',
  'undici',
  '@whatwg-node/fetch',
]);

/** `new Request(url, { method, body })` of the fetch standard. */
export function newRequestSite(node: TSESTree.NewExpression, context: CallContext): CallSite | undefined {
  const request = readNewRequest(node, context);
  return request === undefined ? undefined : requestSite(request, context);
}

/** What a `new Request(…)` sends; `undefined` for any other class. */
export function readNewRequest(node: TSESTree.NewExpression, context: CallContext): RequestShape | undefined {
  if (!isRequestClass(node.callee, context)) return undefined;
  const url = asExpression(node.arguments[0]);
  const init = asExpression(node.arguments[1]);
  if (url === undefined || init === undefined) return undefined;
  const method = readOption(init, 'method', node, context.bindings);
  return {
    node,
    callee: node.callee,
    url,
    base: { kind: 'none' },
    ownServer: true,
    method:
      method.kind === 'found'
        ? knownText(method.value, node, context)?.toUpperCase()
        : unsaidMethod(method.kind),
    body: bodyOf(init, node, context),
    ...(method.kind === 'found' && { methodNode: method.value }),
    options: [init],
  };
}

function isRequestClass(callee: TSESTree.Node, context: CallContext): boolean {
  const node = unwrap(callee);
  if (!isNode(node, 'Identifier')) return false;
  const origin = context.bindings.originOf(node);
  if (origin.kind === 'global') return origin.name === 'Request';
  return origin.kind === 'import' && origin.imported === 'Request' && MODULES.has(origin.source);
}

function unsaidMethod(read: 'absent' | 'unknown'): string | undefined {
  return read === 'absent' ? 'GET' : undefined;
}

function bodyOf(init: TSESTree.Expression, node: TSESTree.Node, context: CallContext): Body {
  const body = readOption(init, 'body', node, context.bindings);
  switch (body.kind) {
    case 'found':
      return { kind: 'expression', node: body.value, form: 'text' };
    case 'unknown':
      return { kind: 'none', code: body.code, node: body.node };
    case 'absent':
      return { kind: 'none', code: 'no-payload', node };
  }
}
