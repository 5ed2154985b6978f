import { describe, expect, it } from '@jest/globals';

import type { JsonObject, JsonValue } from '../../generator/json-schema/json-schema.js';
import { Definitions } from '../../generator/lift/definitions.js';
import { plain } from '../../generator/lift/plain.js';
import { ASSERTIONS } from '../../generator/lift/vocabulary.js';
import type { Assertion } from '../../generator/lift/vocabulary.js';

const samples = {
  none: 'as it is',
  one: { type: 'string', title: 'gone' },
  list: [{ minimum: 1, 'x-constraint': 'gone' }, true],
  map: { a: { required: ['b'], description: 'gone' }, b: false },
} as const satisfies Record<(typeof ASSERTIONS)[Assertion], JsonValue>;

const kept = {
  none: 'as it is',
  one: { type: 'string' },
  list: [{ minimum: 1 }, true],
  map: { a: { required: ['b'] }, b: false },
} as const satisfies Record<keyof typeof samples, JsonValue>;

describe('plain', () => {
  const keywords = Object.entries(ASSERTIONS).filter(([keyword]) => keyword !== '$ref');

  it.each(keywords)('keeps %s and the assertions below it', (keyword, form) => {
    expect(plainOf({ [keyword]: samples[form], title: 'gone' })).toEqual({ [keyword]: kept[form] });
  });

  it('refers to plain forms', () => {
    const definitions = new Definitions({ $defs: { a: { type: 'string', title: 'gone' } } });
    const body = plain({ items: { $ref: '#/$defs/a' } }, definitions);
    expect(definitions.complete(body, (schema) => plain(schema, definitions))).toEqual({
      items: { $ref: '#/$defs/plain0' },
      $defs: { plain0: { type: 'string' } },
    });
  });
});

function plainOf(schema: JsonObject): unknown {
  return plain(schema, new Definitions({}));
}
