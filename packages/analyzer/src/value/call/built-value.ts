import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { contains } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { shortName } from '../../scope/callee-name.js';
import type { AbstractValue } from '../abstract-value.js';
import { unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { depthOf, isRunning } from '../frame.js';
import { undecided } from '../undecided.js';
import { returnedValue } from './returned-value.js';

/** Calls inside calls are not followed deeper than this. */
const MAX_CALLS = 8;

/**
 * What a function of the file gives back to this very call. Absent for one that is not in view; for a promise, unless it
 * is awaited; for a generator.
 */
export function builtValue(
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
  isAwaited: boolean,
): AbstractValue | undefined {
  const target = calledFunction(call, evaluation.references);
  if (target.called === undefined) return undefined;
  const { called, passed, isOnlyCall } = target;
  if (called.generator || called.async !== isAwaited) return undefined;
  const { frame } = evaluation;
  if (isRunning(called, call, moment, frame)) return unknown('recursive', call, shortName(call));
  if (depthOf(frame) >= MAX_CALLS) return unknown('too-many-calls', call, shortName(call));
  return evaluation.following(call, () => {
    const inner = evaluation.inCall({ call, called, passed, caller: evaluation });
    const value = returnedValue(called, inner, moment) ?? unknown('call-result', call, shortName(call));
    // Where a function is called from elsewhere, too, not every run of it is one of this call.
    return isOnlyCall ? value : undecided(value, 'shared-function', (node) => contains(call, node));
  });
}
