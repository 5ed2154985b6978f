import { ANYTHING, Kind } from '@braze-lint/schemas';

import type { AbstractValue, ObjectValue, UnknownValue } from './abstract-value.js';
import { kindsOf } from './kinds.js';

/** Every run sends a string. */
export function definitelyString(value: AbstractValue): boolean {
  return kindsOf(value) === Kind.string;
}

/** Every run sends an object (not an array). */
export function definitelyObject(value: AbstractValue): boolean {
  return kindsOf(value) === Kind.object;
}

export function definitelyArray(value: AbstractValue): boolean {
  return kindsOf(value) === Kind.array;
}

/** No run sends anything. */
export function definitelyAbsent(value: AbstractValue): boolean {
  return kindsOf(value) === Kind.absent;
}

/** Every run sends something, be it `null`. */
export function definitelyPresent(value: AbstractValue): boolean {
  return (kindsOf(value) & Kind.absent) === 0;
}

/** Some run may send nothing. */
export function maybeAbsent(value: AbstractValue): boolean {
  return !definitelyPresent(value);
}

export function maybeString(value: AbstractValue): boolean {
  return (kindsOf(value) & Kind.string) !== 0;
}

export function maybeObject(value: AbstractValue): boolean {
  return (kindsOf(value) & Kind.object) !== 0;
}

export function maybeArray(value: AbstractValue): boolean {
  return (kindsOf(value) & Kind.array) !== 0;
}

/** Nothing at all is known of the value. */
export function isUnknown(value: AbstractValue): value is UnknownValue {
  return value.kind === 'unknown';
}

/** Whether some alternative of the value is unknown, or of any kind. */
export function maybeAnything(value: AbstractValue): boolean {
  return kindsOf(value) === ANYTHING;
}

/** The keys that are written, whatever their values; those of a choice only when every alternative writes them. */
export function keysWritten(value: AbstractValue): ReadonlySet<string> {
  if (value.kind === 'object') return new Set(value.properties.keys());
  if (value.kind !== 'choice') return new Set();
  const all = value.alternatives.map(keysWritten);
  return all.reduce((common, keys) => new Set([...common].filter((key) => keys.has(key))));
}

/** Whether every run that sends the object sends the key, with any value. */
export function definitelyHas(object: ObjectValue, key: string): boolean {
  const property = object.properties.get(key);
  return property?.presence === 'definite' && definitelyPresent(property.value);
}

/** Whether some run may send the key. */
export function maybeHas(object: ObjectValue, key: string): boolean {
  const property = object.properties.get(key);
  return property === undefined ? object.open !== undefined : !definitelyAbsent(property.value);
}

/** Whether the value is, or holds, an object or array that code could still change. */
export function holdsObject(value: AbstractValue): boolean {
  switch (value.kind) {
    case 'object':
    case 'array':
      return true;
    case 'choice':
      return value.alternatives.some(holdsObject);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return false;
  }
}
