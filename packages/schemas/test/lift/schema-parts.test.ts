import { describe, expect, it } from '@jest/globals';

import type { JsonObject, JsonValue } from '../../generator/json-schema/json-schema.js';
import { conjoin } from '../../generator/lift/conjoin.js';
import { Definitions } from '../../generator/lift/definitions.js';
import { kindsOfSchema, kindsOfType, NUMBER } from '../../generator/lift/kinds.js';
import { anyOf, not } from '../../generator/lift/lift-combinators.js';
import {
  asArray,
  asNumber,
  asObject,
  asSchema,
  asText,
  type Schema,
  SchemaError,
} from '../../generator/lift/schema.js';
import { ANY_PRESENT, Kind } from '../../src/partial/partial-value.js';

describe('a part of a schema that has not the form that its keyword needs', () => {
  it.each<[string, (value: JsonValue) => unknown, JsonValue]>([
    ['a schema', asSchema, 7],
    ['a schema', asSchema, ['x']],
    ['a list', asArray, { 0: 'x' }],
    ['an object', asObject, []],
    ['a text', asText, 7],
    ['a number', (value) => asNumber(value, 1), '7'],
    ['the name of a type', kindsOfType, 'text'],
    ['the names of types', kindsOfType, [7]],
  ])('%s is refused: %#', (_name, read, value) => {
    expect(() => read(value)).toThrow(SchemaError);
  });

  it('may be absent where there is something to take instead', () => {
    expect([asObject(undefined), asNumber(undefined, 3), asNumber(0, 3)]).toEqual([{}, 3, 0]);
  });
});

describe('the kinds that a schema allows', () => {
  it.each<[Schema, number]>([
    [true, ANY_PRESENT],
    [false, 0],
    [{}, ANY_PRESENT],
    [{ minLength: 1 }, ANY_PRESENT],
    [{ type: ['string', 'null'] }, Kind.string | Kind.null],
    [{ type: 'number' }, NUMBER],
    [{ enum: ['a', 1] }, Kind.string | Kind.integer],
    [{ const: null }, Kind.null],
    [{ allOf: [{ type: ['string', 'null'] }, { type: ['null', 'array'] }] }, Kind.null],
    [{ anyOf: [{ type: 'string' }, { type: 'object' }] }, Kind.string | Kind.object],
    [{ oneOf: [{ type: 'string' }, { const: true }] }, Kind.string | Kind.boolean],
    [{ type: 'string', anyOf: [{ type: 'array' }] }, 0],
    [{ $ref: '#/$defs/name' }, Kind.string],
  ])('%j', (schema, kinds) => {
    const definitions = new Definitions({ $defs: { name: { type: 'string' } } } satisfies JsonObject);
    expect(kindsOfSchema(schema, definitions)).toBe(kinds);
  });
});

describe('schemas put together', () => {
  it.each<[readonly Schema[], Schema]>([
    [[], true],
    [[true, true], true],
    [[{ type: 'string' }, false], false],
    [[true, { type: 'string' }], { type: 'string' }],
    [[{ type: 'string' }, { minLength: 1 }], { type: 'string', minLength: 1 }],
    [[{ minLength: 1 }, { minLength: 2 }], { minLength: 1, allOf: [{ minLength: 2 }] }],
    [[{ allOf: [{ minLength: 1 }] }], { minLength: 1 }],
    [
      [{ allOf: [true, { minLength: 1 }] }, { maxLength: 2 }],
      { maxLength: 2, allOf: [true, { minLength: 1 }] },
    ],
    // `additionalProperties` speaks of the `properties` beside it.
    [
      [{ properties: { a: true } }, { additionalProperties: false }],
      { properties: { a: true }, allOf: [{ additionalProperties: false }] },
    ],
    [
      [{ type: 'array', allOf: [true] }, { type: 'null' }],
      { allOf: [{ type: 'array', allOf: [true] }, { type: 'null' }] },
    ],
  ])('%j hold together', (schemas, joined) => {
    expect(conjoin(schemas)).toEqual(joined);
  });

  it.each<[readonly Schema[], Schema]>([
    [[], false],
    [[false, false], false],
    [[false, true], true],
    [[false, { minLength: 1 }], { minLength: 1 }],
    [[{ minLength: 1 }, { type: 'null' }], { anyOf: [{ minLength: 1 }, { type: 'null' }] }],
  ])('one of %j holds', (schemas, joined) => {
    expect(anyOf(schemas)).toEqual(joined);
  });

  it('are turned round', () => {
    expect([not(true), not(false), not({ minLength: 1 })]).toEqual([false, true, { not: { minLength: 1 } }]);
  });
});
