import type { TSESTree } from '@typescript-eslint/types';

import { certainlyLeaves } from '../../flow/jump.js';
import type { Moment } from '../../flow/moment.js';
import { reachOf } from '../../flow/reach.js';
import type { FunctionNode } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { returnedExpressions } from '../../scope/returned-expressions.js';
import type { AbstractValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { choice, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { truthOf } from '../truthiness.js';
import { definitelySkipped } from './skipped-return.js';

/** More results than this are not told apart. */
const MAX_RETURNS = 16;

/**
 * What a function gives back: one alternative a `return`, each as only those runs send it that get there. Absent where
 * it gives nothing, or too many different things.
 */
export function returnedValue(
  called: FunctionNode,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (!isNode(called.body, 'BlockStatement')) return evaluation.evaluate(called.body, moment);
  const { body } = called;
  const returned = returnedExpressions(body).filter(
    (expression) => expression === null || !definitelySkipped(expression, called, evaluation),
  );
  if (returned.length > MAX_RETURNS || returned.length === 0) return undefined;
  const mayFallThrough = !certainlyLeaves(body, body);
  const isOnly = returned.length === 1 && !mayFallThrough;
  const results = returned.map((expression) =>
    expression === null
      ? unknown('call-result', called)
      : resultAt(expression, isOnly, called, evaluation, moment),
  );
  if (mayFallThrough) results.push(unknown('call-result', called));
  return choice(results, called);
}

function resultAt(
  expression: TSESTree.Expression,
  isOnly: boolean,
  called: FunctionNode,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const value = evaluation.evaluate(expression, moment);
  if (isOnly) return value;
  // `null` and the like tell the caller that there is nothing, and callers look before they send.
  if (truthOf(value) === false) return unknown('call-result', expression);
  const statement = expression.parent;
  return anchored(value, expression, reachOf(statement, called.parent) ?? expression.range);
}
