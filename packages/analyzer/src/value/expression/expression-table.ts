import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { type NodeTable, entryFor, isNode, typeName } from '../../scope/node-type.js';
import { isTransparent, unwrap } from '../../scope/unwrap.js';
import { contains } from '../../scope/ancestors.js';
import { globalName } from '../../scope/callee-name.js';
import { Kind } from '@braze-lint/schemas';
import type { AbstractValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { builtValue } from '../call/built-value.js';
import { callValue } from '../call/call-value.js';
import { absent, choice, literal, mapAlternatives, objectOf, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { NUMBER_KINDS } from '../kinds.js';
import { holdsObject } from '../predicates.js';
import { createReason } from '../reasons.js';
import { truthOf } from '../truthiness.js';
import { arrayLiteralValue } from './elements.js';
import { identifierValue } from './identifier.js';
import { logicalValue } from './logical.js';
import { memberValue } from './member.js';
import { newValue } from './new-value.js';
import { objectLiteralValue } from './object-literal.js';
import { binaryValue, unaryValue } from './operators.js';
import { taggedValue, templateValue } from './template.js';

/** What an expression is sent as; nodes that are not expressions, or not known, are not supported. */
export function expressionValue(node: TSESTree.Node, evaluation: Evaluation, moment: Moment): AbstractValue {
  const entry = entryFor(EXPRESSIONS, node);
  if (entry !== undefined) return entry(node, evaluation, moment);
  if (isTransparent(node)) return evaluation.evaluate(node.expression, moment);
  return unknown('unsupported-syntax', node, typeName(node));
}

const EXPRESSIONS: NodeTable<[Evaluation, Moment], AbstractValue> = {
  Literal: (node) => literalValue(node),
  TemplateLiteral: (node, evaluation, moment) => templateValue(node, evaluation, moment),
  TaggedTemplateExpression: taggedValue,
  ObjectExpression: objectLiteralValue,
  ArrayExpression: arrayLiteralValue,
  Identifier: identifierValue,
  MemberExpression: memberValue,
  ChainExpression: chainValue,
  CallExpression: callValue,
  NewExpression: newValue,
  BinaryExpression: binaryValue,
  UnaryExpression: unaryValue,
  UpdateExpression: (node) => typed(NUMBER_KINDS, createReason('reassigned', node), node),
  LogicalExpression: (node, evaluation, moment) =>
    logicalValue(
      node.operator,
      evaluation.evaluate(node.left, moment),
      () => evaluation.evaluate(node.right, moment),
      node,
      node.right,
    ),
  ConditionalExpression: conditionalValue,
  AssignmentExpression: assignedValue,
  SequenceExpression: (node, evaluation, moment) => {
    const last = node.expressions.at(-1);
    return last === undefined ? unknown('unsupported-syntax', node) : evaluation.evaluate(last, moment);
  },
  AwaitExpression: awaitedValue,
  FunctionExpression: (node) => absent(node),
  ArrowFunctionExpression: (node) => absent(node),
  ClassExpression: (node) => absent(node),
  ThisExpression: (node) => unknown('class-instance', node, 'this'),
};

function literalValue(node: TSESTree.Literal): AbstractValue {
  if ('regex' in node) return objectOf(new Map(), node, undefined);
  if ('bigint' in node) return unknown('unsupported-syntax', node, node.raw);
  return literal(node.value, node);
}

function conditionalValue(
  node: TSESTree.ConditionalExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const truth = truthOf(evaluation.evaluate(node.test, moment));
  if (truth !== undefined) return evaluation.evaluate(truth ? node.consequent : node.alternate, moment);
  const arms = [node.consequent, node.alternate];
  return choice(
    arms.map((arm) => anchored(evaluation.evaluate(arm, moment), arm)),
    node,
  );
}

/** A chain that breaks off is `undefined`. */
function chainValue(node: TSESTree.ChainExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  return mapAlternatives(evaluation.evaluate(node.expression, moment), (value) => {
    if (value.kind === 'unknown' || isRooted(node.expression, evaluation, moment)) return value;
    if (value.kind === 'typed') return { ...value, kinds: value.kinds | Kind.absent };
    // What the chain itself makes is not made when it breaks off.
    return contains(node, value.node) ? choice([value, absent(value.node)], value.node) : value;
  });
}

/** Whether the object that the chain begins with is certainly there. */
function isRooted(chained: TSESTree.Node, evaluation: Evaluation, moment: Moment): boolean {
  let root = chained;
  for (;;) {
    if (isNode(root, 'CallExpression')) root = root.callee;
    else if (isNode(root, 'MemberExpression')) root = root.object;
    else if (isTransparent(root)) root = root.expression;
    else break;
  }
  return truthOf(evaluation.evaluate(root, moment)) === true;
}

function assignedValue(
  node: TSESTree.AssignmentExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  if (node.operator !== '=') return unknown('reassigned', node);
  const value = evaluation.evaluate(node.right, moment);
  // From now on the object can be changed in two ways, unless it is sent at once.
  return holdsObject(value) && !contains(moment.node, node) ? unknown('escapes', node) : value;
}

/** Awaiting what is no promise changes nothing; of promises, only those that are made of known values are followed. */
function awaitedValue(node: TSESTree.AwaitExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  const inner = unwrap(node.argument);
  if (
    isNode(inner, 'CallExpression') &&
    globalName(inner.callee, evaluation.references) === 'Promise.resolve'
  ) {
    const [value] = inner.arguments;
    return value === undefined ? absent(node) : evaluation.evaluate(value, moment);
  }
  const built = isNode(inner, 'CallExpression') ? builtValue(inner, evaluation, moment, true) : undefined;
  return built ?? evaluation.evaluate(node.argument, moment);
}
