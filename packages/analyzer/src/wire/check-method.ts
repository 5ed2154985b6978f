import type { Endpoint } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { ClientFamily } from '../calls/shapes/client-spec.js';
import { memberName } from '../calls/syntax/nodes.js';
import { UNKNOWN_PART } from '../calls/url/url-text.js';
import type { Finding, Suggestion } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import { quoted, quoteMarkOf } from '../check/suggestions/quote.js';
import { message } from '../messages/message-ids.js';
import { all, code } from '../messages/wording.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { Address } from './address.js';
import type { WireContext } from './wire-context.js';
import { suggestion, wireFinding } from './wire-finding.js';
import { extentAt, extentOfNode } from './written-place.js';

/** A method that the path does not have; told where the method is named, or at what is called if nothing names it. */
export function methodFindings(
  address: Address,
  endpoints: readonly Endpoint[],
  context: WireContext,
): readonly Finding[] {
  const { request, language } = context;
  const { method } = request;
  if (method === undefined || !JUDGED.has(method) || address.path.includes(UNKNOWN_PART)) return [];
  if (endpoints.some((endpoint) => endpoint.method === method) || !isBraze(address, endpoints)) return [];
  const methods = [...new Set(endpoints.map((endpoint) => endpoint.method))];
  const [right, ...others] = methods;
  return wireFinding(
    'method',
    placeOf(context),
    (answer) =>
      message('wrongMethod', {
        path: code(endpoints[0]?.path ?? address.path),
        method,
        methods: all(methods, language),
        answer,
      }),
    right === undefined || others.length > 0 ? [] : stepsTo(right, context),
    context,
  );
}

/** `HEAD` and `OPTIONS` are not spoken of. */
const JUDGED: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

function isBraze({ host }: Address, endpoints: readonly Endpoint[]): boolean {
  if (host.kind === 'rest' || host.kind === 'named') return true;
  return host.kind === 'unknown' && endpoints.every(({ strength }) => strength === 'strong');
}

function placeOf({ request, calls }: WireContext): Extent {
  const { methodNode, callee } = request;
  if (methodNode === undefined) return extentOfNode(callee);
  const [start, end] = methodNode.range;
  const text = calls.source.text.slice(start, end);
  return quoteMarkOf(text, text.slice(1, -1)) === undefined
    ? extentOfNode(methodNode)
    : extentAt([start + 1, end - 1], calls.source.text);
}

/** Clients whose methods take the same arguments, whatever the verb. */
const ALIKE: ReadonlySet<ClientFamily> = new Set<ClientFamily>(['got', 'ky', 'superagent']);

const TAKES_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

function stepsTo(right: string, { request, calls }: WireContext): readonly Suggestion[] {
  const { methodNode, family, method = '' } = request;
  if (methodNode === undefined) return addedMethod(right, request.options);
  const told = message('suggestReplace', { value: code(right) });
  if (isNode(methodNode, 'Literal')) {
    const mark = quoteMarkOf(calls.source.text.slice(...methodNode.range), String(methodNode.value));
    return mark === undefined
      ? []
      : [suggestion(told, { range: methodNode.range, text: quoted(right, mark) })];
  }
  const called = unwrap(request.callee);
  const isMember =
    isNode(called, 'MemberExpression') && called.property === methodNode && memberName(called) !== undefined;
  const isAlike =
    family !== undefined && (ALIKE.has(family) || (TAKES_BODY.has(method) && TAKES_BODY.has(right)));
  if (!isMember || !isAlike || !isNode(methodNode, 'Identifier')) return [];
  const name = right.toLowerCase();
  return [
    suggestion(message('suggestReplace', { value: code(name) }), { range: methodNode.range, text: name }),
  ];
}

function addedMethod(right: string, options: readonly TSESTree.Expression[]): readonly Suggestion[] {
  const [own] = options.map(unwrap);
  if (!isNode(own, 'ObjectExpression')) return [];
  const at = own.range[0] + 1;
  const text = own.properties.length === 0 ? ` method: '${right}' ` : ` method: '${right}',`;
  return [
    suggestion(message('suggestAddKey', { keys: code(`method: '${right}'`) }), { range: [at, at], text }),
  ];
}
