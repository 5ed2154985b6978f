import { areCertainlyEqual, canBeEqual } from '../../../src/partial/equality.js';
import { canBeAbsent, isExact, isKnownArray, lengthBounds } from '../../../src/partial/inspect.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type { PartialArray, PartialValue } from '../../../src/partial/partial-value.js';
import { isHoleOf } from './kinds.js';

export function mayHaveMinItems(data: unknown, limit: number): boolean {
  return !isKnownArray(data) || lengthBounds(data).max >= limit;
}

export function mustHaveMinItems(data: unknown, limit: number): boolean {
  return isKnownArray(data) ? lengthBounds(data).min >= limit : !isHoleOf(data, Kind.array);
}

export function mayHaveMaxItems(data: unknown, limit: number): boolean {
  return !isKnownArray(data) || lengthBounds(data).min <= limit;
}

export function mustHaveMaxItems(data: unknown, limit: number): boolean {
  return isKnownArray(data) ? lengthBounds(data).max <= limit : !isHoleOf(data, Kind.array);
}

export function mayBeUnique(data: unknown): boolean {
  return !isKnownArray(data) || !samplesOccurTogether(data) || !somePair(data, areCertainlyEqual);
}

export function mustBeUnique(data: unknown): boolean {
  if (!isKnownArray(data)) return !isHoleOf(data, Kind.array);
  if (lengthBounds(data).max <= 1) return true;
  return hasOnlyCertainElements(data) && !somePair(data, canBeEqual);
}

/** Whether the listed elements are all elements that there can be, and each one is sent as it is. */
export function mustBeListed(data: unknown): boolean {
  if (!isKnownArray(data)) return !isHoleOf(data, Kind.array);
  return lengthBounds(data).max <= data.length && !data.some(canBeAbsent);
}

/** Whether every element is listed, at its index. */
export function mustBeExact(data: unknown): boolean {
  if (!isKnownArray(data)) return !isHoleOf(data, Kind.array);
  return hasOnlyCertainElements(data);
}

/** Whether `data` is an array all of whose elements are listed, at their indices. */
export function isExactArray(data: unknown): boolean {
  return isKnownArray(data) && isExact(data);
}

/** Whether an array of which `possible` samples may match can hold from `min` to `max` matches, if `certain` ones must. */
export function mayHoldMatches(
  data: PartialArray,
  possible: number,
  certain: number,
  min: number,
  max: number,
): boolean {
  return possible + unlisted(data) >= min && (samplesOccurTogether(data) ? certain : 0) <= max;
}

/** The same, whatever the array turns out to be. */
export function mustHoldMatches(
  data: PartialArray,
  possible: number,
  certain: number,
  min: number,
  max: number,
): boolean {
  const fewest = samplesOccurTogether(data) ? certain : 0;
  return fewest >= min && possible + unlisted(data) <= max;
}

/** Whether an element is sent as it is: one that is left out becomes null. */
export function isCertainlySent(item: unknown): boolean {
  return !canBeAbsent(item);
}

/** With fewer elements than samples, each sample occurs in some runs, but not all of them in one. */
function samplesOccurTogether(array: PartialArray): boolean {
  return lengthBounds(array).min >= array.length;
}

/** The most elements that are not listed. */
function unlisted(array: PartialArray): number {
  return Math.max(lengthBounds(array).max - array.length, 0);
}

function hasOnlyCertainElements(array: PartialArray): boolean {
  return isExact(array) && !array.some(canBeAbsent);
}

function somePair(array: PartialArray, test: (one: PartialValue, other: PartialValue) => boolean): boolean {
  return array.some((one, index) => array.slice(index + 1).some((other) => test(one, other)));
}
