import { Ajv2020 } from 'ajv/dist/2020.js';

import type { TypeName } from '../catalog/catalog.js';
import { isJsonObject, type JsonSchema } from './json-schema.js';
import { assertionKeywords } from './own-keywords.js';

/**
 * A rule's schema that says nothing of values of other types than the declared ones: a wrong type is a mistake of its
 * own, and a key that may be `null` must not break a rule that forbids something of objects.
 */
export function guardedBy(types: readonly TypeName[] | undefined, assert: JsonSchema): JsonSchema {
  if (types === undefined || !refusesOtherTypes(types, assert)) return assert;
  const type = types.length === 1 && types[0] !== undefined ? types[0] : types;
  const { not, ...others } = assert;
  const isPlainNot = isJsonObject(not) && not['type'] === undefined && Object.keys(others).length === 0;
  return isPlainNot ? { not: { type, ...not } } : { if: { type }, then: assert };
}

const samples: Readonly<Record<Exclude<TypeName, 'integer'>, unknown>> = {
  null: null,
  boolean: true,
  number: 1.5,
  string: '',
  array: [],
  object: {},
};

function refusesOtherTypes(types: readonly TypeName[], assert: JsonSchema): boolean {
  const validate = ajv.compile(assert);
  const isDeclared = (type: string): boolean =>
    types.some((name) => name === type || (name === 'integer' && type === 'number'));
  return Object.entries(samples).some(([type, sample]) => !isDeclared(type) && !validate(sample));
}

/** One for all rules: a new one would compile JSON Schema's own schema each time, which takes longest. */
const ajv = new Ajv2020({ strict: false });
for (const keyword of [...assertionKeywords, 'ref']) ajv.addKeyword(keyword);
