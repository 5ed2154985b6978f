import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Reason } from '../../source/reason.js';
import type { AbstractValue } from '../abstract-value.js';
import { alternativesOf, typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { kindsOf } from '../kinds.js';
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
  const declared = view === undefined ? undefined : typeViewValue(view, expression, reason);
  if (declared === undefined || !isLookedUp(expression)) return refine(value, declared);
  return refine(value, typed(kindsOf(declared) | Kind.absent, reason, expression));
}

/** `byName[name]`: the compiler takes for granted that there is such a member. */
function isLookedUp(expression: TSESTree.Node): boolean {
  const inner = unwrap(expression);
  return isNode(inner, 'MemberExpression') && inner.computed;
}

/** Why some of a value is not known; absent where all of it is. */
function reasonIn(value: AbstractValue): Reason | undefined {
  for (const alternative of alternativesOf(value))
    if (alternative.kind === 'unknown') return alternative.reason;
  return undefined;
}
