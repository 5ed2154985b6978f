import { ANYTHING, HOLE, Kind, LENGTH, OPEN } from './partial-value.js';
import type {
  Hole,
  HoleFacts,
  LengthBounds,
  PartialArray,
  PartialObject,
  PartialValue,
} from './partial-value.js';

/** What is known of `value` if it is a hole. */
export function holeFacts(value: unknown): HoleFacts | undefined {
  return typeof value === 'object' && value !== null ? (value as Partial<Hole>)[HOLE] : undefined;
}

/** Whether `value` is an object of which at least some keys are known: no array, no hole. */
export function isKnownObject(value: unknown): value is PartialObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (value as Partial<Hole>)[HOLE] === undefined
  );
}

/** Whether `value` is an array of which at least the length's bounds are known. */
export function isKnownArray(value: unknown): value is PartialArray {
  return Array.isArray(value);
}

/** Whether keys other than the written ones may be present. */
export function isOpen(object: PartialObject): boolean {
  return object[OPEN] === true;
}

/** The value under `key` itself: what every object inherits under `toString` or `__proto__` is not sent. */
export function ownValue(object: PartialObject, key: string): PartialValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** How many elements the array can have. */
export function lengthBounds(array: PartialArray): LengthBounds {
  return array[LENGTH] ?? { min: array.length, max: array.length };
}

/** Whether the listed elements are all there are, each at its index. */
export function isExact(array: PartialArray): boolean {
  const bounds = array[LENGTH];
  return bounds === undefined || (bounds.min === array.length && bounds.max === array.length);
}

/** The bits of `Kind` that `value` can turn out to be. */
export function kindsOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return Kind.string;
    case 'number':
      return Number.isInteger(value) ? Kind.integer : Kind.fraction;
    case 'boolean':
      return Kind.boolean;
    case 'object':
      return kindsOfObject(value);
    case 'undefined':
      return Kind.absent;
    case 'bigint':
    case 'function':
    case 'symbol':
      return ANYTHING;
  }
}

/** Whether it can turn out that no value is sent. */
export function canBeAbsent(value: unknown): boolean {
  return value === undefined || ((holeFacts(value)?.kinds ?? 0) & Kind.absent) !== 0;
}

/** Whether no value is sent, whatever else turns out. */
export function isCertainlyAbsent(value: unknown): boolean {
  return value === undefined || holeFacts(value)?.kinds === Kind.absent;
}

function kindsOfObject(value: object | null): number {
  if (value === null) return Kind.null;
  if (Array.isArray(value)) return Kind.array;
  return (value as Partial<Hole>)[HOLE]?.kinds ?? Kind.object;
}
