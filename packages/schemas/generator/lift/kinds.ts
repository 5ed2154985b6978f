import { ANY_PRESENT, Kind } from '../../src/partial/partial-value.js';
import { kindsOf } from '../../src/partial/inspect.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import type { Definitions } from './definitions.js';
import { asArray, asSchema, asSchemas, asText, SchemaError } from './schema.js';
import type { Schema } from './schema.js';

/** The bits of `Kind` of every number. */
export const NUMBER = Kind.integer | Kind.fraction;

const KINDS: ReadonlyMap<string, number> = new Map([
  ['null', Kind.null],
  ['boolean', Kind.boolean],
  ['integer', Kind.integer],
  ['number', NUMBER],
  ['string', Kind.string],
  ['array', Kind.array],
  ['object', Kind.object],
]);

/** The bits of `Kind` that a value of the keyword `type` allows. */
export function kindsOfType(type: JsonValue | undefined): number {
  const names = typeof type === 'string' ? [type] : asArray(type).map(asText);
  return names.reduce((kinds, name) => kinds | kindsOfName(name), 0);
}

/** The bits of `Kind` that a schema can allow, as far as that is written plainly; every bit where it is not. */
export function kindsOfSchema(schema: Schema, definitions: Definitions): number {
  if (typeof schema === 'boolean') return schema ? ANY_PRESENT : 0;
  return Object.keys(schema).reduce(
    (kinds, keyword) => kinds & kindsOfKeyword(keyword, schema, definitions),
    ANY_PRESENT,
  );
}

function kindsOfKeyword(keyword: string, schema: JsonObject, definitions: Definitions): number {
  const value = schema[keyword];
  switch (keyword) {
    case 'type':
      return kindsOfType(value);
    case 'enum':
      return asArray(value).reduce<number>((kinds, item) => kinds | kindsOf(item), 0);
    case 'const':
      return kindsOf(value);
    case '$ref':
      return kindsOfSchema(definitions.resolve(asText(value)), definitions);
    case 'allOf':
      return asSchemas(value).reduce<number>(
        (kinds, item) => kinds & kindsOfSchema(item, definitions),
        ANY_PRESENT,
      );
    case 'anyOf':
    case 'oneOf':
      return asSchemas(value).reduce<number>(
        (kinds, item) => kinds | kindsOfSchema(asSchema(item), definitions),
        0,
      );
    default:
      return ANY_PRESENT;
  }
}

function kindsOfName(name: string): number {
  const kinds = KINDS.get(name);
  if (kinds === undefined) throw new SchemaError(`No type: ${name}`);
  return kinds;
}
