import {
  canBeAbsent,
  isCertainlyAbsent,
  isKnownObject,
  isOpen,
  ownValue,
} from '../../../src/partial/inspect.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type { PartialObject } from '../../../src/partial/partial-value.js';
import { isHoleOf } from './kinds.js';

/** Whether `data` is an object that certainly has no `key`. */
export function lacks(data: unknown, key: string): boolean {
  return (
    isKnownObject(data) &&
    isCertainlyAbsent(ownValue(data, key)) &&
    !(isOpen(data) && !Object.hasOwn(data, key))
  );
}

/** Whether `data` is an object in which `key` is certainly sent. */
export function certainlyHas(data: PartialObject, key: string): boolean {
  return !canBeAbsent(ownValue(data, key));
}

export function mayHaveRequired(data: unknown, keys: readonly string[]): boolean {
  return !keys.some((key) => lacks(data, key));
}

export function mustHaveRequired(data: unknown, keys: readonly string[]): boolean {
  if (!isKnownObject(data)) return !isHoleOf(data, Kind.object) || keys.length === 0;
  return keys.every((key) => certainlyHas(data, key));
}

export function mayHaveMinProperties(data: unknown, limit: number): boolean {
  return !isKnownObject(data) || isOpen(data) || countKeys(data, isCertainlyAbsent) >= limit;
}

export function mustHaveMinProperties(data: unknown, limit: number): boolean {
  return isKnownObject(data) ? countKeys(data, canBeAbsent) >= limit : !isHoleOf(data, Kind.object);
}

export function mayHaveMaxProperties(data: unknown, limit: number): boolean {
  return !isKnownObject(data) || countKeys(data, canBeAbsent) <= limit;
}

export function mustHaveMaxProperties(data: unknown, limit: number): boolean {
  if (!isKnownObject(data)) return !isHoleOf(data, Kind.object);
  return !isOpen(data) && countKeys(data, isCertainlyAbsent) <= limit;
}

/** Whether no key is sent that is not written. */
export function mustBeClosed(data: unknown): boolean {
  return isKnownObject(data) ? !isOpen(data) : !isHoleOf(data, Kind.object);
}

/** Whether each of `keys` is written, or certainly left out. */
export function mustBeWritten(data: unknown, keys: readonly string[]): boolean {
  if (!isKnownObject(data)) return !isHoleOf(data, Kind.object);
  return !isOpen(data) || keys.every((key) => Object.hasOwn(data, key));
}

function countKeys(object: PartialObject, isLeftOut: (value: unknown) => boolean): number {
  return Object.values(object).reduce<number>((count, value) => (isLeftOut(value) ? count : count + 1), 0);
}
