import { expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { describeShapeError } from '../../generator/catalog/shape-message.js';

it.each<[object, unknown, object | undefined]>([
  [
    { additionalProperties: false, properties: { a: {} } },
    { b: 1 },
    { field: 'b', message: 'is not a field of the catalogue; known here: a' },
  ],
  [
    { additionalProperties: false },
    { b: 1 },
    { field: 'b', message: 'is not a field of the catalogue; known here: ' },
  ],
  [{ required: ['a'] }, {}, { field: 'a', message: 'is missing' }],
  [{ dependentRequired: { b: ['a'] } }, { b: 1 }, { field: 'a', message: 'is missing' }],
  [{ type: ['string', 'integer'] }, true, { message: 'must be a text or a whole number' }],
  [{ type: 'object' }, [], { message: 'must be a group of fields' }],
  [{ enum: ['a', 'b'] }, 'c', { message: 'must be one of a, b, not "c"' }],
  [{ enum: ['a'] }, null, { message: 'must be a, not null' }],
  [{ pattern: '^a' }, 'b', { message: '"b" does not have the form ^a' }],
  [{ minLength: 1 }, '', { message: 'must not be empty' }],
  [{ minItems: 1 }, [], { message: 'must not be empty' }],
  [{ properties: { a: false } }, { a: 1 }, { message: 'has no meaning for an element of a list' }],
  [{ maximum: 3 }, 4, { message: 'must be <= 3' }],
  // Ajv tells what is wrong with the name first.
  [{ propertyNames: { pattern: '^a' } }, { b: 1 }, { message: '"b" does not have the form ^a' }],
])('%j refuses %j in plain words', (schema, value, told) => {
  const ajv = new Ajv2020({ verbose: true, strict: false });
  expect(ajv.validate(schema, value)).toBe(false);
  const [error] = ajv.errors ?? [];
  expect(error && describeShapeError(error)).toEqual(told);
});

it('what only repeats another error is left out', () => {
  const ajv = new Ajv2020({ verbose: true, strict: false, allErrors: true });
  ajv.validate({ if: true, then: { minLength: 1 }, propertyNames: { pattern: '^a' } }, '');
  const told = ajv.errors?.map(describeShapeError);
  expect(told).toEqual([{ message: 'must not be empty' }, undefined]);
});
