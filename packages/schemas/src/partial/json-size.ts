import { canBeAbsent, holeFacts, isKnownArray, lengthBounds } from './inspect.js';
import { certainParts, isLiquid } from './liquid.js';
import { Kind } from './partial-value.js';
import type { HoleFacts, PartialArray, PartialObject, PartialValue } from './partial-value.js';
import { fewestBytesOf, utf8Bytes } from './text-size.js';

/**
 * The size of a known value's JSON text in UTF-8 bytes, as `JSON.stringify` writes it without white space.
 * Liquid counts as any other text.
 */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(JSON.stringify(value));
}

/** The fewest UTF-8 bytes that the JSON text of `value` can have: what is not known, and Liquid, counts as little as it can. */
export function fewestJsonBytes(value: PartialValue): number {
  if (typeof value === 'string') return fewestBytesOfText(value);
  if (typeof value !== 'object' || value === null) return jsonBytes(value);
  const facts = holeFacts(value);
  if (facts !== undefined) return fewestBytesOfHole(facts);
  return isKnownArray(value) ? fewestBytesOfArray(value) : fewestBytesOfObject(value as PartialObject);
}

function fewestBytesOfText(text: string): number {
  if (!isLiquid(text)) return jsonBytes(text);
  return 2 + certainParts(text).reduce((sum, part) => sum + escapedBytes(part), 0);
}

function fewestBytesOfArray(array: PartialArray): number {
  const { min } = lengthBounds(array);
  if (min === 0) return 2;
  const unlisted = min - array.length;
  // With fewer elements than samples, not all samples occur together.
  const listed = unlisted < 0 ? min : array.reduce<number>((sum, item) => sum + fewestBytesOfItem(item), 0);
  return 2 + listed + Math.max(unlisted, 0) + (min - 1);
}

function fewestBytesOfItem(item: PartialValue): number {
  // An element that is left out is sent as null.
  return canBeAbsent(item) ? Math.min('null'.length, fewestJsonBytes(item)) : fewestJsonBytes(item);
}

function fewestBytesOfObject(object: PartialObject): number {
  let bytes = 0;
  let count = 0;
  for (const [key, value] of Object.entries(object)) {
    if (canBeAbsent(value)) continue;
    bytes += jsonBytes(key) + 1 + fewestJsonBytes(value);
    count++;
  }
  return 2 + bytes + Math.max(count - 1, 0);
}

function fewestBytesOfHole({ kinds, text }: HoleFacts): number {
  if ((kinds & (Kind.integer | Kind.fraction)) !== 0) return 1;
  if ((kinds & (Kind.array | Kind.object)) !== 0) return 2;
  const others = (kinds & (Kind.null | Kind.boolean)) !== 0 ? 'null'.length : Infinity;
  const string =
    (kinds & Kind.string) !== 0 ? 2 + (text === undefined ? 0 : fewestBytesOf(text, escapedBytes)) : Infinity;
  return Math.min(others, string);
}

function escapedBytes(part: string): number {
  return jsonBytes(part) - 2;
}
