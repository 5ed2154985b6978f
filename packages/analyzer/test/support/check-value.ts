import { Kind } from '@braze-lint/schemas';

import type { AbstractValue, ArrayValue, ObjectValue } from '../../src/value/abstract-value.js';
import { kindsOf } from '../../src/value/kinds.js';

/** Why a value that was really sent is none of those that the abstract value stands for; `undefined` when it is. */
export function mismatch(value: AbstractValue, sent: unknown, path = 'body'): string | undefined {
  switch (value.kind) {
    case 'unknown':
      return undefined;
    case 'literal':
      return sent === value.value ? undefined : `${path}: sent ${show(sent)}, expected ${show(value.value)}`;
    case 'absent':
      return sent === undefined ? undefined : `${path}: sent ${show(sent)}, expected nothing`;
    case 'text':
    case 'typed':
      return (kindsOf(value) & kindOf(sent)) !== 0
        ? undefined
        : `${path}: sent ${show(sent)}, of another kind`;
    case 'object':
      return objectMismatch(value, sent, path);
    case 'array':
      return arrayMismatch(value, sent, path);
    case 'choice': {
      const reasons = value.alternatives.map((alternative) => mismatch(alternative, sent, path));
      return reasons.includes(undefined) ? undefined : reasons.join(' and ');
    }
  }
}

/** What gets members is taken for an object, wherever it comes from. */
function isAssumed(object: ObjectValue): boolean {
  return ['property-read', 'call-result', 'parameter', 'global', 'fallback'].includes(
    object.open?.code ?? '',
  );
}

function objectMismatch(object: ObjectValue, sent: unknown, path: string): string | undefined {
  if (Array.isArray(sent) && object.open !== undefined) return undefined;
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return `${path}: sent ${show(sent)}, expected an object`;
  const record = sent as Record<string, unknown>;
  for (const [key, property] of object.properties) {
    const isSent = Object.hasOwn(record, key);
    if (property.presence === 'maybe' && (!isSent || object.open !== undefined)) continue;
    const reason = mismatch(property.value, record[key], `${path}.${key}`);
    if (reason !== undefined) return reason;
  }
  const further = Object.keys(record).find((key) => !object.properties.has(key));
  return object.open === undefined && further !== undefined
    ? `${path}: sent ${further}, which is not known`
    : undefined;
}

function arrayMismatch(array: ArrayValue, sent: unknown, path: string): string | undefined {
  if (!Array.isArray(sent)) return `${path}: sent ${show(sent)}, expected an array`;
  const { items, length, open } = array;
  if (sent.length < length.min || sent.length > length.max)
    return `${path}: sent ${String(sent.length)} elements`;
  if (open !== undefined) return undefined;
  const elements: readonly unknown[] = sent;
  const isExact = length.min === length.max && items.length === length.min;
  for (const [index, element] of elements.entries()) {
    const candidates = isExact ? items.slice(index, index + 1) : items;
    if (!candidates.some((item) => mismatch(item, element) === undefined)) {
      return `${path}[${String(index)}]: sent ${show(element)}, which is not known`;
    }
  }
  return undefined;
}

function kindOf(sent: unknown): number {
  if (sent === undefined) return Kind.absent;
  if (sent === null) return Kind.null;
  if (Array.isArray(sent)) return Kind.array;
  if (typeof sent === 'number') return Number.isInteger(sent) ? Kind.integer : Kind.fraction;
  if (typeof sent === 'string') return Kind.string;
  return typeof sent === 'boolean' ? Kind.boolean : Kind.object;
}

/**
 * A literal that the abstract value says is sent by every run that reaches it, in the words of a test: the literal, and
 * whether a sent body has it at its place.
 */
export interface Certainty {
  readonly literal: number;
  readonly path: string;
  readonly isKept: (sent: unknown) => boolean;
}

/** All literals in the value, and how to find them in a body. */
export function certaintiesOf(value: AbstractValue): readonly Certainty[] {
  const found: Certainty[] = [];
  collect(value, 'body', (sent) => [sent], found);
  return found;
}

type Find = (sent: unknown) => readonly unknown[];

function collect(value: AbstractValue, path: string, find: Find, found: Certainty[]): void {
  switch (value.kind) {
    case 'literal': {
      const { value: literal } = value;
      if (typeof literal === 'number' && 'raw' in value.node) {
        found.push({ literal, path, isKept: (sent) => find(sent).includes(literal) });
      }
      return;
    }
    case 'object':
      if (isAssumed(value)) return;
      for (const [key, property] of value.properties) {
        collect(
          property.value,
          `${path}.${key}`,
          (sent) => find(sent).flatMap((one) => memberOf(one, key)),
          found,
        );
      }
      return;
    case 'array':
      for (const item of value.items) {
        collect(
          item,
          `${path}[]`,
          (sent) => find(sent).flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [])),
          found,
        );
      }
      return;
    case 'choice':
      for (const alternative of value.alternatives) collect(alternative, path, find, found);
      return;
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return;
  }
}

function memberOf(sent: unknown, key: string): readonly unknown[] {
  if (typeof sent !== 'object' || sent === null || !Object.hasOwn(sent, key)) return [];
  return [(sent as Record<string, unknown>)[key]];
}

function show(sent: unknown): string {
  return sent === undefined ? 'nothing' : JSON.stringify(sent);
}
