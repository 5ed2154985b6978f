import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isStringify } from '../calls/payload-source.js';
import { readOption } from '../calls/names/options-object.js';
import { constantInit } from '../calls/names/bindings.js';
import type { ClientFamily } from '../calls/shapes/client-spec.js';
import { calleeNames } from '../calls/syntax/callee.js';
import { asExpression } from '../calls/syntax/nodes.js';
import type { Finding, Suggestion } from '../check/finding.js';
import { message } from '../messages/message-ids.js';
import { code, kindNames } from '../messages/wording.js';
import { parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { WireContext } from './wire-context.js';
import { suggestion, wireFinding } from './wire-finding.js';
import { extentOfNode } from './written-place.js';

/** A body that is not the JSON text of an object, whatever is in it. */
export function bodyFormFindings(context: WireContext): readonly Finding[] {
  const form = formOption(context);
  if (form !== undefined) return formFinding(form, context);
  const { body } = context.request;
  if (body.kind === 'none') return [];
  const value = madeOf(body.node, context);
  if (isForm(value)) return formFinding(body.node, context);
  if (body.form === 'text' && (isNode(value, 'ObjectExpression') || isNode(value, 'ArrayExpression'))) {
    return context.request.family === 'url-fetch-app'
      ? formFinding(body.node, context)
      : unserialised(body.node, value, context);
  }
  const twice = serialisedTwice(value, body.form === 'value');
  if (twice !== undefined) return doubled(twice, context);
  // What is serialised is JSON, and an object no text: working it out once more would be most of the work.
  return body.form === 'value' || isStringify(value) || isNode(value, 'ObjectExpression')
    ? []
    : brokenText(body.node, context);
}

/** Clients that send what is under `form` as the fields of a form. */
const WITH_FORM: ReadonlySet<ClientFamily> = new Set<ClientFamily>(['got', 'request']);

function formOption({ request, calls }: WireContext): TSESTree.Expression | undefined {
  if (request.family === undefined || !WITH_FORM.has(request.family)) return undefined;
  const [own] = request.options;
  const read = own === undefined ? undefined : readOption(own, 'form', request.node, calls.bindings);
  return read?.kind === 'found' ? read.value : undefined;
}

/** The expression, or what the constant that it reads is declared with. */
function madeOf(node: TSESTree.Expression, { calls }: WireContext): TSESTree.Node {
  const expression = unwrap(node);
  if (!isNode(expression, 'Identifier')) return expression;
  const variable = calls.bindings.variableOf(expression);
  const init = variable === undefined ? undefined : constantInit(variable);
  return init === undefined ? expression : unwrap(init);
}

function isForm(node: TSESTree.Node): boolean {
  if (isNode(node, 'CallExpression')) return QUERY_WRITERS.has(calleeNames(node.callee).join('.'));
  const made = isNode(node, 'NewExpression') ? calleeNames(node.callee).join('.') : '';
  return made === 'URLSearchParams' || made === 'FormData';
}

const QUERY_WRITERS: ReadonlySet<string> = new Set(['qs.stringify', 'querystring.stringify']);

function formFinding(node: TSESTree.Node, context: WireContext): readonly Finding[] {
  return wireFinding(
    'json-form',
    extentOfNode(node),
    (answer) => message('formBody', { answer }),
    [],
    context,
  );
}

function unserialised(
  node: TSESTree.Expression,
  value: TSESTree.Node,
  context: WireContext,
): readonly Finding[] {
  const { calls, language } = context;
  const text = calls.source.text.slice(...node.range);
  const property = parentOf(node);
  const isShorthand = isNode(property, 'Property') && property.shorthand;
  const wrappedText = `${isShorthand ? `${text}: ` : ''}JSON.stringify(${text})`;
  const sent = kindNames(isNode(value, 'ArrayExpression') ? Kind.array : Kind.object, language);
  return wireFinding(
    'json-object',
    extentOfNode(node),
    (answer) => message('unserialisedBody', { sent, answer }),
    [suggestion(message('suggestStringify', {}), { range: node.range, text: wrappedText })],
    context,
  );
}

/** What is serialised although its text is serialised once more. */
interface Doubled {
  /** The inner call. */
  readonly inner: TSESTree.CallExpression;
  readonly argument: TSESTree.Node;
}

function serialisedTwice(value: TSESTree.Node, again: boolean): Doubled | undefined {
  if (!isStringify(value)) return undefined;
  const [argument] = value.arguments;
  if (argument === undefined || isNode(argument, 'SpreadElement')) return undefined;
  if (again) return { inner: value, argument };
  const inner = unwrap(argument);
  const [innermost] = isStringify(inner) ? inner.arguments : [];
  return isStringify(inner) && asExpression(innermost) !== undefined && innermost !== undefined
    ? { inner, argument: innermost }
    : undefined;
}

function doubled({ inner, argument }: Doubled, context: WireContext): readonly Finding[] {
  const { calls } = context;
  const steps: Suggestion[] = [
    suggestion(message('suggestUnwrapStringify', {}), {
      range: inner.range,
      text: calls.source.text.slice(...argument.range),
    }),
  ];
  return wireFinding(
    'json-once',
    extentOfNode(inner),
    (answer) => message('serialisedTwice', { answer }),
    steps,
    context,
  );
}

/** A text that is known whole and is no JSON. */
function brokenText(node: TSESTree.Expression, context: WireContext): readonly Finding[] {
  const { calls, request } = context;
  const value = calls.evaluator.evaluateUrl(node, request.node);
  if (value.kind !== 'literal' || typeof value.value !== 'string') return [];
  const fault = faultOf(value.value);
  if (fault === undefined) return [];
  const told = code(fault);
  return wireFinding(
    'json-syntax',
    extentOfNode(value.node),
    (answer) => message('invalidJson', { fault: told, answer }),
    [],
    context,
  );
}

/** The part of a text that is no JSON; `undefined` for JSON, for Liquid, and for nothing at all. */
function faultOf(text: string): string | undefined {
  if (text.trim() === '' || /\{\{|\{%/.test(text)) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
  }
}
