import { HOLE, LENGTH, OPEN } from './partial-value.js';
import type {
  Hole,
  LengthBounds,
  PartialArray,
  PartialObject,
  PartialValue,
  TextFacts,
} from './partial-value.js';

/** A value whose content is not known; `kinds` are the bits of `Kind` that it can turn out to be. */
export function hole(kinds: number, text?: TextFacts): Hole {
  return { [HOLE]: text === undefined ? { kinds } : { kinds, text } };
}

/** A copy of `object` that may have further keys. */
export function open(object: PartialObject): PartialObject {
  return { ...object, [OPEN]: true };
}

/** A copy of `items`; with `length`, the items are samples of an array that has that many elements. */
export function arrayOf(items: readonly PartialValue[], length?: LengthBounds): PartialArray {
  const array: PartialValue[] & { [LENGTH]?: LengthBounds } = [...items];
  if (length !== undefined) array[LENGTH] = length;
  return array;
}
