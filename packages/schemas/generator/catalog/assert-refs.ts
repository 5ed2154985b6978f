import {
  type JsonObject,
  type JsonSchema,
  type JsonValue,
  isJsonObject,
} from '../json-schema/json-schema.js';

const schemaKeywords = new Set([
  'not',
  'if',
  'then',
  'else',
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
]);
const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemaMapKeywords = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Rewrites the `ref: name` of a rule's schema, at any depth, to the `$ref` that JSON Schema knows. */
export function resolveRefs(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, JsonValue] =>
    keyword === 'ref' && typeof value === 'string'
      ? ['$ref', definitionRef(value)]
      : [keyword, mapSubschemas(keyword, value, resolveRefs)],
  );
  return Object.fromEntries(entries);
}

/** The names of the objects that a rule's schema refers to. */
export function refsIn(schema: JsonSchema): readonly string[] {
  const names: string[] = [];
  const collect = (part: JsonSchema): JsonSchema => {
    if (typeof part['ref'] === 'string') names.push(part['ref']);
    for (const [keyword, value] of Object.entries(part)) mapSubschemas(keyword, value, collect);
    return part;
  };
  collect(schema);
  return names;
}

/** Where an object's schema stands in each endpoint's schema. */
export function definitionRef(name: string): string {
  return `#/$defs/${name}`;
}

function mapSubschemas(
  keyword: string,
  value: JsonValue,
  map: (schema: JsonSchema) => JsonSchema,
): JsonValue {
  const mapOne = (part: JsonValue): JsonValue => (isJsonObject(part) ? map(part) : part);
  if (schemaKeywords.has(keyword)) return mapOne(value);
  if (schemaListKeywords.has(keyword) && Array.isArray(value))
    return value.map((part: JsonValue) => mapOne(part));
  if (schemaMapKeywords.has(keyword) && isJsonObject(value)) return mapValues(value, mapOne);
  return value;
}

function mapValues(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
