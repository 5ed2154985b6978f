import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json, JsonPath } from '../../../../analyzer/test/properties/support/payload/json.js';

/** Expressions that stand in the place of a value, by the value's path. */
export type Substitutes = ReadonlyMap<string, string>;

export function placeOf(path: JsonPath): string {
  return JSON.stringify(path);
}

/** The source of a value, as people write it: keys without quotes where possible, one entry a line. */
export function codeOf(
  value: Json,
  substitutes: Substitutes = new Map(),
  path: JsonPath = [],
  indent = '  ',
): string {
  const substitute = substitutes.get(placeOf(path));
  if (substitute !== undefined) return substitute;
  const inner = `${indent}  `;
  if (isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item, index) => codeOf(item, substitutes, [...path, index], inner));
    return lines('[', items, ']', indent);
  }
  if (!isObject(value)) return scalarCode(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${keyCode(key)}: ${codeOf(item, substitutes, [...path, key], inner)}`,
  );
  return entries.length === 0 ? '{}' : lines('{', entries, '}', indent);
}

export function keyCode(key: string): string {
  return isName(key) ? key : textCode(key);
}

/** How the property `key` of something is read or written. */
export function memberCode(object: string, key: string): string {
  return isName(key) ? `${object}.${key}` : `${object}[${textCode(key)}]`;
}

export function textCode(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

function scalarCode(value: Json): string {
  return typeof value === 'string' ? textCode(value) : JSON.stringify(value);
}

function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(key);
}

function lines(open: string, items: readonly string[], close: string, indent: string): string {
  const short = `${open} ${items.join(', ')} ${close}`;
  if (short.length < 60 && !short.includes('\n')) return short;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
}
