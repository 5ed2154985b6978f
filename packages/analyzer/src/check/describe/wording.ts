import type { Naming } from './naming.js';

/** What all sentences about one report share. */
export interface Wording {
  readonly naming: Naming;
  /** What Braze answers, with its own space and parentheses, or empty. */
  readonly answer: string;
}
