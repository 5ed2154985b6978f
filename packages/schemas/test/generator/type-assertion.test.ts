import { describe, expect, it } from '@jest/globals';

import type { TypeName } from '../../generator/catalog/catalog.js';
import {
  type NullHandling,
  type TypeAssertion,
  typeAssertion,
} from '../../generator/json-schema/value-types.js';

describe('how a type is asserted', () => {
  it.each<[readonly TypeName[], NullHandling, boolean, TypeAssertion]>([
    [['string'], 'refused', false, { keyword: 'type', value: 'string' }],
    [['string'], 'documented', false, { keyword: 'type', value: ['string', 'null'] }],
    [['string'], 'lenient', false, { keyword: 'type', value: ['string', 'null'], strict: 'string' }],
    [
      ['boolean'],
      'refused',
      false,
      { keyword: 'enum', value: [true, false, 'true', 'false'], strict: 'boolean' },
    ],
    [
      ['boolean'],
      'lenient',
      false,
      { keyword: 'enum', value: [true, false, 'true', 'false', null], strict: 'boolean' },
    ],
    [['boolean'], 'refused', true, { keyword: 'type', value: ['boolean', 'string'], strict: 'boolean' }],
    [['boolean', 'string'], 'refused', false, { keyword: 'type', value: ['boolean', 'string'] }],
    [
      ['boolean', 'integer'],
      'refused',
      false,
      {
        keyword: 'anyOf',
        value: [{ type: ['boolean', 'integer'] }, { enum: ['true', 'false'] }],
        strict: ['boolean', 'integer'],
      },
    ],
  ])('%j with null %s, values of its own: %p', (types, nulls, hasValues, assertion) => {
    expect(typeAssertion(types, nulls, hasValues)).toEqual(assertion);
  });
});
