import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue, ObjectValue } from '../abstract-value.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';
import { spreadArgument } from './snapshot.js';
import { overridden, spreadInto } from './spread.js';

/** The object after `Object.assign` has copied the sources into it, each as `introduced` makes it. */
export function mergeSources(
  target: ObjectValue,
  sources: readonly TSESTree.CallExpressionArgument[],
  evaluation: Evaluation,
  moment: Moment,
  introduced: (value: AbstractValue, source: TSESTree.Node) => AbstractValue = (value) => value,
): ObjectValue {
  return sources.reduce((object, source) => {
    if (isNode(source, 'SpreadElement')) return overridden(object, createReason('unknown-spread', source));
    const copied = spreadArgument(source, source, evaluation, moment);
    return spreadInto(object, introduced(copied, source), source);
  }, target);
}
