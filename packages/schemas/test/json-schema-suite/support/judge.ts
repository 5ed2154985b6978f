import { liftedAjv } from '../../../generator/compile/ajv.js';
import { liftMay, liftMust } from '../../../generator/lift/lift.js';
import { SchemaError } from '../../../generator/lift/schema.js';
import type { Schema } from '../../../generator/lift/schema.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';
import { masked } from '../../lift/support/masking.js';
import { Random } from '../../lift/support/random.js';
import { maskings } from './maskings.js';
import type { SuiteGroup, SuiteTest } from './suite.js';

/** What became of one group of tests: why its schema is refused, or what each test came to. */
export type GroupOutcome =
  | { readonly kind: 'not applicable'; readonly reason: string }
  | { readonly kind: 'judged'; readonly outcomes: readonly TestOutcome[] };

export interface TestOutcome {
  readonly description: string;
  /** Answers that differ from the suite's on the whole value, or contradict it on a value with hidden parts. */
  readonly wrong: readonly WrongAnswer[];
  /** How many values with hidden parts were tried. */
  readonly hidden: number;
  /** Of how many of them the answer is certain all the same. */
  readonly decided: number;
}

export interface WrongAnswer {
  readonly form: 'may' | 'must';
  readonly value: PartialValue;
  readonly answer: boolean;
}

/** Lifts the group's schema and asks both forms about the whole value of each test and about what hides parts of it. */
export function judgeGroup({ schema, tests }: SuiteGroup): GroupOutcome {
  try {
    const forms = formsOf(schema);
    return { kind: 'judged', outcomes: tests.map((test) => judgeTest(forms, test)) };
  } catch (error) {
    if (error instanceof SchemaError) return { kind: 'not applicable', reason: error.message };
    throw error;
  }
}

const RANDOM_MASKINGS = 25;
const SEED = 20_240_229;

interface Forms {
  readonly may: (value: PartialValue) => boolean;
  readonly must: (value: PartialValue) => boolean;
}

function formsOf(schema: Schema): Forms {
  const document = typeof schema === 'boolean' ? { allOf: [schema] } : schema;
  const may = liftedAjv().compile(liftMay(document));
  const must = liftedAjv().compile(liftMust(document));
  return { may: (value) => may(value), must: (value) => must(value) };
}

function judgeTest({ may, must }: Forms, { description, data, valid }: SuiteTest): TestOutcome {
  const random = new Random(SEED);
  const hidden = [...maskings(data), ...Array.from({ length: RANDOM_MASKINGS }, () => masked(data, random))];
  const whole: readonly WrongAnswer[] = [
    { form: 'may', value: data, answer: may(data) },
    { form: 'must', value: data, answer: must(data) },
  ];
  // The whole value is one completion of each: `may` has to find it, `must` must not overlook it.
  const partial = hidden.map((value): WrongAnswer =>
    valid ? { form: 'may', value, answer: may(value) } : { form: 'must', value, answer: must(value) },
  );
  return {
    description,
    wrong: [...whole, ...partial].filter(({ answer }) => answer !== valid),
    hidden: hidden.length,
    decided: hidden.filter((value) => (valid ? must(value) : !may(value))).length,
  };
}
