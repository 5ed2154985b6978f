import type { JsonValue } from '../json-schema/json-schema.js';

/** What the documentation says of one place, by keyword: `{ type: string, required: true }`. */
export type PlaceFacts = Readonly<Record<string, JsonValue>>;

/**
 * The facts of an endpoint, an object, the errors or the hosts, in the form that `docs/releasing.md` explains: what stands in YAML in a
 * file of the same name.
 */
export interface FactFile {
  /** Whether a place that is not listed says nothing, instead of that it is no more. */
  readonly partial?: boolean;
  /** By place: `.` for the whole, `a.b` for a key, `a[]` for the elements of a list, `?a` for a parameter of the query, `!a` for a rule. */
  readonly facts: Readonly<Record<string, PlaceFacts>>;
}

/** By the path of the file without `.yaml`: `endpoints/messages-send`, `objects/apple_push`, `errors`, `hosts`. */
export type FactFiles = ReadonlyMap<string, FactFile>;
