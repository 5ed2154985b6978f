import type { JsonObject } from '../json-schema/json-schema.js';
import { kindsOfSchema } from '../lift/kinds.js';
import { asSchemas } from '../lift/schema.js';
import type { Schema } from '../lift/schema.js';
import type { Place } from './place.js';

/** An alternative that the kind of the value alone tells from the others. */
export interface Alternative {
  readonly schema: Schema;
  /** The bits of `Kind` that it allows. */
  readonly kinds: number;
}

/**
 * The alternatives of `anyOf` or `oneOf`, if no two of them allow the same kind of value: then the one that is meant
 * can report for itself.
 */
export function alternativesOf(place: Place, keyword: 'anyOf' | 'oneOf'): readonly Alternative[] | undefined {
  const { definitions } = place.reporting;
  const alternatives = asSchemas(place.schema[keyword]).map((schema) => ({
    schema: withoutType(schema),
    kinds: kindsOfSchema(schema, definitions),
  }));
  return areDisjoint(alternatives) ? alternatives : undefined;
}

function areDisjoint(alternatives: readonly Alternative[]): boolean {
  let seen = 0;
  for (const { kinds } of alternatives) {
    if ((seen & kinds) !== 0) return false;
    seen |= kinds;
  }
  return true;
}

/** The kinds say it already. */
function withoutType(schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema;
  const entries = Object.entries(schema).filter(([keyword]) => keyword !== 'type');
  const rest: JsonObject = Object.fromEntries(entries);
  return rest;
}
