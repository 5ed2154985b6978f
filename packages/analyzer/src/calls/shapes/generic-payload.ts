import type { Endpoint } from '@braze-lint/schemas';
import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { typeName } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue, ObjectValue } from '../../value/abstract-value.js';
import type { CallContext } from '../call-context.js';
import { readOption } from '../names/options-object.js';
import { changesUntil, isStringify, isTextual } from '../payload-source.js';
import { wraps } from './options-wrap.js';
import { PAYLOAD_KEYS } from './payload-keys.js';
import type { Body } from './request-shape.js';

/** What an argument beside a path can be. */
export type Candidate =
  /** An object with a key that the endpoint documents. */
  | { readonly kind: 'payload'; readonly body: Body }
  /** A JSON text. */
  | { readonly kind: 'text'; readonly body: Body }
  /** An object that holds the body under one of its keys. */
  | { readonly kind: 'options'; readonly body: Body; readonly node: TSESTree.Expression }
  /** An object whose keys are not documented for the endpoint, and not those of options either. */
  | { readonly kind: 'object'; readonly body: Body }
  /** Anything. */
  | { readonly kind: 'unknown'; readonly body: Body };

/** Judges an argument beside a path; `undefined` for what is certainly not a payload. */
export function candidateOf(
  argument: TSESTree.Expression,
  endpoints: readonly Endpoint[],
  call: TSESTree.Node,
  context: CallContext,
): Candidate | undefined {
  const node = unwrap(argument);
  const body: Body = { kind: 'expression', node: argument, form: 'either' };
  if (CERTAINLY_NOT.has(typeName(node))) return undefined;
  if (isTextual(argument, context.bindings))
    return isJsonText(argument, call, context) ? { kind: 'text', body } : undefined;
  const values = alternativesOf(context.evaluator.evaluate(argument, changesUntil(call)));
  const objects = values.filter((value) => value.kind === 'object');
  if (objects.length === 0) return values.every(isScalar) ? undefined : { kind: 'unknown', body };
  return judgeObjects(objects, argument, body, endpoints, call, context);
}

const CERTAINLY_NOT: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'ThisExpression',
  'NewExpression',
]);

/** Keys of options that hold no body. */
const OPTION_KEYS =
  /^(?:method|httpMethod|verb|type|headers?|authorization|content-?type|accept|user-?agent|x-[\w-]+|timeout|timeoutMs|retry|retries|retryCount|maxRetries|auth|token|apiKey|\w*params|query\w*|qs|searchParams|signal|abortSignal|base(?:URL|Url)|prefixUrl|agent|httpAgent|httpsAgent|credentials|mode|cache|redirect|responseType|hooks|throwHttpErrors|validateStatus|withCredentials|immediate|enabled|json|simple|resolveWithFullResponse|transform\w*|cancelToken|on[A-Z]\w*|rejectUnauthorized|proxy|keepalive|idempotencyKey)$/i;

function judgeObjects(
  objects: readonly ObjectValue[],
  argument: TSESTree.Expression,
  body: Body,
  endpoints: readonly Endpoint[],
  call: TSESTree.Node,
  context: CallContext,
): Candidate | undefined {
  const keys = new Set(objects.flatMap((object) => [...object.properties.keys()]));
  const documented = new Set(endpoints.flatMap((endpoint) => endpoint.keys));
  const camel = camelCased(keys, documented);
  const telling = [...keys].filter((key) => documented.has(key) && (!camel || key.includes('_')));
  const member = PAYLOAD_KEYS.find((name) => keys.has(name) && !(name === 'json' && isSwitch(objects)));
  const isPayload =
    telling.length > 0 && !(member !== undefined && wraps(member, objects, telling, documented));
  if (isPayload) return { kind: 'payload', body };
  if (member !== undefined)
    return { kind: 'options', node: argument, body: memberBody(argument, member, call, context) };
  const isOptions = keys.size > 0 && [...keys].every((key) => OPTION_KEYS.test(key));
  if (isOptions) return undefined;
  if (camel) {
    return { kind: 'object', body: { kind: 'none', code: 'wrapper-rewrites', node: call } };
  }
  const known = keys.size > 0 || objects.every((object) => object.open === undefined);
  return { kind: known ? 'object' : 'unknown', body };
}

function memberBody(
  options: TSESTree.Expression,
  name: string,
  call: TSESTree.Node,
  context: CallContext,
): Body {
  const read = readOption(options, name, call, context.bindings);
  switch (read.kind) {
    case 'found':
      return { kind: 'expression', node: read.value, form: 'either' };
    case 'unknown':
      return { kind: 'none', code: read.code, node: read.node };
    case 'absent':
      return { kind: 'none', code: 'property-read', node: options };
  }
}

/** `json: true` only says how the body is sent. */
function isSwitch(objects: readonly ObjectValue[]): boolean {
  return objects.some((object) => {
    const value = object.properties.get('json')?.value;
    return value?.kind === 'literal' && typeof value.value === 'boolean';
  });
}

/** Whether the keys are documented ones in camel case: then the callee is there to rename them. */
function camelCased(keys: ReadonlySet<string>, documented: ReadonlySet<string>): boolean {
  return [...keys].some((key) => {
    const snake = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return snake !== key && documented.has(snake);
  });
}

function isJsonText(argument: TSESTree.Expression, call: TSESTree.Node, context: CallContext): boolean {
  if (isStringify(unwrap(argument))) return true;
  const value = context.evaluator.evaluateJsonText(argument, call);
  return value.kind === 'unknown' ? value.reason.code !== 'json-text' : !isScalar(value);
}

function alternativesOf(value: AbstractValue): readonly AbstractValue[] {
  return value.kind === 'choice' ? value.alternatives.flatMap(alternativesOf) : [value];
}

/** A value that is never an object: text, number, nothing. */
function isScalar(value: AbstractValue): boolean {
  switch (value.kind) {
    case 'literal':
    case 'text':
    case 'absent':
    case 'array':
      return true;
    case 'typed':
      return (value.kinds & Kind.object) === 0;
    case 'object':
    case 'choice':
    case 'unknown':
      return false;
  }
}
