import { isDatetime } from '../../../src/partial/datetime.js';
import type { DatetimeForm } from '../../../src/partial/datetime.js';
import { jsonBytes } from '../../../src/partial/json-size.js';
import { codePoints, utf8Bytes } from '../../../src/partial/text-size.js';
import type { TotalItems } from './sizes.js';

/** Assertions over whole values, in which Liquid is a text like any other. */

export function isPlainDatetime(data: unknown, form: DatetimeForm): boolean {
  return typeof data !== 'string' || isDatetime(data, form);
}

export function hasPlainMinLength(data: unknown, limit: number): boolean {
  return typeof data !== 'string' || codePoints(data) >= limit;
}

export function hasPlainMaxLength(data: unknown, limit: number): boolean {
  return typeof data !== 'string' || data.length <= limit || codePoints(data) <= limit;
}

export function hasPlainMaxBytes(data: unknown, limit: number): boolean {
  return typeof data !== 'string' || utf8Bytes(data) <= limit;
}

export function hasPlainMaxJsonBytes(data: unknown, limit: number): boolean {
  return jsonBytes(data) <= limit;
}

export function hasPlainMaxTotalItems(data: unknown, { properties, maximum }: TotalItems): boolean {
  if (!isObject(data) || Array.isArray(data)) return true;
  return properties.reduce((sum, key) => sum + itemCount(data[key]), 0) <= maximum;
}

export function isPlainOneOf(data: unknown, values: readonly unknown[]): boolean {
  return values.includes(data) || values.some((value) => arePlainEqual(data, value));
}

export function isPlainConst(data: unknown, value: unknown): boolean {
  return arePlainEqual(data, value);
}

export function hasPlainMinItems(data: unknown, limit: number): boolean {
  return !Array.isArray(data) || data.length >= limit;
}

export function hasPlainMaxItems(data: unknown, limit: number): boolean {
  return !Array.isArray(data) || data.length <= limit;
}

export function hasPlainRequired(data: unknown, keys: readonly string[]): boolean {
  return (
    !isObject(data) ||
    Array.isArray(data) ||
    keys.every((key) => Object.hasOwn(data, key) && data[key] !== undefined)
  );
}

export function isPlainUnique(data: unknown, asked: boolean): boolean {
  if (!asked || !Array.isArray(data)) return true;
  const items: readonly unknown[] = data;
  return !items.some((one, index) => items.slice(index + 1).some((other) => arePlainEqual(one, other)));
}

function arePlainEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && arePlainEqual(one[key], other[key]))
  );
}

function itemCount(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
