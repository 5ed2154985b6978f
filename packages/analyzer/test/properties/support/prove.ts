import type { Endpoint } from '@braze-lint/schemas';
import { endpoints } from '@braze-lint/schemas';
import fc from 'fast-check';

import { describeBreach } from './laws/breach.js';
import type { ProgramMaker } from './laws/case.js';
import { caseFrom } from './laws/case.js';
import { findBreach } from './laws/find-breach.js';
import { randomFrom } from './random.js';
import { simplify } from './simplify.js';

export const endpointsWithBody = endpoints.filter(({ hasBody }) => hasBody);

/** What a random program is made from: longer ones give larger programs. */
const tapes = fc.uint8Array({ minLength: 0, maxLength: 700, size: 'max' });

/** How many programs were made, and in how many of them something is reported. */
export interface Count {
  readonly programs: number;
  readonly reporting: number;
}

/** Tries programs that call an endpoint; throws with the simplest one in which a report breaks a law. */
export function prove(
  endpoint: Endpoint,
  make: ProgramMaker,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Count {
  const count = { programs: 0, reporting: 0 };
  const property = fc.property(tapes, (bytes) => {
    const { breach, isReporting } = judge(endpoint, make, bytes);
    count.programs++;
    if (isReporting) count.reporting++;
    return breach === undefined;
  });
  const { failed, counterexample, numRuns } = fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  if (!failed) return count;
  const [found = new Uint8Array()] = counterexample ?? [];
  const simple = simplify(found, (bytes) => isFailing(endpoint, make, bytes), 500);
  throw new Error(
    `Run ${String(numRuns)} with seed ${String(seed)}.\n${judge(endpoint, make, simple).breach ?? ''}`,
  );
}

function judge(
  endpoint: Endpoint,
  make: ProgramMaker,
  bytes: Uint8Array,
): { readonly breach?: string; readonly isReporting: boolean } {
  const test = caseFrom(endpoint, bytes, make);
  const breach = findBreach(test, randomFrom(bytes.length));
  return { ...(breach && { breach: describeBreach(breach, test) }), isReporting: test.findings.length > 0 };
}

function isFailing(endpoint: Endpoint, make: ProgramMaker, bytes: Uint8Array): boolean {
  try {
    return judge(endpoint, make, bytes).breach !== undefined;
  } catch {
    return true;
  }
}
