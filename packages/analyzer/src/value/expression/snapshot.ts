import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue, ArrayValue, ObjectValue, Property } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { alternativesOf, arrayOf, choice, mapAlternatives, objectOf, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { holdsObject } from '../predicates.js';
import { refinedByType } from '../program/refined-by-type.js';
import { readPart } from '../read-part.js';
import { createReason } from '../reasons.js';
import { truthOf } from '../truthiness.js';

/**
 * The value of an expression whose members are copied when `node` is evaluated: changes to it count up to there, those
 * to the objects inside up to `moment`.
 */
export function snapshot(
  expression: TSESTree.Node,
  node: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const inner = unwrap(expression);
  if (isNode(inner, 'ObjectExpression') || isNode(inner, 'ArrayExpression'))
    return evaluation.evaluate(inner, moment);
  const copied = evaluation.evaluate(expression, evaluation.moments(node));
  if (!alternativesOf(copied).some(hasInnerObjects)) return copied;
  return refreshedCopy(copied, evaluation.evaluate(expression, moment));
}

/** A copy with the objects inside as they are later; `now` is what it was copied from, as it is later. */
export function refreshedCopy(copied: AbstractValue, now: AbstractValue): AbstractValue {
  const later = alternativesOf(now);
  return mapAlternatives(copied, (alternative) => {
    const current = later.find((other) => other.node === alternative.node && other.kind === alternative.kind);
    if (alternative.kind === 'object')
      return refreshed(alternative, current?.kind === 'object' ? current : undefined);
    if (alternative.kind === 'array')
      return refreshedItems(alternative, current?.kind === 'array' ? current : undefined);
    return alternative;
  });
}

/** As `snapshot`; a condition that fails spreads nothing. */
export function spreadArgument(
  expression: TSESTree.Node,
  node: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const inner = unwrap(expression);
  if (isNode(inner, 'ConditionalExpression')) {
    const truth = truthOf(evaluation.evaluate(inner.test, moment));
    if (truth !== undefined)
      return spreadArgument(truth ? inner.consequent : inner.alternate, node, evaluation, moment);
    const arms = [inner.consequent, inner.alternate];
    return choice(
      arms.map((arm) => anchored(spreadArgument(arm, node, evaluation, moment), arm)),
      inner,
    );
  }
  if (isNode(inner, 'LogicalExpression') && inner.operator === '&&') {
    const truth = truthOf(evaluation.evaluate(inner.left, moment));
    const nothing: AbstractValue = { kind: 'absent', node: inner.left };
    if (truth === false) return nothing;
    const value = spreadArgument(inner.right, node, evaluation, moment);
    return truth === true ? value : choice([nothing, anchored(value, inner.right)], inner);
  }
  return refinedByType(snapshot(expression, node, evaluation, moment), expression, evaluation);
}

function hasInnerObjects(value: AbstractValue): boolean {
  if (value.kind === 'array') return value.items.some(holdsObject);
  return (
    value.kind === 'object' && [...value.properties.values()].some((property) => holdsObject(property.value))
  );
}

function refreshed(copied: ObjectValue, current: ObjectValue | undefined): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [key, property] of copied.properties) {
    const { node } = property.value;
    const now = current?.properties.get(key)?.value ?? unknown('overridden-later', node, key);
    const value = readPart(property.value, () => now, node, key);
    properties.set(key, value === property.value ? property : { ...property, value });
  }
  return objectOf(properties, copied.node, copied.open);
}

function refreshedItems(copied: ArrayValue, current: ArrayValue | undefined): ArrayValue {
  const items = copied.items.map((item) => {
    return holdsObject(item) ? current?.items.find((other) => other.node === item.node) : item;
  });
  const known = items.filter((item) => item !== undefined);
  const lost = known.length < items.length ? createReason('overridden-later', copied.node) : undefined;
  return arrayOf(known, copied.length, copied.node, copied.open ?? lost);
}
