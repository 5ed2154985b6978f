import { isJsonObject } from '../json-schema/json-schema.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import { SchemaError } from '../lift/schema.js';

/** The constraint that the assertions of a node make together, if they make one. */
export function wholeConstraint(schema: JsonObject): string | undefined {
  const value = schema['x-constraint'];
  return typeof value === 'string' ? value : undefined;
}

/** The constraint that `keyword` of a node asserts; `inherited` is that of the nodes around it. */
export function constraintOf(schema: JsonObject, keyword: string, inherited: string | undefined): string {
  const id = constraintIn(schema['x-constraint'], keyword) ?? inherited;
  if (typeof id === 'string') return id;
  throw new SchemaError(`No constraint is named for ${keyword} of ${JSON.stringify(schema)}`);
}

/** Whether a constraint is named for `keyword` itself. */
export function hasConstraint(schema: JsonObject, keyword: string): boolean {
  return constraintIn(schema['x-constraint'], keyword) !== undefined;
}

/** The constraint that needs `key` to be there. */
export function requiredConstraint(schema: JsonObject, key: string, inherited: string | undefined): string {
  const ids = constraintIn(schema['x-constraint'], 'required');
  const id = (isJsonObject(ids) ? constraintIn(ids, key) : ids) ?? inherited;
  if (typeof id === 'string') return id;
  throw new SchemaError(`No constraint is named for the required key ${key} of ${JSON.stringify(schema)}`);
}

function constraintIn(ids: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(ids) && Object.hasOwn(ids, name) ? ids[name] : undefined;
}
