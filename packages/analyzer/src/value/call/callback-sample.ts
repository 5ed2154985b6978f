import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { type FunctionNode } from '../../scope/ancestors.js';
import { globalName } from '../../scope/callee-name.js';
import { localFunction } from '../../scope/local-function.js';
import { Kind } from '@braze-lint/schemas';
import type { AbstractValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { NUMBER_KINDS } from '../kinds.js';
import { createReason } from '../reasons.js';
import { returnedValue } from './returned-value.js';

/** What a function that is called for each element gives; absent when it is not in view. */
export function callbackSample(
  callback: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const name = globalName(callback, evaluation.references);
  const reason = createReason('call-result', callback, name);
  if (name === 'String') return typed(Kind.string, reason, callback);
  if (name === 'Number') return typed(NUMBER_KINDS, reason, callback);
  if (name === 'Boolean') return typed(Kind.boolean, reason, callback);
  const called = localFunction(callback, evaluation.references);
  const result = called === undefined ? undefined : resultOf(called, evaluation, moment);
  // The function itself is reached even where it is never called.
  return called === undefined || result === undefined
    ? undefined
    : anchored(result, called.body, called.range);
}

/** What a function gives, whatever its arguments are; absent for one that gives a promise or an iterator. */
function resultOf(called: FunctionNode, evaluation: Evaluation, moment: Moment): AbstractValue | undefined {
  if (called.async || called.generator) return undefined;
  return returnedValue(called, evaluation, moment);
}
