import { codePoints } from '@braze-lint/schemas';

import type { JsonObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';

/** Texts of many forms: for each pattern of the catalogue there is one that fits and one that does not. */
const pool = [
  'text',
  'a',
  '2090-01-31T09:30:00Z',
  '2090-01-31T09:30:00',
  'anna@example.com',
  '+14155550123',
  'de',
  'USD',
  '2090-01-31',
  '#FF8800',
  'https://example.com/a.png',
  '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90',
  '4711',
  '',
  ' ',
  'a b',
  'a.b',
  '$a',
  'Grüße',
  'a@b@c',
  '-',
  'x'.repeat(300),
] as const;

export const goodDatetime = '2090-01-31T09:30:00Z';
/** Long past in every time zone. */
export const pastDatetime = '2015-01-31T09:30:00';
export const badDatetime = 'tomorrow';

/** Texts that fit what is documented of a text, the usual one first. */
export function textsOf(node: JsonObject): readonly string[] {
  if (node['x-datetime'] !== undefined) return [goodDatetime];
  const examples = listOf(node['examples']).filter((example) => typeof example === 'string');
  const least = Number(node['minLength'] ?? 0);
  return [...examples, ...pool.map((text) => text.padEnd(least, 'x'))].filter(
    (text) => matches(node['pattern'], text) && codePoints(text) <= Number(node['maxLength'] ?? Infinity),
  );
}

export function textsMatching(pattern: string): readonly string[] {
  return pool.filter((text) => matches(pattern, text));
}

export function textsNotMatching(pattern: string): readonly string[] {
  return pool.filter((text) => !matches(pattern, text));
}

/** A text of exactly so many UTF-8 bytes, most of its characters of two. */
export function textOfBytes(bytes: number): string {
  return `${'é'.repeat(Math.floor(bytes / 2))}${bytes % 2 === 1 ? 'a' : ''}`;
}

/** A text cut or stretched to a number of code points; the pool has no characters of two UTF-16 units. */
export function textOfLength(text: string, length: number): string {
  return text.slice(0, length).padEnd(length, 'x');
}

function matches(pattern: unknown, text: string): boolean {
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
}
