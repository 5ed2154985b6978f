import { compileStrict } from '../../../generator/compile/compile-strict.js';
import { liftedAjv } from '../../../generator/compile/ajv.js';
import type { JsonSchema } from '../../../generator/json-schema/json-schema.js';
import { liftMay, liftMust } from '../../../generator/lift/lift.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';

/** A schema's answers to whole and to partial values. */
export interface Answers {
  readonly strict: (value: unknown) => boolean;
  readonly may: (value: PartialValue) => boolean;
  readonly must: (value: PartialValue) => boolean;
}

export function answersOf(schema: JsonSchema): Answers {
  const strict = compileStrict(schema);
  const may = liftedAjv().compile(liftMay(schema));
  const must = liftedAjv().compile(liftMust(schema));
  return { strict: (value) => strict(value), may: (value) => may(value), must: (value) => must(value) };
}
