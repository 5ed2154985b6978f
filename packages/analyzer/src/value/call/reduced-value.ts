import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import type { FunctionNode } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import { returnedExpressions } from '../../scope/returned-expressions.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue } from '../abstract-value.js';
import { anyArray, objectOf } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';

/** `list.reduce((all, one) => …, {})`: of an object or list that every round gives on, or makes anew, the kind is known. */
export function reducedValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const [callback, first] = node.arguments;
  if (callback === undefined || first === undefined || isNode(first, 'SpreadElement')) return undefined;
  const called = localFunction(callback, evaluation.references);
  if (called === undefined || called.async || called.generator) return undefined;
  const start = evaluation.evaluate(first, moment);
  const literal = start.kind === 'object' ? 'ObjectExpression' : 'ArrayExpression';
  if (start.kind !== 'object' && start.kind !== 'array') return undefined;
  if (!results(called).every((result) => isNode(result, literal) || isGivenOn(result, called, evaluation)))
    return undefined;
  const reason = createReason('loop', node, shortName(node));
  return start.kind === 'object' ? objectOf(new Map(), node, reason) : anyArray(reason, node);
}

function results(called: FunctionNode): readonly (TSESTree.Node | null)[] {
  const given = isNode(called.body, 'BlockStatement') ? returnedExpressions(called.body) : [called.body];
  return given.length === 0 ? [null] : given.map((result) => (result === null ? null : unwrap(result)));
}

function isGivenOn(result: TSESTree.Node | null, called: FunctionNode, evaluation: Evaluation): boolean {
  if (!isNode(result, 'Identifier')) return false;
  const variable = evaluation.references.variableOf(result);
  if (variable === undefined || variable.defs[0]?.name !== called.params[0]) return false;
  return evaluation.tracked(variable).events.every((event) => event.kind !== 'assign');
}
