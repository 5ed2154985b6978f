import type { Tape } from '../tape.js';
import { generateValue } from './generate-value.js';
import { isArray, isObject, pathsOf, valueAt, withValueAt } from './json.js';
import type { Json, JsonObject, JsonPath } from './json.js';
import type { SchemaDocument } from './schema.js';
import { listOf } from './schema.js';
import { unknownKeys, wrongDates } from './texts.js';

/** A copy of the body with one thing changed at a random place; most such changes make it wrong. */
export function withMistake(document: SchemaDocument, body: Json, tape: Tape): Json {
  const path = tape.chance(30) ? [] : tape.pick(pathsOf(body).slice(0, 250));
  const value = valueAt(body, path) ?? null;
  const changed = isObject(value) ? inObject(document, value, path, tape) : undefined;
  if (changed !== undefined) return withValueAt(body, path, changed);
  if (path.length === 0) return body;
  return withValueAt(body, path, wrongValue(document, value, path, tape));
}

function inObject(document: SchemaDocument, object: Json, path: JsonPath, tape: Tape): Json | undefined {
  const keys = isObject(object) ? Object.keys(object) : [];
  const schema = document.forValue(path);
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const change = tape.weighted<'remove' | 'unknown' | 'further' | 'value'>([
    [3, 'remove'],
    [2, 'unknown'],
    [4, 'further'],
    [3, 'value'],
  ]);
  if (change === 'remove' && keys.length > 0) return withValueAt(object, [tape.pick(keys)], undefined);
  if (change === 'unknown') return withValueAt(object, [tape.pick(unknownKeys)], tape.pick(otherValues));
  if (change === 'further' && properties.length > 0) {
    const key = tape.pick(properties.slice(0, 250));
    const value = generateValue(document, document.forValue([...path, key]), tape, path.length + 1);
    return withValueAt(object, [key], value);
  }
  return path.length === 0 ? {} : undefined;
}

/** Values of every type, usual fallbacks among them. */
export const otherValues: readonly Json[] = [
  'text',
  null,
  7,
  true,
  1.5,
  [],
  {},
  '',
  [{}],
  [''],
  { a: 1 },
  ['a', 'b'],
  false,
];

function wrongValue(document: SchemaDocument, value: Json, path: JsonPath, tape: Tape): Json {
  const schema = document.forValue(path);
  if (schema['x-datetime'] !== undefined && tape.chance(60)) return tape.pick(wrongDates);
  if (isArray(value) && tape.chance(50)) return repeated(value, Number(schema['maxItems'] ?? 75) + 1, tape);
  if (typeof value === 'string') return wrongText(schema, value, tape);
  if (typeof value === 'number' && tape.chance(40)) return tape.pick([-1, 0.5, 1e6, String(value)]);
  if (typeof value === 'boolean' && tape.chance(40)) return tape.pick<Json>([String(value), 'yes', 1, 0]);
  return tape.pick(otherValues);
}

function repeated(array: Json & readonly Json[], length: number, tape: Tape): Json {
  const [first] = array;
  if (first === undefined || JSON.stringify(first).length > 120) return [];
  return Array.from({ length: tape.chance(70) ? length : length - 1 }, () => first);
}

function wrongText(schema: JsonObject, value: string, tape: Tape): Json {
  if (listOf(schema['enum']).length > 0 && tape.chance(60))
    return tape.pick([`${value}x`, value.toUpperCase(), 'other']);
  const limit = Number(schema['maxLength'] ?? schema['x-maxBytes'] ?? 300);
  if (tape.chance(25) && limit < 5000) return 'é'.repeat(tape.pick([limit + 1, limit, Math.ceil(limit / 2)]));
  return tape.pick([...otherValues, '']);
}
