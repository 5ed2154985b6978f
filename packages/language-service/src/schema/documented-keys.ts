import type { SchemaGroup } from './schema-at.js';
import type { JsonSchema } from './json-schema.js';

/** A key that is documented at a place. */
export interface DocumentedKey {
  readonly name: string;
  readonly schemas: SchemaGroup;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
}

/** The documented keys of an object, in the order of the page; `$schema` is one only of JSON files. */
export function documentedKeys(group: SchemaGroup, isJsonRoot = false): readonly DocumentedKey[] {
  const byName = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of group) {
    for (const [name, schema] of Object.entries(properties)) {
      if (name === '$schema' && !isJsonRoot) continue;
      const schemas = byName.get(name) ?? [];
      byName.set(name, schemas);
      schemas.push(schema);
    }
  }
  const required = new Set(group.flatMap((schema) => schema.required ?? []));
  return [...byName]
    .filter(([, schemas]) => schemas.some(({ description }) => description !== undefined))
    .map(([name, schemas]) => ({
      name,
      schemas,
      isRequired: required.has(name),
      isDeprecated: schemas.some(({ deprecated }) => deprecated === true),
    }));
}
