import { isJsonObject } from '../json-schema/json-schema.js';
import type { JsonObject, JsonSchema, JsonValue } from '../json-schema/json-schema.js';
import { hasConstraint } from '../report/constraint-ids.js';
import { asObject } from '../lift/schema.js';

/** The keys that are meant by wrong ones, by the id of the constraint that reports the wrong one. */
export type InsteadTable = Readonly<Record<string, JsonObject>>;

/** Collects `x-instead` of all schemas. */
export function insteadTable(schemas: Iterable<JsonSchema>): InsteadTable {
  const table = new Map<string, JsonObject>();
  for (const schema of schemas) collect(schema, table);
  return Object.fromEntries([...table].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function collect(value: JsonValue, table: Map<string, JsonObject>): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) collect(item, table);
  } else if (isJsonObject(value)) {
    collectOwn(value, table);
    for (const item of Object.values(value)) collect(item, table);
  }
}

function collectOwn(schema: JsonObject, table: Map<string, JsonObject>): void {
  const instead = schema['x-instead'];
  if (!isJsonObject(instead)) return;
  for (const id of reportingConstraints(schema, instead)) table.set(id, { ...table.get(id), ...instead });
}

/** The constraints that report a key as unknown, or as deprecated. */
function reportingConstraints(schema: JsonObject, instead: JsonObject): readonly string[] {
  const ids = schema['x-constraint'];
  const unknown =
    hasConstraint(schema, 'additionalProperties') && isJsonObject(ids) ? [ids['additionalProperties']] : [];
  const properties = Object.entries(asObject(schema['properties'])).filter(([key]) => key in instead);
  const deprecated = properties.map(([, property]) =>
    isJsonObject(property) ? property['x-deprecated'] : undefined,
  );
  return [...unknown, ...deprecated].filter((id) => typeof id === 'string');
}
