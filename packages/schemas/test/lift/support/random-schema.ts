import type { JsonObject, JsonSchema, JsonValue } from '../../../generator/json-schema/json-schema.js';
import type { Schema } from '../../../generator/lift/schema.js';
import type { Random } from './random.js';
import { KEYS, randomValue } from './random-values.js';

/** A schema of few keywords, with two definitions that it may refer to. */
export function randomSchema(random: Random): JsonSchema {
  const $defs = { p: randomNode(random, 1, false), q: randomNode(random, 1, false) };
  return { ...randomNode(random, 3, true), $defs };
}

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const PATTERNS = ['^a', '^[ab]*$', '^[a-c]+$', 'b$', '^(?:a|ab)?$', '^[^a]', String.raw`^\d{4}-\d\d`];

function randomNode(random: Random, depth: number, refs: boolean): JsonObject {
  const count = 1 + random.below(3);
  const parts = Array.from({ length: count }, () => randomKeywords(random, depth, refs));
  return Object.assign({}, ...parts) as JsonObject;
}

function randomSubschema(random: Random, depth: number, refs: boolean): Schema {
  if (random.chance(8)) return random.chance(50);
  return randomNode(random, depth - 1, refs);
}

function randomKeywords(random: Random, depth: number, refs: boolean): JsonObject {
  const makers = depth > 0 ? [...LEAVES, ...LEAVES, ...BRANCHES] : LEAVES;
  return random.pick(makers)(random, depth, refs);
}

type Maker = (random: Random, depth: number, refs: boolean) => JsonObject;

const LEAVES: readonly Maker[] = [
  (random) => ({ type: random.chance(50) ? random.pick(TYPES) : someTypes(random) }),
  (random) => ({ enum: distinct([randomValue(random, 1), randomValue(random, 1), randomValue(random, 0)]) }),
  (random) => ({ const: randomValue(random, 2) }),
  (random) => ({
    [random.pick(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])]: random.below(3),
  }),
  () => ({ multipleOf: 2 }),
  (random) => ({ [random.pick(['minLength', 'maxLength'])]: random.below(4) }),
  (random) => ({ [random.pick(['minItems', 'maxItems'])]: random.below(4) }),
  (random) => ({ [random.pick(['minProperties', 'maxProperties'])]: random.below(4) }),
  (random) => ({ pattern: random.pick(PATTERNS) }),
  () => ({ uniqueItems: true }),
  (random) => ({ required: someKeys(random) }),
  (random) => ({ dependentRequired: { [random.pick(KEYS)]: someKeys(random) } }),
  (random) => ({ 'x-datetime': random.pick(['iso8601', 'track']) }),
  (random) => ({ 'x-maxBytes': random.below(5) }),
  (random) => ({ 'x-maxJsonBytes': random.below(30) }),
  (random) => ({ 'x-maxTotalItems': { properties: ['a', 'b'], maximum: random.below(4) } }),
];

const BRANCHES: readonly Maker[] = [
  (random, depth, refs) => ({ properties: someProperties(random, depth, refs) }),
  (random, depth, refs) => ({ properties: someProperties(random, depth, refs) }),
  (random, depth, refs) => ({
    properties: someProperties(random, depth, refs),
    additionalProperties: random.chance(60) ? false : randomSubschema(random, depth, refs),
  }),
  (random, depth, refs) => ({ patternProperties: { '^[ab]$': randomSubschema(random, depth, refs) } }),
  (random, depth, refs) => ({ propertyNames: randomSubschema(random, Math.min(depth, 1), refs) }),
  (random, depth, refs) => ({
    dependentSchemas: { [random.pick(KEYS)]: randomSubschema(random, depth, refs) },
  }),
  (random, depth, refs) => ({ items: randomSubschema(random, depth, refs) }),
  // By itself: below `not`, Ajv skips the keywords after `prefixItems` for arrays that are shorter.
  (random, depth, refs) => ({
    allOf: [
      {
        prefixItems: [randomSubschema(random, depth, refs)],
        ...(random.chance(50) ? { items: randomSubschema(random, depth, refs) } : {}),
      },
    ],
  }),
  (random, depth, refs) => ({
    contains: randomSubschema(random, depth, refs),
    ...(random.chance(40) ? { minContains: random.below(3), maxContains: 2 } : {}),
  }),
  (random, depth, refs) => ({ allOf: twoSchemas(random, depth, refs) }),
  (random, depth, refs) => ({ anyOf: twoSchemas(random, depth, refs) }),
  (random, depth, refs) => ({ oneOf: twoSchemas(random, depth, refs) }),
  (random, depth, refs) => ({ not: randomSubschema(random, depth, refs) }),
  (random, depth, refs) => ({
    if: randomSubschema(random, depth, refs),
    then: randomSubschema(random, depth, refs),
    ...(random.chance(50) ? { else: randomSubschema(random, depth, refs) } : {}),
  }),
  (random, depth, refs) =>
    refs ? { $ref: random.pick(['#/$defs/p', '#/$defs/q']) } : randomNode(random, depth - 1, refs),
];

function someTypes(random: Random): JsonValue {
  const types = TYPES.filter(() => random.chance(40));
  return types.length === 0 ? ['string'] : types;
}

function someKeys(random: Random): JsonValue {
  return KEYS.filter(() => random.chance(40));
}

function someProperties(random: Random, depth: number, refs: boolean): JsonObject {
  const keys = KEYS.filter(() => random.chance(60));
  return Object.fromEntries(keys.map((key) => [key, randomSubschema(random, depth, refs)]));
}

function twoSchemas(random: Random, depth: number, refs: boolean): JsonValue {
  return [randomSubschema(random, depth, refs), randomSubschema(random, depth, refs)];
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  const texts = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...texts.values()];
}
