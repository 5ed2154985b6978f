import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { OptionReader } from '../names/options-object.js';
import { literalOf, readOption } from '../names/options-object.js';
import type { SeenCall } from '../syntax/callee.js';
import { argumentAt } from '../syntax/callee.js';
import type { ClientCall } from './client-call.js';
import type { ClientRef } from './client-ref.js';
import type { ClientSpec, Signature } from './client-spec.js';
import { knownText } from './known-text.js';
import { isSwitch } from './payload-keys.js';
import type { BaseUrl, Body, RequestShape } from './request-shape.js';

const BASE_KEYS = ['baseURL', 'baseUrl', 'prefixUrl', 'prefix'];
const URL_KEYS = ['url', 'uri'];
const METHOD_KEYS = ['method', 'type'];

/** Reads what a call of a known client sends; `undefined` if not even its URL can be told apart. */
export function readRequest(
  call: SeenCall,
  { client, signature }: ClientCall,
  context: CallContext,
): RequestShape | undefined {
  const parts = partsOf(call, client.spec, signature, context);
  if (parts === undefined) return undefined;
  const options = [parts.options, ...client.defaults.toReversed()].filter((layer) => layer !== undefined);
  const layers = optionReader(call, options, context);
  const methodNode = methodNodeOf(call, signature, layers);
  return {
    node: call.node,
    callee: call.callee,
    url: parts.url,
    base: baseUrl(client, layers),
    ownServer: client.made === 'bare',
    method: methodOf(call, signature, layers, context),
    body: bodyOf(call, client.spec, signature, layers),
    ...(methodNode && { methodNode }),
    family: client.spec.family,
    options,
  };
}

interface Parts {
  readonly url: TSESTree.Expression;
  readonly options: TSESTree.Expression | undefined;
}

function partsOf(
  call: SeenCall,
  spec: ClientSpec,
  signature: Signature,
  context: CallContext,
): Parts | undefined {
  const first = argumentAt(call, signature.url);
  if (first === undefined) return undefined;
  const isOptions =
    spec.urlInOptions && signature.body === undefined && literalOf(first, context.bindings) !== undefined;
  if (!isOptions) {
    return {
      url: first,
      options: signature.options === undefined ? undefined : argumentAt(call, signature.options),
    };
  }
  for (const key of URL_KEYS) {
    const url = readOption(first, key, call.node, context.bindings);
    if (url.kind === 'found') return { url: url.value, options: first };
  }
  return undefined;
}

/** Reads an option: the call's own, else the one that the client was made with. */
function optionReader(
  call: SeenCall,
  layers: readonly TSESTree.Expression[],
  context: CallContext,
): OptionReader {
  return (name) => {
    for (const layer of layers) {
      const read = readOption(layer, name, call.node, context.bindings);
      if (read.kind !== 'absent') return read;
    }
    return { kind: 'absent' };
  };
}

function baseUrl(client: ClientRef, options: OptionReader): BaseUrl {
  for (const key of BASE_KEYS) {
    const read = options(key);
    if (read.kind === 'found') return { kind: 'given', node: read.value };
    if (read.kind === 'unknown') return { kind: client.made === 'bare' ? 'none' : 'unknown' };
  }
  return { kind: client.made === 'elsewhere' ? 'unknown' : 'none' };
}

function methodOf(
  call: SeenCall,
  signature: Signature,
  options: OptionReader,
  context: CallContext,
): string | undefined {
  if (typeof signature.method === 'string') return signature.method;
  if (typeof signature.method === 'number') {
    const argument = argumentAt(call, signature.method);
    return argument === undefined ? undefined : knownText(argument, call.node, context)?.toUpperCase();
  }
  for (const key of METHOD_KEYS) {
    const read = options(key);
    if (read.kind === 'unknown') return undefined;
    if (read.kind === 'found') return knownText(read.value, call.node, context)?.toUpperCase();
  }
  return signature.defaultMethod;
}

function methodNodeOf(
  call: SeenCall,
  signature: Signature,
  options: OptionReader,
): TSESTree.Node | undefined {
  if (typeof signature.method === 'number') return argumentAt(call, signature.method);
  if (typeof signature.method === 'string') {
    const callee = unwrap(call.callee);
    return isNode(callee, 'MemberExpression') ? callee.property : undefined;
  }
  for (const key of METHOD_KEYS) {
    const read = options(key);
    if (read.kind === 'found') return read.value;
    if (read.kind === 'unknown') return undefined;
  }
  return undefined;
}

function bodyOf(call: SeenCall, spec: ClientSpec, signature: Signature, options: OptionReader): Body {
  if (options('transformRequest').kind === 'found')
    return { kind: 'none', code: 'wrapper-rewrites', node: call.node };
  if (signature.body !== undefined) return argumentBody(call, signature.body, spec);
  for (const { name, form } of spec.bodyKeys) {
    const read = options(name);
    if (read.kind === 'unknown') return { kind: 'none', code: read.code, node: read.node };
    if (read.kind === 'found' && !isSwitch(read.value)) return { kind: 'expression', node: read.value, form };
  }
  return { kind: 'none', code: 'no-payload', node: call.node };
}

function argumentBody(call: SeenCall, index: number, spec: ClientSpec): Body {
  const node = argumentAt(call, index);
  if (node !== undefined) return { kind: 'expression', node, form: spec.argumentForm };
  const spread = call.args.find((argument) => isNode(argument, 'SpreadElement'));
  return spread === undefined
    ? { kind: 'none', code: 'no-payload', node: call.node }
    : { kind: 'none', code: 'unknown-spread', node: spread };
}
