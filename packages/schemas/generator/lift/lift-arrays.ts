import type { JsonObject } from '../json-schema/json-schema.js';
import type { KeywordLifter, Lifting } from './lifting.js';
import { asNumber, asSchema, asSchemas } from './schema.js';
import type { Schema } from './schema.js';

/** Keywords that look into an array. */
export const arrayLifters: readonly KeywordLifter[] = [
  { keywords: ['prefixItems', 'items'], lift: liftItems },
  { keywords: ['contains', 'minContains', 'maxContains'], lift: liftContains },
];

function liftItems(schema: JsonObject, { polarity, same }: Lifting): readonly Schema[] {
  const items = schema['items'] === undefined ? true : same(asSchema(schema['items']));
  const prefixItems = asSchemas(schema['prefixItems'] ?? []).map(same);
  if (prefixItems.length > 0) {
    const indexed = { prefixItems, items };
    return polarity === 'may' ? [{ 'may:exactArray': indexed }] : [indexed, { 'must:exact': true }];
  }
  if (items === true) return [];
  return polarity === 'may' ? [{ items }] : [{ items }, { 'must:listed': true }];
}

function liftContains(schema: JsonObject, { polarity, may, must }: Lifting): readonly Schema[] {
  if (schema['contains'] === undefined) return [];
  const contains = asSchema(schema['contains']);
  const min = asNumber(schema['minContains'], 1);
  const max = schema['maxContains'];
  const bounds = max === undefined ? { min } : { min, max };
  return [{ [`${polarity}:contains`]: { possible: may(contains), certain: must(contains), ...bounds } }];
}
