export type JsonScalar = string | number | boolean | null;

export type JsonValue = JsonScalar | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A JSON Schema, draft 2020-12, with our `x-` keywords; boolean schemas occur only inside. */
export type JsonSchema = JsonObject;

/** What `$schema` says in all of our schemas. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
