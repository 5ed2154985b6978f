import type { ServiceTextId } from '../texts/service-texts.js';
import type { ServiceWords } from '../texts/service-words.js';
import type { JsonScalar, JsonSchema } from './json-schema.js';
import type { SchemaGroup } from './schema-at.js';

/** A value that is documented for a place. */
export interface DocumentedValue {
  readonly value: JsonScalar;
  readonly description: string | undefined;
}

/** The JSON types that are documented for a value. What Braze lets through besides (`null`, texts for booleans) is none of them. */
export function documentedTypes(group: SchemaGroup): readonly string[] {
  const strict = group.flatMap((schema) => (schema['x-advice'] ?? []).flatMap(typesOf));
  const types = strict.length > 0 ? strict : group.flatMap(typesOf);
  const known = [...new Set(types)];
  const withoutNull = known.filter((type) => type !== 'null');
  return withoutNull.length > 0 ? withoutNull : known;
}

function typesOf({ type, then }: JsonSchema): readonly string[] {
  // Advice that depends on something says nothing of the type.
  if (type === undefined || then !== undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** The values that are documented, each once and of a documented type. */
export function documentedValues(group: SchemaGroup): readonly DocumentedValue[] {
  const types = documentedTypes(group);
  const values = new Map<JsonScalar, string | undefined>();
  for (const { enum: listed = [], enumDescriptions = [], const: only } of group) {
    const all = only === undefined ? listed : [only];
    for (const [index, value] of all.entries()) {
      if (types.length > 0 && !types.some((type) => isOfType(value, type))) continue;
      values.set(value, values.get(value) ?? enumDescriptions[index]);
    }
  }
  if (values.size === 0 && types.includes('boolean'))
    return [true, false].map((value) => ({ value, description: undefined }));
  return [...values].map(([value, description]) => ({ value, description }));
}

function isOfType(value: JsonScalar, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === type;
  }
}

/** The types in words: `string or object`, `array of strings`. */
export function typeText(group: SchemaGroup, words: ServiceWords): string {
  const types = documentedTypes(group).map((type) =>
    type === 'array' ? arrayText(group, words) : nameOf(type, words),
  );
  return types.length < 2
    ? types.join('')
    : types.slice(1).reduce((all, type) => words.either([all, type]), types[0] ?? '');
}

function arrayText(group: SchemaGroup, words: ServiceWords): string {
  const items = documentedTypes(group.flatMap(({ items: one }) => (one === undefined ? [] : [one])));
  const [only, ...more] = items;
  const known = only === undefined || more.length > 0 ? undefined : arrayTexts[only];
  return words.text(known ?? 'array');
}

const arrayTexts: Readonly<Record<string, ServiceTextId | undefined>> = {
  string: 'arrayOfString',
  integer: 'arrayOfInteger',
  number: 'arrayOfNumber',
  boolean: 'arrayOfBoolean',
  object: 'arrayOfObject',
  array: 'arrayOfArray',
};

function nameOf(type: string, words: ServiceWords): string {
  const known = typeTexts[type];
  return known === undefined ? type : words.text(known);
}

const typeTexts: Readonly<Record<string, ServiceTextId | undefined>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  null: 'null',
};
