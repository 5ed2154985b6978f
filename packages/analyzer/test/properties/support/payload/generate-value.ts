import type { Tape } from '../tape.js';
import { isArray, isObject } from './json.js';
import type { Json, JsonObject } from './json.js';
import type { SchemaDocument } from './schema.js';
import { listOf } from './schema.js';
import { dates, plainTexts, textsFor } from './texts.js';

/** A value that fits the schema in all that can be seen at its own level; what depends on other keys may be wrong. */
export function generateValue(
  document: SchemaDocument,
  schema: Json | undefined,
  tape: Tape,
  depth = 0,
): Json {
  const node = document.resolve(schema);
  const [alternative] = [listOf(node['anyOf'])]
    .filter((list) => list.some(isTyped))
    .map((list) => tape.pick(list));
  if (alternative !== undefined) return generateValue(document, alternative, tape, depth);
  if (node['const'] !== undefined) return node['const'];
  if (isArray(node['enum'])) return tape.pick(node['enum']);
  switch (typeOf(node, tape)) {
    case 'object':
      return generateObject(document, node, tape, depth);
    case 'array':
      return generateArray(document, node, tape, depth);
    case 'integer':
    case 'number':
      return generateNumber(node, tape);
    case 'boolean':
      return tape.chance(50);
    case 'null':
      return null;
    case 'string':
      return generateText(node, tape);
    default:
      return tape.pick<Json>(['free', 1, true, ['a'], { a: 1 }, null]);
  }
}

function isTyped(schema: Json): boolean {
  return isObject(schema) && (schema['type'] !== undefined || schema['$ref'] !== undefined);
}

function typeOf(node: JsonObject, tape: Tape): string {
  if (node['type'] === undefined) {
    if (isObject(node['properties'])) return 'object';
    return node['x-datetime'] === undefined ? 'any' : 'string';
  }
  const types = listOf(node['type']).filter((type) => typeof type === 'string');
  const present = types.filter((type) => type !== 'null');
  return types.length > present.length && tape.chance(3) ? 'null' : tape.pick(present);
}

function generateObject(document: SchemaDocument, node: JsonObject, tape: Tape, depth: number): Json {
  const properties = isObject(node['properties']) ? node['properties'] : {};
  const required = new Set(listOf(node['required']));
  const share = depth === 0 ? 30 : depth === 1 ? 22 : 12;
  const entries: [string, Json][] = [];
  for (const [key, property] of Object.entries(properties)) {
    const isOdd = key === '$schema' || (isObject(property) && property['deprecated'] === true);
    if (!required.has(key) && !tape.chance(isOdd ? 1 : share)) continue;
    entries.push([key, generateValue(document, property, tape, depth + 1)]);
  }
  if (node['additionalProperties'] !== false && depth < 5 && tape.chance(40)) {
    entries.push(['my_key', generateValue(document, node['additionalProperties'], tape, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

function generateArray(document: SchemaDocument, node: JsonObject, tape: Tape, depth: number): Json {
  const least = Number(node['minItems'] ?? 0);
  const most = Number(node['maxItems'] ?? 1000);
  const wanted = tape.weighted<number>([
    [5, 1],
    [3, 2],
    [1, 0],
    [1, 3],
  ]);
  const length = Math.min(Math.max(wanted, least), most);
  return Array.from({ length }, () => generateValue(document, node['items'], tape, depth + 1));
}

function generateNumber(node: JsonObject, tape: Tape): Json {
  const least = Number(node['minimum'] ?? 0);
  const most = Number(node['maximum'] ?? least + 100);
  return tape.pick([least, most, Math.min(least + 1, most)]);
}

function generateText(node: JsonObject, tape: Tape): Json {
  if (node['x-datetime'] !== undefined) return tape.pick(dates);
  if (typeof node['pattern'] === 'string') return tape.pick(textsFor(node['pattern']));
  const examples = listOf(node['examples']).filter((example) => typeof example === 'string');
  return tape.chance(60) && examples.length > 0 ? tape.pick(examples) : tape.pick(plainTexts);
}
