import {
  canBeAbsent,
  holeFacts,
  isCertainlyAbsent,
  isExact,
  isKnownArray,
  isKnownObject,
  isOpen,
  kindsOf,
  lengthBounds,
  ownValue,
} from './inspect.js';
import { canBeText, canExpandTo } from './facts-compatible.js';
import { isLiquid } from './liquid.js';
import { Kind } from './partial-value.js';
import type { HoleFacts, PartialArray, PartialObject, PartialValue } from './partial-value.js';
import { isWhole } from './whole.js';

/** Whether `value` can turn out to be `whole`, which has no holes. */
export function canEqual(value: PartialValue, whole: PartialValue): boolean {
  const facts = holeFacts(value);
  if (facts !== undefined) return canBecome(facts, whole);
  if (typeof value === 'string') return typeof whole === 'string' && canExpandTo(value, whole);
  if (isKnownArray(value)) return isKnownArray(whole) && arrayCanEqual(value, whole);
  if (isKnownObject(value)) return isKnownObject(whole) && objectCanEqual(value, whole);
  return value === whole;
}

/** Whether `value` turns out to be `whole`, which has no holes, in any case. */
export function certainlyEquals(value: PartialValue, whole: PartialValue): boolean {
  const facts = holeFacts(value);
  if (facts !== undefined) return facts.kinds === Kind.null && whole === null;
  if (typeof value === 'string') return value === whole && !isLiquid(value);
  if (isKnownArray(value)) return isKnownArray(whole) && arrayCertainlyEquals(value, whole);
  if (isKnownObject(value)) return isKnownObject(whole) && objectCertainlyEquals(value, whole);
  return value === whole;
}

/** Whether two values of one payload can turn out to be equal; `true` where that would be hard to tell. */
export function canBeEqual(one: PartialValue, other: PartialValue): boolean {
  if (isWhole(other)) return canEqual(one, other);
  return !isWhole(one) || canEqual(other, one);
}

/** Whether two values of one payload are equal in any case. */
export function areCertainlyEqual(one: PartialValue, other: PartialValue): boolean {
  return (isWhole(other) && certainlyEquals(one, other)) || (isWhole(one) && certainlyEquals(other, one));
}

function canBecome({ kinds, text }: HoleFacts, whole: PartialValue): boolean {
  if ((kinds & kindsOf(whole)) === 0) return false;
  return typeof whole !== 'string' || canBeText(text, whole);
}

function arrayCanEqual(array: PartialArray, whole: PartialArray): boolean {
  const { min, max } = lengthBounds(array);
  if (whole.length < min || whole.length > max) return false;
  return !isExact(array) || array.every((item, index) => canEqualItem(item, whole[index]));
}

function canEqualItem(item: PartialValue, whole: PartialValue | undefined): boolean {
  if (whole === undefined) return false;
  // An element that is left out is sent as null.
  return (whole === null && canBeAbsent(item)) || canEqual(item, whole);
}

function objectCanEqual(object: PartialObject, whole: PartialObject): boolean {
  return (
    Object.entries(object).every(([key, value]) => propertyCanEqual(value, ownValue(whole, key))) &&
    (isOpen(object) || Object.keys(whole).every((key) => !isCertainlyAbsent(ownValue(object, key))))
  );
}

function propertyCanEqual(value: PartialValue, whole: PartialValue | undefined): boolean {
  return whole === undefined ? canBeAbsent(value) : canEqual(value, whole);
}

function arrayCertainlyEquals(array: PartialArray, whole: PartialArray): boolean {
  return (
    isExact(array) &&
    array.length === whole.length &&
    array.every((item, index) => isCertainly(item, whole[index]))
  );
}

function objectCertainlyEquals(object: PartialObject, whole: PartialObject): boolean {
  const keys = Object.keys(object);
  return (
    !isOpen(object) &&
    keys.length === Object.keys(whole).length &&
    keys.every((key) => isCertainly(ownValue(object, key), ownValue(whole, key)))
  );
}

function isCertainly(value: PartialValue | undefined, whole: PartialValue | undefined): boolean {
  return value !== undefined && whole !== undefined && certainlyEquals(value, whole);
}
