import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue, ArrayValue } from '../abstract-value.js';
import { absent, anyArray, arrayOf } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { appendElements } from '../expression/elements.js';
import { snapshot } from '../expression/snapshot.js';
import { memberOf } from '../member-of.js';
import { createReason } from '../reasons.js';
import { mapped } from './array-methods.js';

/** `Array(n)` and `new Array(n)`: so many elements, all of them empty; with other arguments, these. */
export function filledArray(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const [size] = node.arguments;
  const empty = arrayOf([], { min: 0, max: 0 }, node, undefined);
  if (size === undefined) return empty;
  if (node.arguments.length > 1) return appendElements(empty, node.arguments, evaluation, moment);
  const count = evaluation.evaluate(size, moment);
  if (count.kind !== 'literal' || typeof count.value !== 'number') return anyArray(reasonOf(node), node);
  return repeated(absent(node), count.value, node);
}

/** `array.fill(x)`: every element is `x`. */
export function fillValue(
  array: ArrayValue,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const [filler] = node.arguments;
  if (filler === undefined || node.arguments.length > 1 || isNode(filler, 'SpreadElement')) return undefined;
  const item = evaluation.evaluate(filler, moment);
  return arrayOf(array.length.min === 0 ? [] : [item], array.length, node, reasonOf(node));
}

/** `Array.from(source, f)`. */
export function arrayFrom(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const [source, callback] = node.arguments;
  if (source === undefined || isNode(source, 'SpreadElement')) return undefined;
  const list = listOf(source, node, evaluation, moment);
  if (callback === undefined) return { ...list, node };
  return mapped(list.length, node, callback, evaluation, moment);
}

function listOf(
  source: TSESTree.Expression,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): ArrayValue {
  const value = setElements(source, evaluation, moment) ?? snapshot(source, node, evaluation, moment);
  if (value.kind === 'array') return value;
  const count = value.kind === 'object' ? memberOf(value, 'length', source) : undefined;
  if (count?.kind !== 'literal' || typeof count.value !== 'number') return anyArray(reasonOf(node), node);
  return repeated(absent(node), count.value, node);
}

function repeated(item: AbstractValue, count: number, node: TSESTree.Node): ArrayValue {
  const size = Math.max(0, Math.trunc(count));
  return arrayOf(size === 0 ? [] : [item], { min: size, max: size }, node, undefined);
}

function reasonOf(node: TSESTree.CallExpression | TSESTree.NewExpression): ReturnType<typeof createReason> {
  return createReason('call-result', node, shortName(node));
}

/** The list that a set is made of: it has at most as many elements. */
export function setElements(
  node: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): ArrayValue | undefined {
  const inner = unwrap(node);
  if (!isNode(inner, 'NewExpression') || globalName(inner.callee, evaluation.references) !== 'Set')
    return undefined;
  const [source] = inner.arguments;
  if (source === undefined || isNode(source, 'SpreadElement')) return undefined;
  const value = snapshot(source, inner, evaluation, moment);
  if (value.kind !== 'array') return undefined;
  const min = Math.min(value.length.min, 1);
  return arrayOf(
    value.items,
    { min, max: value.length.max },
    value.node,
    value.open ?? createReason('call-result', inner),
  );
}
