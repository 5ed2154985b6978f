import type { JsonValue } from '../json-schema/json-schema.js';

/** The first lines of every generated module. */
export const moduleHead = '// Generated from schemas/catalog: do not edit, run `pnpm generate`.\n';

/** A value as TypeScript: one line, keys without quotes where they need none. */
export function literal(value: JsonValue | undefined): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(([key, part]) => `${keyText(key)}: ${literal(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

export function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** An array with one element a line. */
export function listLines(values: readonly JsonValue[]): string {
  return `[\n${values.map((value) => `  ${literal(value)},\n`).join('')}]`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", String.raw`\'`)}'`;
}
