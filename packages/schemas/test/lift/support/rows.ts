import { expect, it } from '@jest/globals';

import type { JsonSchema } from '../../../generator/json-schema/json-schema.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';
import { answersOf } from './lifted.js';
import type { Answers } from './lifted.js';

/** `always`: every completion satisfies the schema. `maybe`: some do. `never`: none does. */
export type Outcome = 'always' | 'maybe' | 'never';

export type Row = readonly [what: string, value: PartialValue, outcome: Outcome];

/** One test a row: what the lifted forms of `schema` say of the value. */
export function testRows(schema: JsonSchema, rows: readonly Row[]): void {
  let known: Answers | undefined;
  for (const [what, value, outcome] of rows) {
    it(`${JSON.stringify(schema)}: ${what} ${outcome}`, () => {
      known ??= answersOf(schema);
      const { may, must } = known;
      const actual = must(value) ? 'always' : may(value) ? 'maybe' : 'never';
      expect(actual).toBe(outcome);
      if (outcome === 'always') expect(may(value)).toBe(true);
    });
  }
}
