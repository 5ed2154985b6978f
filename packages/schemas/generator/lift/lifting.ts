import type { JsonObject } from '../json-schema/json-schema.js';
import type { Schema } from './schema.js';
import type { Assertion } from './vocabulary.js';

/** `may`: some completion of a partial value satisfies the schema. `must`: every completion does. */
export type Polarity = 'may' | 'must';

/** What the lifting of one group of keywords needs of the rest. */
export interface Lifting {
  readonly polarity: Polarity;
  readonly may: (schema: Schema) => Schema;
  readonly must: (schema: Schema) => Schema;
  /** The schema in this lifting's own polarity. */
  readonly same: (schema: Schema) => Schema;
  readonly ref: (reference: string) => Schema;
}

/** Lifts the keywords of one group: those whose meaning depends on each other. */
export interface KeywordLifter {
  readonly keywords: readonly Assertion[];
  /** Schemas that all have to hold. */
  readonly lift: (schema: JsonObject, lifting: Lifting) => readonly Schema[];
}

/** Holds for a value that can be left out, and for no other. */
export const LEFT_OUT: Schema = { 'may:type': 0 };
