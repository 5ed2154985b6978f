import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from '../calls/call-context.js';
import { constantInit } from '../calls/names/bindings.js';
import { readOption } from '../calls/names/options-object.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import { isHeaders } from '../calls/syntax/headers.js';
import { asExpression, isNothing, keyName, memberName, stringOf } from '../calls/syntax/nodes.js';
import { madeBy } from '../calls/wrappers/local-callee.js';
import { contains, parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { returnedExpressions } from '../scope/returned-expressions.js';
import { unwrap, unwrapAwait } from '../scope/unwrap.js';
import { askedOnce } from '../source/asked-once.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from '../value/abstract-value.js';

/** What a request says under a header's name. */
export type HeaderRead =
  | { readonly kind: 'found'; readonly values: readonly AbstractValue[] }
  /** Certainly nothing. `holder`: the object that the other headers are in, where they are written. */
  | { readonly kind: 'absent'; readonly holder?: TSESTree.ObjectExpression }
  | { readonly kind: 'unknown' };

const UNKNOWN: HeaderRead = { kind: 'unknown' };

/** Reads a header, whatever the case of its name, as it is when the request is made. */
export function readHeader(name: string, request: RequestShape, context: CallContext): HeaderRead {
  if (mayAddLater(context.source)) return UNKNOWN;
  if (request.family === 'superagent') return readChained(name, request.node, context);
  let holder: TSESTree.ObjectExpression | undefined;
  for (const layer of request.options) {
    const option = readOption(layer, 'headers', request.node, context.bindings);
    // Node takes the address before the options.
    if (option.kind === 'absent' || (option.kind === 'unknown' && layer === request.url)) continue;
    if (option.kind === 'unknown') return UNKNOWN;
    const read = readLayer(name, layer, option.value, request.node, context);
    if (read.kind !== 'absent') return read;
    holder ??= read.holder;
  }
  return holder === undefined ? { kind: 'absent' } : { kind: 'absent', holder };
}

/** Hooks and shared defaults that may change the headers of any request of the file. */
const mayAddLater = askedOnce(({ text }: SourceContext) =>
  /interceptors|\.defaults\b|beforeRequest/.test(text),
);

const writesHeaders = askedOnce(({ text }: SourceContext) => text.includes('.headers'));

/** Options may get more headers after they were written. */
function readLayer(
  name: string,
  layer: TSESTree.Expression,
  headers: TSESTree.Expression,
  at: TSESTree.Node,
  context: CallContext,
): HeaderRead {
  // Nothing comes between: the rest of the options, often the body too, need not be worked out.
  if (isPlainMember(headers, layer)) return readObject(name, context.evaluator.evaluate(headers, at));
  const value = context.evaluator.evaluate(layer, at);
  const held = value.kind === 'object' ? value.properties.get('headers')?.value : undefined;
  if (held?.kind === 'object') return readObject(name, held);
  const mayGetMore = !contains(layer, headers) && writesHeaders(context.source);
  return mayGetMore ? UNKNOWN : readHeaders(name, headers, at, context);
}

/** Whether the headers are an object literal, right in one without spreads. */
function isPlainMember(headers: TSESTree.Expression, layer: TSESTree.Expression): boolean {
  const options = unwrap(layer);
  if (!isNode(headers, 'ObjectExpression') || !isNode(options, 'ObjectExpression')) return false;
  return (
    parentOf(headers)?.parent === options &&
    options.properties.every((property) => isNode(property, 'Property'))
  );
}

function readHeaders(
  name: string,
  headers: TSESTree.Expression,
  at: TSESTree.Node,
  context: CallContext,
): HeaderRead {
  const expression = unwrapAwait(headers);
  if (isNothing(expression)) return { kind: 'absent' };
  if (isHeaders(expression)) return readConstructed(name, expression, at, context);
  if (isNode(expression, 'Identifier')) {
    const variable = context.bindings.variableOf(expression);
    const init = variable === undefined ? undefined : constantInit(variable);
    const made = init === undefined ? undefined : unwrap(init);
    if (variable !== undefined && made !== undefined && isHeaders(made)) {
      return readFilled(
        name,
        made,
        variable.references.map(({ identifier }) => identifier),
        at,
        context,
      );
    }
  }
  const returned = isNode(expression, 'CallExpression') ? onlyResult(expression, context) : undefined;
  return returned === undefined
    ? readObject(name, context.evaluator.evaluate(headers, at))
    : readObject(name, context.evaluator.evaluate(returned, returned));
}

/** What a function of this file certainly returns, where there is one expression for it. */
function onlyResult(
  { callee }: TSESTree.CallExpression,
  { bindings }: CallContext,
): TSESTree.Expression | undefined {
  const made = madeBy(callee, bindings, 0);
  if (made?.ownerIn !== bindings || made.owner.generator) return undefined;
  const { body } = made.owner;
  if (!isNode(body, 'BlockStatement')) return body;
  const [only, another] = returnedExpressions(body);
  return another === undefined ? asExpression(only) : undefined;
}

function readConstructed(
  name: string,
  made: TSESTree.NewExpression,
  at: TSESTree.Node,
  context: CallContext,
): HeaderRead {
  const [init] = made.arguments;
  if (init === undefined) return { kind: 'absent' };
  const given = asExpression(init);
  return given === undefined ? UNKNOWN : readObject(name, context.evaluator.evaluate(given, at));
}

/** `headers.set(name, value)`: whatever is set on some run counts, and what is done otherwise is not known. */
function readFilled(
  name: string,
  made: TSESTree.NewExpression,
  uses: readonly TSESTree.Node[],
  at: TSESTree.Node,
  context: CallContext,
): HeaderRead {
  const values: AbstractValue[] = [];
  for (const use of uses) {
    const member = parentOf(use);
    if (isDeclaration(member, use) || isOption(member, use)) continue;
    if (!isNode(member, 'MemberExpression') || member.object !== use) return UNKNOWN;
    const call = parentOf(member);
    if (!isNode(call, 'CallExpression') || call.callee !== member) return UNKNOWN;
    const called = memberName(member) ?? '';
    if (READING.has(called)) continue;
    const key = stringOf(call.arguments[0]);
    const value = asExpression(call.arguments[1]);
    if ((called !== 'set' && called !== 'append') || key === undefined || value === undefined) return UNKNOWN;
    if (key.toLowerCase() === name) values.push(context.evaluator.evaluate(value, call));
  }
  if (values.length > 0) return { kind: 'found', values };
  return readConstructed(name, made, at, context);
}

function isDeclaration(above: TSESTree.Node | undefined, use: TSESTree.Node): boolean {
  return isNode(above, 'VariableDeclarator') && above.id === use;
}

function isOption(above: TSESTree.Node | undefined, use: TSESTree.Node): boolean {
  return isNode(above, 'Property') && above.value === use && keyName(above.key, above.computed) === 'headers';
}

const READING: ReadonlySet<string> = new Set(['get', 'has', 'entries', 'keys', 'values', 'forEach']);

function readObject(name: string, value: AbstractValue): HeaderRead {
  if (value.kind === 'absent') return { kind: 'absent' };
  if (value.kind !== 'object') return UNKNOWN;
  const found = [...value.properties].filter(([key]) => key.toLowerCase() === name);
  const [first, second] = found;
  if (first !== undefined && second === undefined) {
    const [, property] = first;
    return property.presence === 'definite' ? { kind: 'found', values: [property.value] } : UNKNOWN;
  }
  if (second !== undefined || value.open !== undefined) return UNKNOWN;
  return isNode(value.node, 'ObjectExpression') ? { kind: 'absent', holder: value.node } : { kind: 'absent' };
}

/** `.set(name, value)` and `.set({ name: value })` behind `superagent.post(url)`. */
function readChained(name: string, start: TSESTree.Node, context: CallContext): HeaderRead {
  let node = start;
  for (;;) {
    const member = parentOf(node);
    if (!isNode(member, 'MemberExpression') || member.object !== node) return { kind: 'unknown' };
    const call = parentOf(member);
    if (!isNode(call, 'CallExpression') || call.callee !== member) return { kind: 'unknown' };
    if (memberName(member) === 'set') {
      const read = readSet(name, call, context);
      if (read.kind !== 'absent') return read;
    }
    node = call;
  }
}

function readSet(name: string, call: TSESTree.CallExpression, context: CallContext): HeaderRead {
  const [first, second] = call.arguments.map((argument) => asExpression(argument));
  if (first === undefined) return UNKNOWN;
  if (second === undefined) return readObject(name, context.evaluator.evaluate(first, call));
  const key = stringOf(unwrap(first));
  if (key === undefined) return UNKNOWN;
  return key.toLowerCase() === name
    ? { kind: 'found', values: [context.evaluator.evaluate(second, call)] }
    : { kind: 'absent' };
}
