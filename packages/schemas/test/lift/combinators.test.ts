import { describe, expect, it } from '@jest/globals';

import { liftedAjv } from '../../generator/compile/ajv.js';
import type { JsonObject } from '../../generator/json-schema/json-schema.js';
import { liftMay, liftMust } from '../../generator/lift/lift.js';
import { hole, open } from '../../src/partial/construct.js';
import { ANYTHING, Kind } from '../../src/partial/partial-value.js';
import { testRows } from './support/rows.js';

const NUMBER = Kind.integer | Kind.fraction;

describe('allOf and anyOf', () => {
  testRows({ allOf: [{ type: 'string' }, { minLength: 2 }] }, [
    ['both', 'ab', 'always'],
    ['one', 'a', 'never'],
    ['some text', hole(Kind.string), 'maybe'],
  ]);
  testRows({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, [
    ['one', { a: 1 }, 'always'],
    ['neither', {}, 'never'],
    ['neither, but open', open({}), 'maybe'],
    ['one, perhaps', { a: hole(ANYTHING) }, 'maybe'],
  ]);
});

describe('not', () => {
  testRows({ not: { required: ['a', 'b'] } }, [
    ['both', { a: 1, b: 1 }, 'never'],
    ['one', { a: 1 }, 'always'],
    ['both, one perhaps', { a: 1, b: hole(ANYTHING) }, 'maybe'],
    ['both in an open object', open({ a: 1, b: 1 }), 'never'],
    ['one in an open object', open({ a: 1 }), 'maybe'],
  ]);
  testRows({ properties: { a: { not: { type: 'null' } } } }, [
    ['null', { a: null }, 'never'],
    ['null or nothing', { a: hole(Kind.null | Kind.absent) }, 'maybe'],
    ['some text', { a: hole(Kind.string) }, 'always'],
  ]);
  testRows({ not: { const: 'x' } }, [
    ['the text', 'x', 'never'],
    ['Liquid', '{{x}}', 'maybe'],
    ['another text', 'y', 'always'],
  ]);
  testRows({ not: { not: { type: 'string' } } }, [
    ['a text', 'x', 'always'],
    ['some number', hole(NUMBER), 'never'],
    ['anything', hole(ANYTHING), 'maybe'],
  ]);
  testRows({ not: {} }, [
    ['a text', 'x', 'never'],
    ['anything', hole(ANYTHING), 'maybe'],
    ['nothing', hole(Kind.absent), 'maybe'],
  ]);
});

describe('oneOf', () => {
  testRows({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, [
    ['one', { a: 1 }, 'always'],
    ['both', { a: 1, b: 1 }, 'never'],
    ['neither', {}, 'never'],
    ['one, and one perhaps', { a: 1, b: hole(ANYTHING) }, 'maybe'],
    ['both, and more', open({ a: 1, b: 1 }), 'never'],
    ['perhaps both', open({ a: 1 }), 'maybe'],
    ['some object', hole(Kind.object), 'maybe'],
  ]);
});

describe('if, then, else', () => {
  const schema = {
    if: { properties: { a: { const: 1 } }, required: ['a'] },
    then: { required: ['b'] },
    else: { required: ['c'] },
  };
  testRows(schema, [
    ['then', { a: 1, b: 1 }, 'always'],
    ['then, broken', { a: 1 }, 'never'],
    ['else', { a: 2, c: 1 }, 'always'],
    ['else, broken', { a: 2, b: 1 }, 'never'],
    ['undecided, both hold', { a: hole(NUMBER), b: 1, c: 1 }, 'always'],
    ['undecided, one holds', { a: hole(NUMBER), b: 1 }, 'maybe'],
    ['undecided, none holds', { a: hole(NUMBER) }, 'never'],
    ['undecided, open', open({}), 'maybe'],
  ]);
  testRows({ if: { type: 'string' }, then: { minLength: 1 } }, [
    ['a text', '', 'never'],
    ['a number', 1, 'always'],
    ['anything', hole(ANYTHING), 'maybe'],
  ]);
  testRows({ if: { required: ['a'] }, else: { required: ['b'] } }, [
    ['the condition', { a: 1 }, 'always'],
    ['neither', {}, 'never'],
    ['the condition, perhaps', { a: hole(ANYTHING) }, 'maybe'],
    ['the condition, perhaps, and the rest', { a: hole(ANYTHING), b: 1 }, 'always'],
  ]);
});

// Ajv does not let them pass in its strict mode; JSON Schema does.
describe('keywords that say nothing without another', () => {
  it.each<JsonObject>([
    { if: { required: ['a'] } },
    { then: false, else: false },
    { minContains: 3, maxContains: 0 },
  ])('%j', (schema) => {
    const may = liftedAjv().compile(liftMay(schema));
    const must = liftedAjv().compile(liftMust(schema));
    for (const value of [{}, { a: 1 }, [1], 'a', hole(ANYTHING)]) {
      expect([may(value), must(value)]).toEqual([true, true]);
    }
  });
});

describe('$ref', () => {
  testRows(
    {
      $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
      $ref: '#/$defs/node',
    },
    [
      ['a chain', { next: { next: {} } }, 'always'],
      ['a chain with a mistake', { next: { next: 1 } }, 'never'],
      ['a chain with a hole', { next: { next: hole(ANYTHING) } }, 'maybe'],
    ],
  );
  testRows({ properties: { child: { $ref: '#' }, leaf: { type: 'string' } } }, [
    ['a tree', { child: { leaf: 'x' } }, 'always'],
    ['a tree with a mistake', { child: { leaf: 1 } }, 'never'],
  ]);
  testRows({ allOf: [{ type: 'object' }], properties: { inner: { $ref: '#/allOf/0' } } }, [
    ['an element of a list of schemas', { inner: {} }, 'always'],
    ['an element of a list of schemas, broken', { inner: 1 }, 'never'],
  ]);
});

describe('what cannot be lifted', () => {
  it.each(['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', 'x-else'])('%s', (keyword) => {
    expect(() => liftMay({ [keyword]: false })).toThrow(`The keyword ${keyword} cannot be lifted`);
  });

  it('a reference to another document', () => {
    expect(() => liftMay({ $ref: 'other.json#/$defs/a' })).toThrow('other.json#/$defs/a');
  });

  it('a reference to nothing', () => {
    expect(() => liftMay({ $ref: '#/$defs/a' })).toThrow('Nothing stands at #/$defs/a');
  });

  it.each(['toString', '__proto__'])('a property whose name every object has: %s', (key) => {
    const properties = JSON.parse(`{"${key}":{"type":"string"}}`) as JsonObject;
    expect(() => liftMay({ properties })).toThrow(`every JavaScript object has: ${key}`);
    expect(() => liftMay({ not: { properties } })).toThrow(key);
  });

  it('a schema of another dialect', () => {
    expect(() => liftMay({ $schema: 'http://json-schema.org/draft-07/schema#' })).toThrow('draft 2020-12');
  });
});
