import { Kind } from '@braze-lint/schemas';

import type { AbstractValue } from '../abstract-value.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';

/**
 * The kinds of a sum, difference or product. Of numbers that are finite (`Date.now()`, a length, a literal) it is finite
 * again, and so never the `null` that JSON makes of `NaN`; too many factors to overflow do not occur.
 */
export function arithmeticKinds(operator: string, left: AbstractValue, right: AbstractValue): number {
  if (!['+', '-', '*'].includes(operator)) return NUMBER_KINDS;
  if (!definitelyFinite(left) || !definitelyFinite(right)) return NUMBER_KINDS;
  const kinds = kindsOf(left) | kindsOf(right);
  // Halves add up to a whole.
  return (kinds & Kind.fraction) === 0 ? kinds : kinds | Kind.integer;
}

function definitelyFinite(value: AbstractValue): boolean {
  const kinds = kindsOf(value);
  return kinds !== 0 && (kinds & ~(Kind.integer | Kind.fraction)) === 0;
}
