import { strictAjv } from '../../../../schemas/generator/compile/ajv.js';
import type { Json, JsonObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { SchemaDocument } from '../../../../analyzer/test/properties/support/payload/schema.js';

type Check = (value: unknown) => boolean;

const ajv = strictAjv();
const checks = new WeakMap<SchemaDocument, Map<string, Check>>();

/** Whether a value fits a part of a document's schema, by plain Ajv. */
export function holds(document: SchemaDocument, schema: JsonObject, value: Json | undefined): boolean {
  return value !== undefined && checkOf(document, schema)(value);
}

function checkOf(document: SchemaDocument, schema: JsonObject): Check {
  const known = checks.get(document) ?? new Map<string, Check>();
  checks.set(document, known);
  const text = JSON.stringify(schema);
  const check = known.get(text) ?? compiled(document, schema, text);
  known.set(text, check);
  return check;
}

function compiled(document: SchemaDocument, schema: JsonObject, text: string): Check {
  const definitions = text.includes('"$ref"') ? { $defs: document.root['$defs'] ?? {} } : {};
  const validate = ajv.compile({ ...schema, ...definitions });
  // As the rules do, it judges times by the present.
  return (value) => validate.call({ now: Date.now() }, value);
}
