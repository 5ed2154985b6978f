import type { JsonValue } from '../json-schema/json-schema.js';
import type { Definitions } from './definitions.js';
import { asObject, asSchema, asSchemas, asText, mapValues } from './schema.js';
import type { Schema } from './schema.js';
import { ASSERTIONS, assertionsOf } from './vocabulary.js';
import type { Assertion } from './vocabulary.js';

/** The schema with nothing but its assertions. */
export function plain(schema: Schema, definitions: Definitions): Schema {
  if (typeof schema === 'boolean') return schema;
  const entries = assertionsOf(schema).map((keyword) => {
    const value = schema[keyword];
    return Object.entries(plainKeyword(keyword, value, definitions));
  });
  return Object.fromEntries(entries.flat());
}

function plainKeyword(
  keyword: Assertion,
  value: JsonValue | undefined,
  definitions: Definitions,
): Readonly<Record<string, JsonValue>> {
  if (keyword === '$ref') return definitions.ref(asText(value), 'plain');
  switch (ASSERTIONS[keyword]) {
    case 'none':
      return value === undefined ? {} : { [keyword]: value };
    case 'one':
      return { [keyword]: plain(asSchema(value), definitions) };
    case 'list':
      return { [keyword]: asSchemas(value).map((item) => plain(item, definitions)) };
    case 'map':
      return { [keyword]: mapValues(asObject(value), (item) => plain(asSchema(item), definitions)) };
  }
}
