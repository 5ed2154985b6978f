import type { JsonValue } from '../json-schema/json-schema.js';
import { asSchemas } from './schema.js';
import type { Schema } from './schema.js';

/** One schema that holds where all of `schemas` do. */
export function conjoin(schemas: readonly Schema[]): Schema {
  const merged: Record<string, JsonValue> = {};
  const apart: Schema[] = [];
  for (const schema of schemas) {
    if (schema === false) return false;
    if (schema === true) continue;
    const keywords = Object.keys(schema);
    if (keywords.length === 1 && schema['allOf'] !== undefined) apart.push(...asSchemas(schema['allOf']));
    else if (keywords.some((keyword) => isTogether(keyword, merged))) apart.push(schema);
    else Object.assign(merged, schema);
  }
  return joined(merged, apart);
}

/** Keywords that look at each other must not be mixed with others of the same group. */
const GROUPS: readonly (readonly string[])[] = [
  ['properties', 'patternProperties', 'additionalProperties'],
  ['items', 'prefixItems'],
  ['contains', 'minContains', 'maxContains'],
  ['if', 'then', 'else'],
];

function isTogether(keyword: string, merged: Readonly<Record<string, JsonValue>>): boolean {
  const group = GROUPS.find((keywords) => keywords.includes(keyword)) ?? [keyword];
  return group.some((other) => other in merged);
}

function joined(merged: Readonly<Record<string, JsonValue>>, apart: readonly Schema[]): Schema {
  const isEmpty = Object.keys(merged).length === 0;
  if (apart.length === 0) return isEmpty ? true : merged;
  const [only] = apart;
  if (isEmpty && apart.length === 1 && only !== undefined) return only;
  if ('allOf' in merged) return { allOf: [merged, ...apart] };
  return { ...merged, allOf: apart };
}
