import { ANYTHING } from '@braze-lint/schemas';

import type { AbstractValue } from './abstract-value.js';
import { mapAlternatives, typed } from './construct.js';
import { kindsOf } from './kinds.js';

/** A value of which a type says more than the code does; what the code says goes first. */
export function refine(value: AbstractValue, declared: AbstractValue | undefined): AbstractValue {
  if (declared === undefined) return value;
  if (value.kind === 'unknown') return declared;
  const kinds = kindsOf(declared);
  if (kinds === ANYTHING) return value;
  return mapAlternatives(value, (alternative) =>
    alternative.kind === 'unknown' && alternative.reason.code !== 'fallback'
      ? typed(kinds, alternative.reason, alternative.node)
      : alternative,
  );
}
