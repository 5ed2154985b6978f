import { isJsonObject } from '../json-schema/json-schema.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';

/** A JSON Schema at any place: `true` and `false` are schemas too. */
export type Schema = boolean | JsonObject;

/** A schema that cannot be lifted or reported. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/** `value` as a schema; throws where it is something else. */
export function asSchema(value: JsonValue | undefined): Schema {
  if (typeof value === 'boolean' || isJsonObject(value)) return value;
  throw new SchemaError(`Not a schema: ${JSON.stringify(value)}`);
}

/** `value` as a list of schemas. */
export function asSchemas(value: JsonValue | undefined): readonly Schema[] {
  return asArray(value).map(asSchema);
}

/** `value` as a list. */
export function asArray(value: JsonValue | undefined): readonly JsonValue[] {
  if (isJsonArray(value)) return value;
  throw new SchemaError(`Not an array: ${JSON.stringify(value)}`);
}

/** `value` as an object; nothing is an empty one. */
export function asObject(value: JsonValue | undefined): JsonObject {
  if (value === undefined) return {};
  if (isJsonObject(value)) return value;
  throw new SchemaError(`Not an object: ${JSON.stringify(value)}`);
}

/** `value` as a list of texts. */
export function asTexts(value: JsonValue | undefined): readonly string[] {
  return asArray(value).map(asText);
}

/** `value` as a text. */
export function asText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new SchemaError(`Not a text: ${JSON.stringify(value)}`);
}

/** `value` as a number; nothing is `otherwise`. */
export function asNumber(value: JsonValue | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return value;
  throw new SchemaError(`Not a number: ${JSON.stringify(value)}`);
}

/** The object with its values replaced. */
export function mapValues(object: JsonObject, map: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}

function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
