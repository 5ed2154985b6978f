import type { TSESTree } from '@typescript-eslint/types';

import type { Reason, ReasonCode } from '../source/reason.js';
import type {
  AbsentValue,
  AbstractValue,
  ArrayValue,
  LiteralValue,
  ObjectValue,
  Property,
  TypedValue,
  UnknownValue,
} from './abstract-value.js';
import { kindsOf } from './kinds.js';
import { createReason } from './reasons.js';

/** How many alternatives a value may have before it counts as unknown. */
const MAX_ALTERNATIVES = 32;

/** A scalar as JSON writes it: what is not finite becomes `null`, negative zero loses its sign. */
export function literal(value: LiteralValue['value'], node: TSESTree.Node): LiteralValue {
  if (typeof value !== 'number') return { kind: 'literal', value, node };
  return { kind: 'literal', value: Number.isFinite(value) ? value + 0 : null, node };
}

export function absent(node: TSESTree.Node): AbsentValue {
  return { kind: 'absent', node };
}

export function unknown(code: ReasonCode, node: TSESTree.Node, subject?: string): UnknownValue {
  return unknownFor(createReason(code, node, subject), node);
}

export function unknownFor(reason: Reason, node: TSESTree.Node): UnknownValue {
  return { kind: 'unknown', reason, node };
}

/** A value of which only the possible kinds are known: bits of `Kind`. */
export function typed(kinds: number, reason: Reason, node: TSESTree.Node): TypedValue {
  return { kind: 'typed', kinds, reason, node };
}

/** Longer texts are cut: what follows is not known. In UTF-16 units. */
const MAX_TEXT = 10_000_000;
const MAX_PARTS = 1_000;

/** The kinds of a value that runs reach, too, which send something else. */
export function givingWay(value: AbstractValue): AbstractValue {
  if (value.kind === 'unknown') return value;
  const reason = value.kind === 'typed' ? value.reason : createReason('fallback', value.node);
  return { ...typed(kindsOf(value), reason, value.node), givesWay: true };
}

/** A string made of known texts and, for `undefined`, unknown ones; a literal when all of it is known. */
export function text(parts: readonly (string | undefined)[], node: TSESTree.Node): AbstractValue {
  const merged: (string | undefined)[] = [];
  let length = 0;
  for (const part of parts) {
    length += part?.length ?? 0;
    const isCut = length > MAX_TEXT || merged.length > MAX_PARTS;
    addPart(merged, isCut ? undefined : part);
    if (isCut) break;
  }
  const [first] = merged;
  if (merged.length === 0) return literal('', node);
  return merged.length === 1 && first !== undefined
    ? literal(first, node)
    : { kind: 'text', parts: merged, node };
}

function addPart(merged: (string | undefined)[], part: string | undefined): void {
  const last = merged.at(-1);
  if (part === '' || (part === undefined && merged.length > 0 && last === undefined)) return;
  if (part !== undefined && last !== undefined) merged[merged.length - 1] = last + part;
  else merged.push(part);
}

export function objectOf(
  properties: ReadonlyMap<string, Property>,
  node: TSESTree.Node,
  open: Reason | undefined,
): ObjectValue {
  return open === undefined
    ? { kind: 'object', properties, node }
    : { kind: 'object', properties, node, open };
}

export function arrayOf(
  items: readonly AbstractValue[],
  length: ArrayValue['length'],
  node: TSESTree.Node,
  open: Reason | undefined,
): ArrayValue {
  return open === undefined
    ? { kind: 'array', items, length, node }
    : { kind: 'array', items, length, node, open };
}

/** An array of which every element is known. */
export function exactArray(items: readonly AbstractValue[], node: TSESTree.Node): ArrayValue {
  return arrayOf(items, { min: items.length, max: items.length }, node, undefined);
}

/** An array of which nothing is known but that it is one. */
export function anyArray(reason: Reason, node: TSESTree.Node, max = Infinity): ArrayValue {
  return arrayOf([], { min: 0, max }, node, reason);
}

/** One of several values; nested choices become one, and one alternative that is not known stands for all such. */
export function choice(alternatives: readonly AbstractValue[], node: TSESTree.Node): AbstractValue {
  const distinct = new Map<unknown, AbstractValue>();
  for (const alternative of alternatives.flatMap(alternativesOf)) {
    const key = alternative.kind === 'unknown' ? 'unknown' : alternative;
    if (!distinct.has(key)) distinct.set(key, alternative);
  }
  const kept = [...distinct.values()];
  const [first] = kept;
  if (first === undefined) return unknown('unsupported-syntax', node);
  if (kept.length === 1) return first;
  if (kept.length > MAX_ALTERNATIVES) return unknown('too-many-alternatives', node);
  return { kind: 'choice', alternatives: kept, node };
}

/** The values that a value can be: the alternatives of a choice, otherwise itself. */
export function alternativesOf(value: AbstractValue): readonly AbstractValue[] {
  return value.kind === 'choice' ? value.alternatives : [value];
}

/** Applies a function to each alternative of a value. */
export function mapAlternatives(
  value: AbstractValue,
  change: (alternative: AbstractValue) => AbstractValue,
): AbstractValue {
  if (value.kind !== 'choice') return change(value);
  const changed = value.alternatives.map(change);
  return changed.every((alternative, index) => alternative === value.alternatives[index])
    ? value
    : choice(changed, value.node);
}
