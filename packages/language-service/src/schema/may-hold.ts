import type { KnownKeys } from '../body/body-part.js';
import type { JsonSchema } from './json-schema.js';

/**
 * Whether an object with these keys may satisfy the schema (`wanted`), or may fail to. Only what the schema says of scalars is looked at:
 * which key has which value tells apart the forms of an object.
 */
export function mayHold(schema: JsonSchema, keys: KnownKeys | undefined, wanted: boolean): boolean {
  const parts = [
    // What else the schema says is not looked at.
    ...(Object.keys(schema).every((keyword) => understood.has(keyword)) ? [] : [undefined]),
    ...(schema.required ?? []).map((key) => (keys === undefined ? undefined : keys.has(key))),
    ...Object.entries(schema.properties ?? {}).map(([key, property]) => holds(property, keys?.get(key))),
  ];
  if (wanted) return !parts.includes(false);
  return parts.length === 0 || parts.some((part) => part !== true);
}

/** Whether no key has a value that rules the schema out; keys that are missing may still be written. */
export function isPossible({ properties = {} }: JsonSchema, keys: KnownKeys | undefined): boolean {
  return Object.entries(properties).every(([key, property]) => holds(property, keys?.get(key)) !== false);
}

const understood: ReadonlySet<string> = new Set(['required', 'properties', 'x-constraint']);

function holds(schema: JsonSchema, known: { readonly scalar?: unknown } | undefined): boolean | undefined {
  if (known === undefined || !('scalar' in known)) return undefined;
  const { scalar } = known;
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  return allowed === undefined ? undefined : allowed.some((value) => value === scalar);
}
