import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue } from '../abstract-value.js';
import { absent, literal, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { INTEGER_KINDS, NUMBER_KINDS } from '../kinds.js';
import { createReason } from '../reasons.js';
import { truthOf } from '../truthiness.js';
import { concatenated } from './concatenation.js';
import { arithmeticKinds } from './finite-number.js';

const COMPARISONS = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);

export function binaryValue(
  node: TSESTree.BinaryExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const { operator } = node;
  if (operator === '+') return sum(node, evaluation, moment);
  const isEqual = operator === '===' || operator === '!==' ? sameness(node, evaluation, moment) : undefined;
  if (isEqual !== undefined) return literal(isEqual === (operator === '==='), node);
  if (COMPARISONS.has(operator))
    return typed(Kind.boolean, createReason('property-read', node, operator), node);
  const left = evaluation.evaluate(node.left, moment);
  const right = evaluation.evaluate(node.right, moment);
  const result = calculated(operator, left, right);
  if (result !== undefined) return literal(result, node);
  const isBitwise = ['|', '&', '^', '<<', '>>', '>>>'].includes(operator);
  const kinds = isBitwise ? Kind.integer : arithmeticKinds(operator, left, right);
  return typed(kinds, createReason('property-read', node, operator), node);
}

/** Whether two scalars that are written out are one; `null` may also be a number that is not finite. */
function sameness(
  node: TSESTree.BinaryExpression,
  evaluation: Evaluation,
  moment: Moment,
): boolean | undefined {
  const left = evaluation.evaluate(node.left, moment);
  if (left.kind !== 'literal' || left.value === null) return undefined;
  const right = evaluation.evaluate(node.right, moment);
  if (right.kind !== 'literal' || right.value === null) return undefined;
  return left.value === right.value;
}

/** Long sums lean to the left, deeper than a recursion could go. */
function sum(node: TSESTree.BinaryExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  const pending: TSESTree.BinaryExpression[] = [];
  let first: TSESTree.Node = node;
  while (isNode(first, 'BinaryExpression') && first.operator === '+') {
    pending.push(first);
    first = first.left;
  }
  return pending.reduceRight(
    (total, next) => concatenated(total, evaluation.evaluate(next.right, moment), next, evaluation.isAddress),
    evaluation.evaluate(first, moment),
  );
}

function calculated(operator: string, left: AbstractValue, right: AbstractValue): number | undefined {
  if (left.kind !== 'literal' || right.kind !== 'literal') return undefined;
  const a = left.value;
  const b = right.value;
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  switch (operator) {
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    default:
      return undefined;
  }
}

export function unaryValue(
  node: TSESTree.UnaryExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const reason = createReason('property-read', node, node.operator);
  switch (node.operator as string) {
    case '!': {
      const truth = truthOf(evaluation.evaluate(node.argument, moment));
      return truth === undefined ? typed(Kind.boolean, reason, node) : literal(!truth, node);
    }
    case 'delete':
      return typed(Kind.boolean, reason, node);
    case 'typeof':
      return typed(Kind.string, reason, node);
    case 'void':
      return absent(node);
    case '~':
      return typed(INTEGER_KINDS, reason, node);
    case '-':
    case '+':
      return signed(node, evaluation.evaluate(node.argument, moment));
    default:
      return unknown('unsupported-syntax', node, node.operator);
  }
}

function signed(node: TSESTree.UnaryExpression, value: AbstractValue): AbstractValue {
  const scalar = value.kind === 'literal' ? value.value : undefined;
  if (typeof scalar === 'number') return literal(node.operator === '-' ? -scalar : scalar, node);
  return typed(NUMBER_KINDS, createReason('property-read', node, node.operator), node);
}
