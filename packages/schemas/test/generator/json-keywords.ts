import { type JsonSchema, type JsonValue, isJsonObject } from '../../generator/json-schema/json-schema.js';

/** Every object inside a JSON value, itself included. */
export function objectsIn(value: JsonValue): readonly JsonSchema[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(objectsIn);
  if (!isJsonObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** The constraint ids that an `x-constraint` or `x-deprecated` holds, however deep. */
export function constraintIdsIn(schema: JsonSchema): readonly string[] {
  return objectsIn(schema).flatMap((node) => [
    ...textsIn(node['x-constraint']),
    ...textsIn(node['x-deprecated']),
  ]);
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
