import { describe, expect, it } from '@jest/globals';

import { makeRoutedProgram } from './support/program/routes/make-routed-program.js';
import type { Count } from './support/prove.js';
import { endpointsWithBody, prove } from './support/prove.js';

/** Over all endpoints together. */
const runs = Number(process.env['BRAZE_LINT_PROPERTY_RUNS'] ?? 3000);
const seed = Number(process.env['BRAZE_LINT_PROPERTY_SEED'] ?? 20_261);
const runsEach = Math.ceil(runs / endpointsWithBody.length);
const timeout = 120_000 + runs * 40;

describe('A report is a proof however the body gets to the request', () => {
  const counts = new Map<string, Count>();

  it.each(endpointsWithBody.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    'in random programs that call %s',
    (_name, endpoint) => {
      counts.set(endpoint.id, prove(endpoint, makeRoutedProgram, { runs: runsEach, seed }));
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
