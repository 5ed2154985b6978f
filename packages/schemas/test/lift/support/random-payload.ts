import { isJsonObject } from '../../../generator/json-schema/json-schema.js';
import type { JsonObject, JsonSchema, JsonValue } from '../../../generator/json-schema/json-schema.js';
import { Definitions } from '../../../generator/lift/definitions.js';
import { asArray, asObject, asSchema, asSchemas, asText } from '../../../generator/lift/schema.js';
import type { Schema } from '../../../generator/lift/schema.js';
import type { Random } from './random.js';
import { randomValue } from './random-values.js';

/** Makes values that mostly fit a schema, with a mistake here and there. */
export class RandomPayloads {
  readonly #root: JsonSchema;
  readonly #definitions: Definitions;
  readonly #random: Random;

  constructor(root: JsonSchema, random: Random) {
    this.#root = root;
    this.#definitions = new Definitions(root);
    this.#random = random;
  }

  next(): JsonValue {
    return this.#value(this.#root, 6);
  }

  #value(schema: Schema, depth: number): JsonValue {
    const random = this.#random;
    if (typeof schema === 'boolean' || random.chance(4)) return randomValue(random, Math.min(depth, 1));
    if (schema['$ref'] !== undefined)
      return this.#value(this.#definitions.resolve(asText(schema['$ref'])), depth);
    if (schema['anyOf'] !== undefined) return this.#value(random.pick(asSchemas(schema['anyOf'])), depth);
    if (schema['enum'] !== undefined) return random.pick(asArray(schema['enum']));
    if (schema['const'] !== undefined) return schema['const'];
    return this.#ofType(schema, depth);
  }

  #ofType(schema: JsonObject, depth: number): JsonValue {
    const random = this.#random;
    const type = typeOf(schema, random);
    switch (type) {
      case 'object':
        return depth > 0 ? this.#object(schema, depth) : {};
      case 'array':
        return this.#array(schema, depth);
      case 'string':
        return random.pick(TEXTS);
      case 'integer':
        return random.below(20) - 3;
      case 'number':
        return random.below(20) / 2;
      case 'boolean':
        return random.chance(50);
      default:
        return null;
    }
  }

  #object(schema: JsonObject, depth: number): JsonValue {
    const random = this.#random;
    const required: ReadonlySet<unknown> = new Set(asArray(schema['required'] ?? []));
    const all = Object.entries(asObject(schema['properties']));
    const percent = all.length > 12 ? 12 : 35;
    const entries = all
      .filter(([key]) => random.chance(required.has(key) ? 95 : percent))
      .map(([key, value]) => [key, this.#value(asSchema(value), depth - 1)] as const);
    const unknown = random.chance(5) ? [['unknown', 1] as const] : [];
    return Object.fromEntries([...entries, ...unknown]);
  }

  #array(schema: JsonObject, depth: number): JsonValue {
    const length = this.#random.chance(3) ? 55 : this.#random.below(3);
    const items = schema['items'] === undefined ? true : asSchema(schema['items']);
    return Array.from({ length }, () => this.#value(items, depth - 1));
  }
}

const TEXTS = [
  '',
  'a',
  'opted_in',
  '2024-01-31',
  '2024-01-31T10:20:30Z',
  '02/31/2024',
  'x'.repeat(70),
  'true',
  'a@b.c',
  'USD',
];

function typeOf(schema: JsonObject, random: Random): string {
  const type = schema['type'];
  if (typeof type === 'string') return type;
  if (type !== undefined) return asText(random.pick(asArray(type)));
  return isJsonObject(schema['properties']) ? 'object' : 'string';
}
