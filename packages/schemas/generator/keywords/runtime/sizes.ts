import {
  holeFacts,
  isKnownArray,
  isKnownObject,
  isOpen,
  kindsOf,
  lengthBounds,
} from '../../../src/partial/inspect.js';
import { fewestJsonBytes, jsonBytes } from '../../../src/partial/json-size.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';
import { isWhole } from '../../../src/partial/whole.js';
import { canBeAbsent } from '../../../src/partial/inspect.js';
import { isHoleOf } from './kinds.js';

/** The number of elements of several arrays of one object together. */
export interface TotalItems {
  readonly properties: readonly string[];
  readonly maximum: number;
}

export function mayHaveMaxJsonBytes(data: PartialValue, limit: number): boolean {
  return canBeAbsent(data) || fewestJsonBytes(data) <= limit;
}

export function mustHaveMaxJsonBytes(data: PartialValue, limit: number): boolean {
  if (holeFacts(data)?.kinds === Kind.absent) return true;
  return isWhole(data) && jsonBytes(data) <= limit;
}

export function mayHaveMaxTotalItems(data: unknown, { properties, maximum }: TotalItems): boolean {
  if (!isKnownObject(data)) return true;
  return total(properties, (key) => fewestItems(data[key])) <= maximum;
}

export function mustHaveMaxTotalItems(data: unknown, { properties, maximum }: TotalItems): boolean {
  if (!isKnownObject(data)) return !isHoleOf(data, Kind.object);
  return total(properties, (key) => mostItems(data[key], isOpen(data))) <= maximum;
}

function fewestItems(value: unknown): number {
  return isKnownArray(value) ? lengthBounds(value).min : 0;
}

function mostItems(value: unknown, open: boolean): number {
  if (isKnownArray(value)) return lengthBounds(value).max;
  if (value === undefined) return open ? Infinity : 0;
  return (kindsOf(value) & Kind.array) === 0 ? 0 : Infinity;
}

function total(keys: readonly string[], count: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + count(key), 0);
}
