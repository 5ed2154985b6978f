import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import type { KeywordLifter, Lifting } from './lifting.js';
import { asObject, asSchema, asTexts, mapValues } from './schema.js';
import type { Schema } from './schema.js';

/** Keywords that look into an object. */
export const objectLifters: readonly KeywordLifter[] = [
  { keywords: ['properties', 'patternProperties', 'additionalProperties'], lift: liftProperties },
  { keywords: ['propertyNames'], lift: liftPropertyNames },
  { keywords: ['dependentRequired'], lift: liftDependentRequired },
  { keywords: ['dependentSchemas'], lift: liftDependentSchemas },
];

function liftProperties(schema: JsonObject, { polarity, same }: Lifting): readonly Schema[] {
  const lifted: Record<string, JsonValue> = {};
  for (const keyword of ['properties', 'patternProperties'] as const) {
    if (schema[keyword] !== undefined) {
      lifted[keyword] = mapValues(asObject(schema[keyword]), (value) => same(asSchema(value)));
    }
  }
  const others = schema['additionalProperties'];
  if (others !== undefined) lifted['additionalProperties'] = same(asSchema(others));
  return polarity === 'may' ? [lifted] : [lifted, unwrittenKeys(lifted)];
}

/** What has to be known of keys that are not written, so that the lifted schemas of keys hold for certain. */
function unwrittenKeys(lifted: JsonObject): Schema {
  const patterns = Object.values(asObject(lifted['patternProperties']));
  const others = lifted['additionalProperties'] ?? true;
  if ([...patterns, others].some(asserts)) return { 'must:closed': true };
  const keys = Object.entries(asObject(lifted['properties'])).filter(([, value]) => asserts(value));
  return keys.length === 0 || { 'must:written': keys.map(([key]) => key) };
}

function asserts(lifted: JsonValue): boolean {
  return lifted !== true;
}

function liftPropertyNames(schema: JsonObject, { polarity, same }: Lifting): readonly Schema[] {
  const names = same(asSchema(schema['propertyNames']));
  if (names === true) return [];
  // A hole has no keys to look at: what it turns out to be has to be ruled out first.
  return polarity === 'may'
    ? [{ 'may:propertyNames': names }]
    : [{ propertyNames: names }, { 'must:closed': true }];
}

function liftDependentRequired(schema: JsonObject, { same }: Lifting): readonly Schema[] {
  return Object.entries(asObject(schema['dependentRequired'])).map(([key, needed]) =>
    same({ if: objectWith(key), then: { required: asTexts(needed) } }),
  );
}

function liftDependentSchemas(schema: JsonObject, { same }: Lifting): readonly Schema[] {
  return Object.entries(asObject(schema['dependentSchemas'])).map(([key, then]) =>
    same({ if: objectWith(key), then }),
  );
}

function objectWith(key: string): JsonObject {
  return { type: 'object', required: [key] };
}
