import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { JsonSchema, JsonValue } from '../../generator/json-schema/json-schema.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import { completed } from './support/completing.js';
import { answersOf } from './support/lifted.js';
import type { Answers } from './support/lifted.js';
import { masked } from './support/masking.js';
import { Random } from './support/random.js';
import { randomSchema } from './support/random-schema.js';
import { randomValue } from './support/random-values.js';

const VALUES_A_SCHEMA = 12;
const COMPLETIONS = 6;

/** Schemas; each one is tried with several values. */
const numRuns = Math.ceil(Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 2000) / VALUES_A_SCHEMA);

describe('lifted schemas of random schemas', () => {
  it('answer as plain Ajv does for whole values, and soundly for partial ones', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new Random(seed);
        const schema = randomSchema(random);
        const answers = answersOf(schema);
        for (let run = 0; run < VALUES_A_SCHEMA; run++) tryValue(schema, answers, random);
      }),
      { numRuns, seed: Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 20240229) },
    );
  });
});

function tryValue(schema: JsonSchema, answers: Answers, random: Random): void {
  const value = randomValue(random, 3);
  expectSame(schema, answers, value);
  const partial = masked(value, random);
  const vaguer = masked(partial, random);
  const completions = Array.from({ length: COMPLETIONS }, () => completed(vaguer, random));
  expectSound(schema, answers, vaguer, [value, ...completions]);
  expectSound(schema, answers, partial, [value]);
  if (!answers.may(vaguer)) expectAnswer(schema, vaguer, partial, 'may', answers.may(partial), false);
  if (answers.must(vaguer)) expectAnswer(schema, vaguer, partial, 'must', answers.must(partial), true);
}

function expectSame(schema: JsonSchema, { strict, may, must }: Answers, value: JsonValue): void {
  const expected = strict(value);
  expectAnswer(schema, value, value, 'may', may(value), expected);
  expectAnswer(schema, value, value, 'must', must(value), expected);
}

function expectSound(
  schema: JsonSchema,
  { strict, may, must }: Answers,
  partial: PartialValue,
  completions: readonly (JsonValue | undefined)[],
): void {
  const accepted = may(partial);
  const certain = must(partial);
  for (const completion of completions) {
    // Nothing is wrong with a value that is not sent.
    const holds = completion === undefined || strict(completion);
    if (!accepted) expectAnswer(schema, partial, completion, 'may rejects', holds, false);
    if (certain) expectAnswer(schema, partial, completion, 'must accepts', holds, true);
  }
}

function expectAnswer(
  schema: JsonSchema,
  partial: unknown,
  other: unknown,
  answer: string,
  actual: boolean,
  expected: boolean,
): void {
  if (actual === expected) return;
  // The inequality shows all that is needed to find the cause.
  expect({ answer, schema: JSON.stringify(schema), partial, other }).toEqual({ answer: expected });
}
