import type { TSESTree } from '@typescript-eslint/types';

import { certainlyLeaves } from '../../flow/jump.js';
import type { Moment } from '../../flow/moment.js';
import { type FunctionNode } from '../../scope/ancestors.js';
import { globalName } from '../../scope/callee-name.js';
import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import { returnedExpressions } from '../../scope/returned-expressions.js';
import { Kind } from '@braze-lint/schemas';
import type { AbstractValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { choice, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { NUMBER_KINDS } from '../kinds.js';
import { createReason } from '../reasons.js';

/** More results than this are not told apart. */
const MAX_RETURNS = 8;

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
export function resultOf(
  called: FunctionNode,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (called.async || called.generator) return undefined;
  if (!isNode(called.body, 'BlockStatement')) return evaluation.evaluate(called.body, moment);
  const returned = returnedExpressions(called.body);
  if (returned.length > MAX_RETURNS || returned.length === 0) return undefined;
  const results = returned.map((expression) =>
    expression === null
      ? unknown('call-result', called)
      : anchored(
          evaluation.evaluate(expression, moment),
          expression,
          returned.length > 1 ? expression.range : called.range,
        ),
  );
  if (!certainlyLeaves(called.body, called.body)) results.push(unknown('call-result', called));
  return choice(results, called);
}
