import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { constantInit } from '../names/bindings.js';
import { importedByExpression } from '../names/imported-name.js';
import { readOption } from '../names/options-object.js';
import { matchUrl, siteOf } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { asExpression, memberName } from '../syntax/nodes.js';
import { requestAddress, requestTarget } from './config-call.js';
import { knownText } from './known-text.js';
import type { RequestTarget } from './config-call.js';
import type { Body, RequestShape } from './request-shape.js';

const MODULES = /^(?:node:)?https?$/;

/** `const req = https.request({ hostname, path, method }, onResponse); req.write(text); req.end()` of Node. */
export function nodeRequestSite(call: SeenCall, context: CallContext): CallSite | undefined {
  if (!isNodeRequest(call.callee, context)) return undefined;
  const target = targetOf(call, context);
  if (target === undefined) return undefined;
  const { node, body } = bodyOf(call.node, context);
  return siteOf(
    {
      node,
      match: target.match,
      method: methodOf(call, context),
      body,
      expressions: [...target.nodes, call.callee],
      options: call.args,
    },
    context,
  );
}

/** What a request of Node's own client sends, where its address is in the options; `undefined` for any other call. */
export function readNodeRequest(call: SeenCall, context: CallContext): RequestShape | undefined {
  if (!isNodeRequest(call.callee, context)) return undefined;
  const options = call.args
    .slice(0, 2)
    .flatMap((argument) => asExpression(argument) ?? [])
    .filter((argument) => !isFunction(unwrap(argument)));
  const [first] = options;
  if (first === undefined) return undefined;
  const address = requestAddress(first, call, context) ?? { url: first, base: { kind: 'none' } };
  const methodNode = methodNodeOf(options, call, context);
  return {
    node: call.node,
    callee: call.callee,
    ...address,
    ownServer: true,
    method: methodOf(call, context),
    body: bodyOf(call.node, context).body,
    ...(methodNode && { methodNode }),
    options,
  };
}

function methodNodeOf(
  options: readonly TSESTree.Expression[],
  call: SeenCall,
  context: CallContext,
): TSESTree.Node | undefined {
  const reads = options.map((layer) => readOption(layer, 'method', call.node, context.bindings));
  return reads.flatMap((read) => (read.kind === 'found' ? [read.value] : []))[0];
}

/** Whether a callee is the `request` of Node's `http` or `https`. */
export function isNodeRequest(callee: TSESTree.Node, context: CallContext): boolean {
  const node = unwrap(callee);
  if (isNode(node, 'Identifier')) {
    const origin = context.bindings.originOf(node);
    return origin.kind === 'import' && MODULES.test(origin.source) && origin.imported === 'request';
  }
  return isNode(node, 'MemberExpression') && memberName(node) === 'request' && isModule(node.object, context);
}

function isModule(object: TSESTree.Node, context: CallContext): boolean {
  const node = unwrap(object);
  if (!isNode(node, 'Identifier')) return MODULES.test(importedByExpression(node)?.source ?? '');
  const origin = context.bindings.originOf(node);
  return origin.kind === 'import' && MODULES.test(origin.source);
}

/** The URL is an argument of its own, or the parts of it are in the options. */
function targetOf(call: SeenCall, context: CallContext): RequestTarget | undefined {
  for (const argument of call.args.slice(0, 2)) {
    const expression = asExpression(argument);
    if (expression === undefined) return undefined;
    const match = matchUrl(expression, { kind: 'none' }, call.node, context);
    if (match !== undefined) return { match, nodes: [expression] };
    const target = requestTarget(
      (name) => readOption(expression, name, call.node, context.bindings),
      call.node,
      context,
    );
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Without a word about it, Node sends a GET. */
function methodOf(call: SeenCall, context: CallContext): string | undefined {
  for (const argument of call.args.slice(0, 2)) {
    if (isFunction(unwrap(argument))) continue;
    const read = readOption(argument, 'method', call.node, context.bindings);
    if (read.kind === 'found') return knownText(read.value, call.node, context)?.toUpperCase();
    if (read.kind === 'unknown' && !isAddress(argument, call, context)) return undefined;
  }
  return 'GET';
}

/** Whether an argument is a text or a `URL`, which names no method. */
function isAddress(argument: TSESTree.Node, call: SeenCall, context: CallContext): boolean {
  const expression = asExpression(argument);
  return expression !== undefined && matchUrl(expression, { kind: 'none' }, call.node, context) !== undefined;
}

interface WrittenBody {
  /** The call that hands the body over, or the one that makes the request. */
  readonly node: TSESTree.CallExpression;
  readonly body: Body;
}

/** What is written to the request, where one call does it and nobody else has the request. */
function bodyOf(request: TSESTree.CallExpression, context: CallContext): WrittenBody {
  const none = (code: 'escapes' | 'no-payload' | 'several-payloads'): WrittenBody => ({
    node: request,
    body: { kind: 'none', code, node: request },
  });
  const writes: WrittenBody[] = [];
  for (const member of membersReadOf(request, context)) {
    if (member === 'escapes') return none('escapes');
    const written = writtenBy(member);
    if (written !== undefined) writes.push(written);
  }
  const [first, second] = writes;
  if (first === undefined) return none('no-payload');
  return second === undefined ? first : none('several-payloads');
}

type MemberRead = TSESTree.MemberExpression | 'escapes';

function membersReadOf(request: TSESTree.CallExpression, context: CallContext): readonly MemberRead[] {
  const above = parentOf(request);
  if (isNode(above, 'MemberExpression') && above.object === request) return [above];
  const variable =
    isNode(above, 'VariableDeclarator') && isNode(above.id, 'Identifier')
      ? context.bindings.variableOf(above.id)
      : undefined;
  if (variable === undefined || constantInit(variable) === undefined) return ['escapes'];
  return variable.references
    .filter((reference) => !reference.isWrite())
    .map(({ identifier }): MemberRead => {
      const member = parentOf(identifier);
      return isNode(member, 'MemberExpression') && member.object === identifier ? member : 'escapes';
    });
}

function writtenBy(member: TSESTree.MemberExpression): WrittenBody | undefined {
  const name = memberName(member);
  const call = parentOf(member);
  if ((name !== 'write' && name !== 'end') || !isNode(call, 'CallExpression') || call.callee !== member)
    return undefined;
  const text = asExpression(call.arguments[0]);
  if (text === undefined || isFunction(unwrap(text))) return undefined;
  return { node: call, body: { kind: 'expression', node: text, form: 'text' } };
}
