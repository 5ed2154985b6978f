import type { TSESTree } from '@typescript-eslint/types';

import { isTextual } from '../calls/payload-source.js';
import type { ClientFamily } from '../calls/shapes/client-spec.js';
import type { Finding, Suggestion } from '../check/finding.js';
import { message } from '../messages/message-ids.js';
import { code } from '../messages/wording.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import { readHeader } from './headers.js';
import type { WireContext } from './wire-context.js';
import { suggestion, wireFinding } from './wire-finding.js';
import { extentOfNode } from './written-place.js';

/** A `Content-Type` that is certainly missing, or certainly not JSON. */
export function contentTypeFindings(context: WireContext): readonly Finding[] {
  const { request, calls } = context;
  if (request.body.kind === 'none') return [];
  const header = readHeader('content-type', request, calls);
  switch (header.kind) {
    case 'unknown':
      return [];
    case 'absent':
      return sendsPlainText(context) ? missing(header.holder, context) : [];
    case 'found': {
      const [value, another] = header.values;
      if (value?.kind !== 'literal' || typeof value.value !== 'string' || another !== undefined) return [];
      return /^\s*application\/(?:json|[\w.+-]+\+json)\s*(?:;|$)/i.test(value.value)
        ? []
        : wrong(value.node, value.value, context);
    }
  }
}

/** Clients that name no type, or plain text, for a body that is a text. */
const PLAIN: ReadonlySet<ClientFamily> = new Set<ClientFamily>(['fetch', 'undici']);

function sendsPlainText({ request, calls }: WireContext): boolean {
  const { family, body } = request;
  if (body.kind === 'none' || !isTextual(body.node, calls.bindings)) return false;
  if (family !== undefined) return PLAIN.has(family);
  return !/\.setHeaders?\s*\(|\.headers\s*\./.test(calls.source.text);
}

function missing(holder: TSESTree.ObjectExpression | undefined, context: WireContext): readonly Finding[] {
  const { request, catalog } = context;
  return wireFinding(
    'content-type',
    extentOfNode(request.callee),
    (answer) => message('missingContentType', { answer }),
    stepsTo(holder, context),
    catalog,
  );
}

function stepsTo(
  holder: TSESTree.ObjectExpression | undefined,
  { request }: WireContext,
): readonly Suggestion[] {
  const told = message('suggestAddContentType', {});
  const own = request.options?.map(unwrap).find((layer) => isNode(layer, 'ObjectExpression'));
  const [into, entry] = holder === undefined ? [own, `headers: { ${HEADER} }`] : [holder, HEADER];
  if (into === undefined) return [];
  const at = into.range[0] + 1;
  const isEmpty = isNode(into, 'ObjectExpression') && into.properties.length === 0;
  return [suggestion(told, { range: [at, at], text: isEmpty ? ` ${entry} ` : ` ${entry},` })];
}

const HEADER = "'Content-Type': 'application/json'";

function wrong(node: TSESTree.Node, value: string, { catalog }: WireContext): readonly Finding[] {
  const steps = isNode(node, 'Literal')
    ? [
        suggestion(message('suggestReplace', { value: code("'application/json'") }), {
          range: node.range,
          text: "'application/json'",
        }),
      ]
    : [];
  return wireFinding(
    'content-type',
    extentOfNode(node),
    (answer) => message('wrongContentType', { value: code(value), answer }),
    steps,
    catalog,
  );
}
