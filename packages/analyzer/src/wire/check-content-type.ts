import type { TSESTree } from '@typescript-eslint/types';

import { isTextual } from '../calls/payload-source.js';
import type { ClientFamily } from '../calls/shapes/client-spec.js';
import type { Finding } from '../check/finding.js';
import { message } from '../messages/message-ids.js';
import { code } from '../messages/wording.js';
import { isNode } from '../scope/node-type.js';
import { askedOnce } from '../source/asked-once.js';
import type { SourceContext } from '../source/source-context.js';
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
      return header.holder !== undefined && sendsPlainText(context) ? missing(header.holder, context) : [];
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
  return !setsHeaders(calls.source);
}

const setsHeaders = askedOnce(({ text }: SourceContext) => /\.setHeaders?\s*\(|\.headers\s*\./.test(text));

/** Only beside other headers: where there are none, not even the key, something else will add them. */
function missing(holder: TSESTree.ObjectExpression, context: WireContext): readonly Finding[] {
  const at = holder.range[0] + 1;
  const text = holder.properties.length === 0 ? ` ${HEADER} ` : ` ${HEADER},`;
  return wireFinding(
    'content-type',
    extentOfNode(context.request.callee),
    (answer) => message('missingContentType', { answer }),
    [suggestion(message('suggestAddContentType', {}), { range: [at, at], text })],
    context,
  );
}

const HEADER = "'Content-Type': 'application/json'";

function wrong(node: TSESTree.Node, value: string, context: WireContext): readonly Finding[] {
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
    context,
  );
}
