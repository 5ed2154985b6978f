import {
  type JsonObject,
  type JsonSchema,
  type JsonValue,
  isJsonObject,
} from '../json-schema/json-schema.js';
import { objectTypeName } from './type-names.js';

/**
 * A schema as the type generator wants it: structure, documented types and values. What depends on other keys is
 * left out, and so is what is let through beside the documentation.
 */
function typeSchema(schema: JsonSchema): JsonSchema {
  const strict = documentedForm(schema);
  const { description, deprecated, $ref } = strict;
  const about = {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
  };
  if (typeof $ref === 'string') return { ...about, ...referenceSchema($ref, strict['type']) };
  const { type, enum: values, items, properties, additionalProperties, required } = strict;
  return {
    ...about,
    ...present('type', type),
    ...present('enum', values),
    ...(isJsonObject(items) ? { items: typeSchema(items) } : {}),
    ...(isJsonObject(properties) ? { properties: propertySchemas(properties) } : {}),
    ...present('additionalProperties', additionalProperties),
    ...present('required', required),
  };
}

/** An object's definition; it has no type of its own, because the places that refer to it say whether it may be null. */
export function definitionTypeSchema(name: string, schema: JsonSchema): JsonSchema {
  return { title: name, type: 'object', ...typeSchema(schema) };
}

/** Applies the advice to keep to the documented type; a value that may be either boolean is told by its type. */
function documentedForm(schema: JsonSchema): JsonObject {
  const { enum: accepted, ...others } = schema;
  const type = strictType(schema) ?? schema['type'];
  if (type === undefined) return schema;
  const values = Array.isArray(accepted)
    ? (accepted as readonly JsonValue[]).filter((value) => hasType(value, type))
    : [];
  const isTold = values.includes(true) && values.includes(false);
  return { ...others, type, ...(values.length === 0 || isTold ? {} : { enum: values }) };
}

/** The type that an entry of `x-advice` asks for. */
function strictType(schema: JsonSchema): JsonValue | undefined {
  const advice = schema['x-advice'];
  const entries = Array.isArray(advice) ? (advice as readonly JsonValue[]).filter(isJsonObject) : [];
  return entries.find((entry) => Object.keys(entry).join() === 'x-constraint,type')?.['type'];
}

function referenceSchema($ref: string, type: JsonValue | undefined): JsonSchema {
  const others = [type ?? 'object'].flat().filter((name) => name !== 'object');
  const reference = { $ref: `#/$defs/${objectTypeName($ref.slice('#/$defs/'.length))}` };
  // Never beside other keywords: the type generator would take it for a type of its own then.
  return others.length === 0 ? { allOf: [reference] } : { anyOf: [reference, { type: others }] };
}

function propertySchemas(properties: JsonObject): JsonObject {
  const entries = Object.entries(properties).filter(([key]) => key !== '$schema');
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isJsonObject(value) ? typeSchema(value) : value]),
  );
}

function present(keyword: string, value: JsonValue | undefined): JsonObject {
  return value === undefined ? {} : { [keyword]: value };
}

/** Whether a value has a type or one of a list. */
function hasType(value: JsonValue, type: JsonValue): boolean {
  const name = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return [type].flat().some((one) => one === name || (one === 'integer' && name === 'number'));
}
