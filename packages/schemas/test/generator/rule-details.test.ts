import { describe, expect, it } from '@jest/globals';

import type { CatalogRule } from '../../generator/catalog/catalog.js';
import { ConstraintBook } from '../../generator/json-schema/constraint-book.js';
import type { JsonValue } from '../../generator/json-schema/json-schema.js';
import { ruleDetails } from '../../generator/json-schema/rule-details.js';
import type { ConstraintKind } from '../../src/catalog-types.js';

function detailsOf(kind: ConstraintKind, assert: JsonValue): object {
  return ruleDetails({ assert } as CatalogRule, kind, new ConstraintBook());
}

describe('what the message of a rule names', () => {
  it.each<[ConstraintKind, JsonValue, object]>([
    ['maxItems', { properties: { ids: { maxItems: 50 } } }, { limit: 50 }],
    ['minLength', [{ minLength: 3 }], { limit: 3 }],
    ['maxItems', { maxItems: 'many' }, {}],
    ['maxItems', { minItems: 1 }, {}],
    ['minimum', { properties: { hours: { minimum: 1 } } }, { limit: 1 }],
    ['maximum', { maximum: 24 }, { limit: 24 }],
    ['maximum', { minimum: 1 }, {}],
    ['maxBytes', { 'x-maxBytes': 1912 }, { limit: 1912 }],
    ['maxJsonBytes', { properties: { a: { 'x-maxJsonBytes': 4000 } } }, { limit: 4000 }],
    ['maxTotalItems', { 'x-maxTotalItems': { keys: ['a'], maximum: 75 } }, { limit: 75 }],
    ['maxTotalItems', true, {}],
    ['enum', { enum: ['a', 1, null, { b: 1 }] }, { values: ['a', 1, null] }],
    ['enum', true, {}],
    ['const', { const: 'a' }, { values: ['a'] }],
    ['type', { not: { type: 'string' } }, { expected: 'a string' }],
    ['type', {}, {}],
    ['pattern', { pattern: '^a' }, { expected: 'a string that matches ^a' }],
    ['pattern', {}, {}],
    ['required', { required: ['a'] }, {}],
  ])('%s of %j', (kind, assert, details) => {
    expect(detailsOf(kind, assert)).toEqual(details);
  });

  it('is also which keys it is about, and where it is told', () => {
    const rule = { assert: true, keys: ['a', 'b'], at: 'a' } as unknown as CatalogRule;
    expect(ruleDetails(rule, 'conflict', new ConstraintBook())).toEqual({ keys: ['a', 'b'], at: 'a' });
  });
});
