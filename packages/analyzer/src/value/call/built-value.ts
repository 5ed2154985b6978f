import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { contains } from '../../scope/ancestors.js';
import { importedFunction } from '../../modules/imported-function.js';
import { type Followed, calledFunction } from '../../scope/called-function.js';
import { shortName } from '../../scope/callee-name.js';
import { type SourceContext, isOfFile } from '../../source/source-context.js';
import type { AbstractValue } from '../abstract-value.js';
import { unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { depthOf, isRunning } from '../frame.js';
import { relocated } from '../program/relocated.js';
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
  const target = targetOf(call, evaluation);
  if (target === undefined) return undefined;
  const { called, passed, isOnlyCall, source } = target;
  if (called.generator || called.async !== isAwaited) return undefined;
  const { frame } = evaluation;
  if (isRunning(called, call, moment, frame)) return unknown('recursive', call, shortName(call));
  if (depthOf(frame) >= MAX_CALLS) return unknown('too-many-calls', call, shortName(call));
  return evaluation.following(call, () => {
    const inner = evaluation.inCall({ call, called, passed, source, caller: evaluation });
    const value = returnedValue(called, inner, moment) ?? unknown('call-result', call, shortName(call));
    // Where a function is called from elsewhere, too, not every run of it is one of this call.
    const isAddress = source !== evaluation.source && evaluation.isAddress;
    const certain =
      isOnlyCall || isAddress ? value : undecided(value, 'shared-function', (node) => contains(call, node));
    return source === evaluation.source
      ? certain
      : relocated(certain, call, (node) => isOfFile(node, source), evaluation, source.filename);
  });
}

interface Target extends Followed {
  readonly source: SourceContext;
}

/** A function of this file or of another one that the call runs. */
function targetOf(call: TSESTree.CallExpression, { references, source }: Evaluation): Target | undefined {
  const local = calledFunction(call, references);
  if (local.called !== undefined) return { ...local, source };
  const imported = importedFunction(call, source);
  return imported && { ...imported, isOnlyCall: false };
}
