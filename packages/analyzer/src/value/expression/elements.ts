import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import type { Reason } from '../../source/reason.js';
import type { AbstractValue, ArrayValue } from '../abstract-value.js';
import { absent, alternativesOf, arrayOf } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { setElements } from '../call/array-constructors.js';
import { refinedByType } from '../program/refined-by-type.js';
import { createReason } from '../reasons.js';
import { spreadArgument } from './snapshot.js';

/** Longer literals are not looked at element by element. */
const MAX_ELEMENTS = 10_000;
const SAMPLES_OF_LONG = 1_000;

type Element = TSESTree.Expression | TSESTree.SpreadElement | null;

export function arrayLiteralValue(
  node: TSESTree.ArrayExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  return appendElements(arrayOf([], { min: 0, max: 0 }, node, undefined), node.elements, evaluation, moment);
}

/** The array with elements added to it, as they are written in a literal or in a call of `push`. */
export function appendElements(
  array: ArrayValue,
  elements: readonly Element[],
  evaluation: Evaluation,
  moment: Moment,
): ArrayValue {
  const items = [...array.items];
  const judged = (element: TSESTree.Expression): AbstractValue =>
    refinedByType(evaluation.evaluate(element, moment), element, evaluation);
  let { min, max } = array.length;
  let { open } = array;
  const isLong = elements.length > MAX_ELEMENTS;
  elements.forEach((element, index) => {
    if (isNode(element, 'SpreadElement')) {
      const added = spreadElements(element, evaluation, moment);
      min += added.length.min;
      max += added.length.max;
      open ??= added.open;
      if (items.length < MAX_ELEMENTS) items.push(...added.items);
      else open ??= createReason('too-large', array.node);
      return;
    }
    min += 1;
    max += 1;
    if (isLong && index >= SAMPLES_OF_LONG) return;
    items.push(element === null ? absent(array.node) : judged(element));
  });
  if (isLong) open ??= createReason('too-large', array.node);
  return arrayOf(items, { min, max }, array.node, open);
}

interface Added {
  readonly items: readonly AbstractValue[];
  readonly length: ArrayValue['length'];
  readonly open: Reason | undefined;
}

function spreadElements(element: TSESTree.SpreadElement, evaluation: Evaluation, moment: Moment): Added {
  const value =
    setElements(element.argument, evaluation, moment) ??
    spreadArgument(element.argument, element, evaluation, moment);
  const reason = createReason('unknown-spread', element.argument, shortName(element.argument));
  const added = alternativesOf(value).map((alternative) => addedBy(alternative, reason));
  const [only] = added;
  if (only !== undefined && added.length === 1) return only;
  return {
    items: [...new Set(added.flatMap((one) => one.items))],
    length: {
      min: Math.min(...added.map((one) => one.length.min)),
      max: Math.max(...added.map((one) => one.length.max)),
    },
    open: added.find((one) => one.open !== undefined)?.open,
  };
}

/** Spreading `undefined` or a scalar into an array throws: nothing is sent on such a run. */
function addedBy(value: AbstractValue, reason: Reason): Added {
  if (value.kind === 'array') return { items: value.items, length: value.length, open: value.open };
  const isNothing = value.kind === 'absent' || (value.kind === 'literal' && typeof value.value !== 'string');
  return {
    items: [],
    length: { min: 0, max: isNothing ? 0 : Infinity },
    open: isNothing ? undefined : reason,
  };
}
