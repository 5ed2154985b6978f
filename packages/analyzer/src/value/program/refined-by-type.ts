import type { TSESTree } from '@typescript-eslint/types';

import { unwrap } from '../../scope/unwrap.js';
import type { Reason } from '../../source/reason.js';
import type { AbstractValue } from '../abstract-value.js';
import { alternativesOf } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { refine } from '../refine.js';
import { typeViewValue } from './type-view-value.js';

/**
 * What an expression is sent as, with what its type says where the code says nothing. For what is judged only: a type is dear to ask for.
 * What an assertion claims is not taken for granted, what the compiler has worked out is.
 */
export function refinedByType(
  value: AbstractValue,
  expression: TSESTree.Node,
  { source, isAddress }: Evaluation,
): AbstractValue {
  const reason = source.program === undefined || isAddress ? undefined : reasonIn(value);
  if (reason === undefined) return value;
  const view = source.program?.typeOf(unwrap(expression));
  return view === undefined ? value : refine(value, typeViewValue(view, expression, reason));
}

/** Why some of a value is not known; absent where all of it is. */
function reasonIn(value: AbstractValue): Reason | undefined {
  for (const alternative of alternativesOf(value))
    if (alternative.kind === 'unknown') return alternative.reason;
  return undefined;
}
