import type { Capability } from './support/program.js';

/** What share of the mistakes has to be found; the only place where the shares are stated. */
export const thresholds: Readonly<Record<Capability, number>> = {
  0: 0.95,
  1: 0.95,
  2: 0.95,
  3: 0.95,
  4: 0.95,
  5: 0.95,
  6: 0.95,
  7: 0.95,
  8: 0.95,
  9: 0.9,
  10: 0.9,
};
