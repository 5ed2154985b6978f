import type { JsonObject, JsonSchema } from '../json-schema/json-schema.js';
import { conjoin } from './conjoin.js';
import { Definitions } from './definitions.js';
import type { Form } from './definitions.js';
import { arrayLifters } from './lift-arrays.js';
import { combinatorLifters } from './lift-combinators.js';
import { objectLifters } from './lift-objects.js';
import { valueLifters } from './lift-values.js';
import type { Lifting, Polarity } from './lifting.js';
import { plain } from './plain.js';
import { SchemaError } from './schema.js';
import type { Schema } from './schema.js';
import { assertionsOf } from './vocabulary.js';

/** The schema over partial values that accepts a value if some completion of it satisfies `schema`. */
export function liftMay(schema: JsonSchema): JsonSchema {
  return liftDocument(schema, 'may');
}

/** The schema over partial values that accepts a value if every completion of it satisfies `schema`. */
export function liftMust(schema: JsonSchema): JsonSchema {
  return liftDocument(schema, 'must');
}

/** A schema in the form that partial values are checked with; what it refers to is noted in `definitions`. */
export function liftInto(schema: Schema, form: Exclude<Form, 'report'>, definitions: Definitions): Schema {
  return form === 'plain' ? plain(schema, definitions) : lift(schema, form, definitions);
}

const LIFTERS = [...valueLifters, ...objectLifters, ...arrayLifters, ...combinatorLifters];

function liftDocument(schema: JsonSchema, polarity: Polarity): JsonObject {
  const definitions = new Definitions(schema);
  return definitions.complete(lift(schema, polarity, definitions), (referred, form) => {
    if (form === 'report') throw new SchemaError('A lifted schema reports nothing');
    return liftInto(referred, form, definitions);
  });
}

function lift(schema: Schema, polarity: Polarity, definitions: Definitions): Schema {
  if (typeof schema === 'boolean') return schema || { [`${polarity}:type`]: 0 };
  const present = new Set<string>(assertionsOf(schema));
  const lifting = liftingOf(polarity, definitions);
  const lifters = LIFTERS.filter(({ keywords }) => keywords.some((keyword) => present.has(keyword)));
  return conjoin(lifters.flatMap((lifter) => lifter.lift(schema, lifting)));
}

function liftingOf(polarity: Polarity, definitions: Definitions): Lifting {
  const may = (schema: Schema): Schema => lift(schema, 'may', definitions);
  const must = (schema: Schema): Schema => lift(schema, 'must', definitions);
  return {
    polarity,
    may,
    must,
    same: polarity === 'may' ? may : must,
    ref: (reference) => definitions.ref(reference, polarity),
  };
}
