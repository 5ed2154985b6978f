import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Binding, BindingStep } from '../flow/binding.js';
import type { Moment } from '../flow/moment.js';
import { globalName } from '../scope/callee-name.js';
import { isNode } from '../scope/node-type.js';
import { memberName } from '../scope/static-name.js';
import { unwrap, unwrapAwait } from '../scope/unwrap.js';
import type { AbstractValue, ObjectValue } from './abstract-value.js';
import { anyArray, mapAlternatives, objectOf, typed, unknown } from './construct.js';
import { isEnvironment } from './environment.js';
import type { Evaluation } from './evaluation.js';
import { compoundValue } from './expression/compound.js';
import { refreshedCopy } from './expression/snapshot.js';
import { withDefault } from './expression/logical.js';
import { NUMBER_KINDS } from './kinds.js';
import { memberOf } from './member-of.js';
import { readPart } from './read-part.js';
import { createReason } from './reasons.js';

/** What an identifier is bound to; `before` is what it held until then. What it gets is changed by `inPlace`. */
export function bindingValue(
  binding: Binding,
  before: AbstractValue,
  evaluation: Evaluation,
  moment: Moment,
  inPlace: (value: AbstractValue) => AbstractValue,
): AbstractValue {
  const { source, node, operator } = binding;
  if (binding.kind === 'update') return typed(NUMBER_KINDS, createReason('reassigned', node), node);
  if (binding.kind === 'loop') return loopValue(binding, evaluation, moment);
  if (source === undefined) return unknown('unsupported-syntax', node);
  const value = (): AbstractValue => inPlace(evaluation.evaluate(source, moment));
  if (operator !== '=') return compoundValue(operator, before, value, node, source);
  const [first, ...rest] = binding.steps;
  if (first?.step === 'key' && isEnvironment(source, evaluation.references)) {
    const variable = typed(Kind.string, createReason('global', node, first.key), node);
    return inPlace(stepped(variable, rest, evaluation, moment, binding.target));
  }
  if (binding.steps.length === 0) return value();
  const part = (at: Moment): AbstractValue =>
    stepped(evaluation.evaluate(source, at), binding.steps, evaluation, at, binding.target);
  const here = part(evaluation.moments(source));
  if (binding.steps.at(-1)?.step === 'rest') return inPlace(refreshedCopy(here, part(moment)));
  return inPlace(readPart(here, () => part(moment), binding.target, undefined));
}

/** Goes from a value to the part that a pattern binds. */
export function stepped(
  value: AbstractValue,
  steps: readonly BindingStep[],
  evaluation: Evaluation,
  moment: Moment,
  node: TSESTree.Node,
): AbstractValue {
  return steps.reduce((part, step) => {
    switch (step.step) {
      case 'key':
        return memberOf(part, step.key, node);
      case 'rest':
        if (step.of === 'array') return anyArray(createReason('property-read', node), node);
        return mapAlternatives(part, (one) => leftOver(one, step.taken, node));
      case 'default':
        return withDefault(part, () => evaluation.evaluate(step.value, moment), node, step.value);
    }
  }, value);
}

function leftOver(
  value: AbstractValue,
  taken: readonly (string | undefined)[],
  node: TSESTree.Node,
): AbstractValue {
  if (value.kind === 'object' && !taken.includes(undefined)) return withoutKeys(value, taken, node);
  return objectOf(new Map(), node, createReason('property-read', node));
}

function withoutKeys(
  object: ObjectValue,
  taken: readonly (string | undefined)[],
  node: TSESTree.Node,
): ObjectValue {
  const kept = [...object.properties].filter(([key]) => !taken.includes(key));
  return objectOf(new Map(kept), node, object.open);
}

function loopValue(binding: Binding, evaluation: Evaluation, moment: Moment): AbstractValue {
  const { node } = binding;
  const isKey = isNode(node.parent, 'ForInStatement') || isNode(node.parent?.parent, 'ForInStatement');
  const reason = createReason('loop', node);
  const element = isKey ? typed(Kind.string, reason, node) : unknown('loop', node);
  return stepped(element, binding.steps, evaluation, moment, node);
}

/** Whether the binding gives another name to an object that a variable of the file holds already. */
export function isAlias(binding: Binding, evaluation: Evaluation): boolean {
  const { source } = binding;
  if (source === undefined) return false;
  const last = binding.steps.at(-1);
  if (last?.step === 'rest') return false;
  return isAliasExpression(source, evaluation);
}

/** As `isAlias`, whichever way the conditions in it go. */
export function isPureAlias(binding: Binding, evaluation: Evaluation): boolean {
  const hasDefault = binding.steps.some((step) => step.step === 'default');
  return (
    !hasDefault &&
    isAlias(binding, evaluation) &&
    binding.source !== undefined &&
    isPure(binding.source, evaluation)
  );
}

function isPure(expression: TSESTree.Node, evaluation: Evaluation): boolean {
  const parts = resultParts(unwrapAwait(expression));
  if (parts.length === 0) return isAliasExpression(expression, evaluation);
  return parts.every((part) => isPure(part, evaluation));
}

/** Whether an expression gives an object that a variable of the file holds already, and no new one. */
export function isAliasExpression(expression: TSESTree.Node, evaluation: Evaluation): boolean {
  const inner = unwrapAwait(expression);
  if (isNode(inner, 'Identifier')) return evaluation.references.variableOf(inner) !== undefined;
  if (isNode(inner, 'MemberExpression')) return isAliasExpression(inner.object, evaluation);
  if (isNode(inner, 'CallExpression')) return passesAlias(inner, evaluation);
  const parts = resultParts(inner);
  return parts.some((part) => isAliasExpression(part, evaluation));
}

/** The parts of an expression of which one is its value. */
function resultParts(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (isNode(node, 'ConditionalExpression')) return [node.consequent, node.alternate];
  if (isNode(node, 'LogicalExpression')) return [node.left, node.right];
  if (isNode(node, 'AssignmentExpression')) return [node.right];
  return isNode(node, 'SequenceExpression') ? node.expressions.slice(-1) : [];
}

const PASSING = new Set(['Object.assign', 'Object.freeze', 'Object.seal', 'Object.preventExtensions']);
const PASSING_METHODS = new Set(['sort', 'reverse', 'find', 'findLast', 'at', 'pop', 'shift']);

function passesAlias(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const name = globalName(call.callee, evaluation.references);
  const [first] = call.arguments;
  if (name !== undefined && PASSING.has(name))
    return first !== undefined && isAliasExpression(first, evaluation);
  const callee = unwrap(call.callee);
  if (!isNode(callee, 'MemberExpression')) return false;
  return PASSING_METHODS.has(memberName(callee) ?? '') && isAliasExpression(callee.object, evaluation);
}
