import { describe, expect, it } from '@jest/globals';
import type { Endpoint } from '@braze-lint/schemas';
import { endpoints } from '@braze-lint/schemas';
import fc from 'fast-check';

import { describeBreach } from './support/laws/breach.js';
import { caseFrom } from './support/laws/case.js';
import { findBreach } from './support/laws/find-breach.js';
import { randomFrom } from './support/random.js';
import { simplify } from './support/simplify.js';

/** Over all endpoints together. */
const runs = Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 10_000);
const seed = Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 20_261);

const withBody = endpoints.filter(({ hasBody }) => hasBody);
const runsEach = Math.ceil(runs / withBody.length);
const timeout = 120_000 + runs * 40;

/** What a random program is made from: longer ones give larger programs. */
const tapes = fc.uint8Array({ minLength: 0, maxLength: 700, size: 'max' });

describe('A report is a proof: every run that reaches it sends what is refused', () => {
  const counts = new Map<string, { programs: number; reporting: number }>();

  it.each(withBody.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    'in random programs that call %s',
    (_name, endpoint) => {
      const count = { programs: 0, reporting: 0 };
      counts.set(endpoint.id, count);
      const property = fc.property(tapes, (bytes) => {
        const { breach, isReporting } = judge(endpoint, bytes);
        count.programs++;
        if (isReporting) count.reporting++;
        return breach === undefined;
      });
      const { failed, counterexample, numRuns } = fc.check(property, {
        numRuns: runsEach,
        seed,
        endOnFailure: true,
      });
      if (!failed) return;
      const [found = new Uint8Array()] = counterexample ?? [];
      const simple = simplify(found, (bytes) => isFailing(endpoint, bytes), 500);
      throw new Error(
        `Run ${String(numRuns)} with seed ${String(seed)}.\n${judge(endpoint, simple).breach ?? ''}`,
      );
    },
    timeout,
  );

  // Otherwise the laws would hold for want of reports.
  it('in programs of which many are reported', () => {
    const total = { programs: 0, reporting: 0 };
    for (const { programs, reporting } of counts.values()) {
      total.programs += programs;
      total.reporting += reporting;
      expect(reporting / programs).toBeGreaterThan(0.05);
    }
    expect(total.reporting / total.programs).toBeGreaterThan(0.2);
  });
});

function judge(
  endpoint: Endpoint,
  bytes: Uint8Array,
): { readonly breach?: string; readonly isReporting: boolean } {
  const test = caseFrom(endpoint, bytes);
  const breach = findBreach(test, randomFrom(bytes.length));
  return { ...(breach && { breach: describeBreach(breach, test) }), isReporting: test.findings.length > 0 };
}

function isFailing(endpoint: Endpoint, bytes: Uint8Array): boolean {
  try {
    return judge(endpoint, bytes).breach !== undefined;
  } catch {
    return true;
  }
}
