import type { TSESTree } from '@typescript-eslint/types';

import type { Finding, Suggestion, TextEdit } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import { alternativesOf } from '../check/world/world.js';
import { message } from '../messages/message-ids.js';
import { code } from '../messages/wording.js';
import { isNode } from '../scope/node-type.js';
import type { AbstractValue } from '../value/abstract-value.js';
import { readHeader } from './headers.js';
import type { WireContext } from './wire-context.js';
import { suggestion, wireFinding } from './wire-finding.js';
import { extentAt, extentOfNode, placeOfText } from './written-place.js';

/** An `Authorization` header that certainly is not the word Bearer, one space and a key. */
export function authorizationFindings(context: WireContext): readonly Finding[] {
  if (!goesToBraze(context)) return [];
  const header = readHeader('authorization', context.request, context.calls);
  if (header.kind !== 'found') return [];
  const values = header.values.flatMap((value) =>
    value.kind === 'choice' ? alternativesOf(value) : [value],
  );
  const faults = values.map((value) => faultOf(value));
  if (faults.includes(undefined)) return [];
  return values.flatMap((value, index) => findingOf(value, faults[index], context));
}

/** Only Braze itself is known to want this header: a server in between may want another. */
function goesToBraze({ addresses }: WireContext): boolean {
  return addresses.length > 0 && addresses.every(({ host }) => host.kind === 'rest' || host.kind === 'named');
}

/** What is wrong, and the text that is. */
interface Fault {
  readonly kind: 'no-bearer' | 'scheme' | 'twice' | 'spaces' | 'quotes';
  /** The text to underline; empty for all of it. */
  readonly written: string;
}

function faultOf(value: AbstractValue): Fault | undefined {
  const [start, isWhole] = knownStart(value);
  if (start === undefined || start.trim() === '' || /\{\{|\$\{|^[<%[]/.test(start)) return undefined;
  const behind = /^bearer\s/i.exec(start);
  if (behind === null) return isWhole || !maybeBearer(start) ? withoutBearer(start) : undefined;
  const spaces = /^bearer(\s{2,}|[^\S ])/i.exec(start)?.[1];
  if (spaces !== undefined) return { kind: 'spaces', written: spaces };
  if (/^bearer bearer(?:\s|$)/i.test(start)) return { kind: 'twice', written: start.slice(7, 14) };
  const quote = /^bearer (["'`])/i.exec(start)?.[1];
  return quote === undefined ? undefined : { kind: 'quotes', written: quote };
}

/** What a text certainly begins with, and whether that is all of it. */
function knownStart(value: AbstractValue): readonly [string | undefined, boolean] {
  if (value.kind === 'literal') return [typeof value.value === 'string' ? value.value : undefined, true];
  return value.kind === 'text' ? [value.parts[0], false] : [undefined, false];
}

function maybeBearer(start: string): boolean {
  return 'bearer '.startsWith(start.toLowerCase());
}

function withoutBearer(start: string): Fault {
  const scheme = /^([A-Za-z]+)\s/.exec(start)?.[1];
  return scheme === undefined ? { kind: 'no-bearer', written: '' } : { kind: 'scheme', written: scheme };
}

function findingOf(value: AbstractValue, fault: Fault | undefined, context: WireContext): readonly Finding[] {
  if (fault === undefined) return [];
  const { calls } = context;
  const place = placeOf(value.node, fault, context);
  const id = fault.kind === 'quotes' ? 'key-quotes' : 'bearer';
  return wireFinding(
    id,
    place ?? extentOfNode(value.node),
    (answer) => {
      switch (fault.kind) {
        case 'no-bearer':
          return message('noBearer', { answer });
        case 'scheme':
          return message('wrongScheme', { scheme: code(fault.written), answer });
        case 'twice':
          return message('bearerTwice', { answer });
        case 'spaces':
          return message('bearerSpaces', { answer });
        case 'quotes':
          return message('quotedKey', { answer });
      }
    },
    stepsFor(value.node, fault, place, calls.source.text),
    context,
  );
}

function placeOf(node: TSESTree.Node, { kind, written }: Fault, { calls }: WireContext): Extent | undefined {
  if (kind === 'no-bearer') return undefined;
  const { text } = calls.source;
  const beginning = firstTextNode(node);
  if (beginning === undefined) return undefined;
  const [start, end] = beginning.range;
  const inner = text.slice(start, end);
  const offset =
    kind === 'scheme' ? inner.indexOf(written) : inner.indexOf(written, inner.search(/bearer/i) + 6);
  if (offset < 0) return placeOfText(written, [node], calls);
  return extentAt([start + offset, start + offset + written.length], text);
}

/** The literal, or the part of a template or sum, that a text begins with. */
function firstTextNode(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'Literal')) return typeof node.value === 'string' ? node : undefined;
  if (isNode(node, 'TemplateLiteral')) return node.quasis[0];
  return isNode(node, 'BinaryExpression') ? firstTextNode(node.left) : undefined;
}

function stepsFor(
  node: TSESTree.Node,
  { kind, written }: Fault,
  place: Extent | undefined,
  text: string,
): readonly Suggestion[] {
  if (kind === 'no-bearer') {
    const first = firstTextNode(node);
    if (first === undefined || text.slice(...first.range).includes('\\')) return [];
    const at = first.range[0] + 1;
    return [suggestion(message('suggestAddBearer', {}), { range: [at, at], text: 'Bearer ' })];
  }
  if (place === undefined) return [];
  const { range } = place;
  switch (kind) {
    case 'scheme':
      return [suggestion(message('suggestReplace', { value: code('Bearer') }), { range, text: 'Bearer' })];
    case 'twice':
      return [suggestion(message('suggestBearerOnce', {}), { range, text: '' })];
    case 'spaces':
      return [suggestion(message('suggestOneSpace', {}), { range, text: ' ' })];
    case 'quotes': {
      const edits = withoutQuotes(node, written, range, text);
      return edits.length === 0 ? [] : [suggestion(message('suggestRemoveQuotes', {}), ...edits)];
    }
  }
}

/** Both quotes, where the second one is written too. */
function withoutQuotes(
  node: TSESTree.Node,
  quote: string,
  range: readonly [number, number],
  text: string,
): readonly TextEdit[] {
  const [start, end] = node.range;
  if (text.slice(start, end).includes('\\')) return [];
  const closing = text.lastIndexOf(quote, end - 2);
  if (!isNode(node, 'Literal') && !isNode(node, 'TemplateLiteral')) return [];
  if (closing !== end - 2 || closing <= range[0]) return [];
  return [
    { range, text: '' },
    { range: [closing, closing + 1], text: '' },
  ];
}
