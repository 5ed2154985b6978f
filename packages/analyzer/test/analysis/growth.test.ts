import type { PartialValue } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { grownFiles } from '../../../../benchmarks/lib/grown-files.mjs';
import { analyze } from '../../src/analysis/analyze.js';
import { auditOf } from '../../src/analysis/audit.js';
import { brazeCatalog } from '../../src/check/braze-catalog.js';
import type { Catalog } from '../../src/check/catalog.js';
import { parse } from '../check/support/parse.js';
import { stepsOf } from '../support/count-steps.js';

/** How much work one unit of a large file may make, of what one of a small file makes. Counting coverage is work of its own. */
const MOST = '__coverage__' in globalThis ? 1.5 : 1.2;

/** Four times as many: of what grows with the square, each unit makes four times as much work. */
const cases = Object.entries(grownFiles).map(([name, { sizes, of }]) => {
  const [small = 1, , large = 1] = sizes;
  return { name, small, large, of };
});

describe('the work on a file grows no faster than the file', () => {
  it.each(cases)(
    'in calls of functions, by its $name',
    async ({ small, large, of }) => {
      const [first, few, many] = [small, small, large].map((size) => parse(of(size)));
      const steps = (source = first): Promise<number> =>
        stepsOf(() => source && auditOf(analyze(source, {})));
      // What is loaded and prepared once is no part of what is compared.
      await steps();
      const stepsOfFew = await steps(few);
      expect(stepsOfFew).toBeGreaterThan(10 * small);
      expect((await steps(many)) / large / (stepsOfFew / small)).toBeLessThan(MOST);
    },
    120_000,
  );

  it.each(cases)('in values that are handed to the catalogue, by its $name', ({ small, large, of }) => {
    const few = valuesCheckedIn(of(small));
    expect(few).toBeGreaterThan(0);
    expect(valuesCheckedIn(of(large)) / large / (few / small)).toBeLessThan(MOST);
  });
});

/** How many values the bodies have that the catalogue checks, all checks taken together. */
function valuesCheckedIn(code: string): number {
  let values = 0;
  const catalog: Catalog = {
    ...brazeCatalog,
    check(endpointId, body, clock) {
      values += valuesIn(body);
      return brazeCatalog.check(endpointId, body, clock);
    },
  };
  analyze(parse(code), {}, { catalog });
  return values;
}

function valuesIn(value: PartialValue): number {
  if (value === null || typeof value !== 'object') return 1;
  const inside: readonly PartialValue[] = Object.values(value);
  return inside.reduce<number>((sum, inner) => sum + valuesIn(inner), 1);
}
