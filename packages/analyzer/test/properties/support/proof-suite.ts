import { describe, expect, it } from '@jest/globals';

import type { ProgramMaker } from './laws/case.js';
import type { Count } from './prove.js';
import { endpointsWithBody, prove } from './prove.js';

export interface Extent {
  /** How many programs are tried by default, over all endpoints together. */
  readonly programs: number;
  /** In what share of them something has to be reported. */
  readonly reporting: number;
}

/** In how many programs of one endpoint a report is to be expected; in fewer there may be none by chance. */
const ENOUGH = 25;

/** Tries programs of one kind with every endpoint that takes a body. */
export function proofSuite(
  title: string,
  make: ProgramMaker,
  { programs: usual, reporting: share }: Extent,
): void {
  const runs = Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? usual);
  const seed = Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 20_261);
  const runsEach = Math.ceil(runs / endpointsWithBody.length);
  const timeout = 120_000 + runs * 40;

  describe(title, () => {
    const counts = new Map<string, Count>();

    it.each(endpointsWithBody.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
      'in random programs that call %s',
      (_name, endpoint) => {
        counts.set(endpoint.id, prove(endpoint, make, { runs: runsEach, seed }));
      },
      timeout,
    );

    // Otherwise the laws would hold for want of reports.
    it('in programs of which many are reported', () => {
      const total = { programs: 0, reporting: 0 };
      for (const { programs, reporting } of counts.values()) {
        total.programs += programs;
        total.reporting += reporting;
        if (programs >= ENOUGH) expect(reporting / programs).toBeGreaterThan(share / 5);
      }
      expect(total.reporting / total.programs).toBeGreaterThan(share);
    });
  });
}
