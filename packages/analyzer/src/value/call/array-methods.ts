import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isExact } from '../../flow/update.js';
import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue, ArrayValue } from '../abstract-value.js';
import { anyArray, arrayOf, literal, typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { appendElements } from '../expression/elements.js';
import { joinedText } from '../expression/concatenation.js';
import { snapshot } from '../expression/snapshot.js';
import { createReason } from '../reasons.js';
import { truthOf } from '../truthiness.js';
import { fillValue } from './array-constructors.js';
import { callbackSample } from './callback-sample.js';
import { reducedValue } from './reduced-value.js';

type Method = (
  array: ArrayValue,
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
) => AbstractValue | undefined;

/** Methods of arrays that are known, by name. */
const METHODS: Readonly<Record<string, Method>> = {
  map: (array, call, evaluation, moment) => mapped(array.length, call, call.arguments[0], evaluation, moment),
  flatMap: flatMapped,
  filter: filtered,
  concat: concatenatedArrays,
  slice: sliced,
  fill: fillValue,
  join: joinedElements,
  sort: (array) => array,
  reverse: (array) => array,
  toSorted: (array) => array,
  toReversed: (array) => array,
  keys: (array, call) => anyElements(array, call),
  values: (array) => array,
  push: (_array, call) => typed(Kind.integer, createReason('call-result', call, 'push()'), call),
  unshift: (_array, call) => typed(Kind.integer, createReason('call-result', call, 'unshift()'), call),
  includes: (_array, call) => typed(Kind.boolean, createReason('call-result', call, 'includes()'), call),
  some: (_array, call) => typed(Kind.boolean, createReason('call-result', call, 'some()'), call),
  every: (_array, call) => typed(Kind.boolean, createReason('call-result', call, 'every()'), call),
  indexOf: (_array, call) => typed(Kind.integer, createReason('call-result', call, 'indexOf()'), call),
};

/** They give the array itself, which goes on to change. */
const IN_PLACE = new Set(['sort', 'reverse']);

/** What a method of an array gives; absent for methods that are not known, or that the receiver may not have. */
export function arrayMethodValue(
  name: string,
  node: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (!Object.hasOwn(METHODS, name) && !name.startsWith('reduce')) return undefined;
  const value = IN_PLACE.has(name)
    ? evaluation.evaluate(receiver, moment)
    : snapshot(receiver, node, evaluation, moment);
  if (value.kind === 'array' && Object.hasOwn(METHODS, name))
    return METHODS[name]?.(value, node, evaluation, moment);
  if (name === 'reduce' || name === 'reduceRight') return reducedValue(node, evaluation, moment);
  // Nothing but a list has a `map` with a function that gives objects: what it makes of each element is known.
  if (name === 'map' && value.kind === 'unknown')
    return mapped({ min: 0, max: Infinity }, node, node.arguments[0], evaluation, moment);
  return undefined;
}

/** Elements as a callback makes them. */
export function mapped(
  length: ArrayValue['length'],
  node: TSESTree.CallExpression,
  callback: TSESTree.Node | undefined,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const sample = callback === undefined ? undefined : callbackSample(callback, evaluation, moment);
  const reason = createReason('call-result', node, shortName(node));
  if (sample === undefined) return anyElements({ length }, node);
  const items = sample.kind === 'unknown' ? [] : [sample];
  return arrayOf(
    items,
    length,
    node,
    length.max === items.length && length.min === length.max ? undefined : reason,
  );
}

function anyElements({ length }: Pick<ArrayValue, 'length'>, node: TSESTree.CallExpression): AbstractValue {
  return arrayOf([], length, node, createReason('call-result', node, shortName(node)));
}

/** `list.flatMap(f)`: what `f` gives is taken apart if it is a list; how many elements there are is not known. */
function flatMapped(
  _array: ArrayValue,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const [callback] = node.arguments;
  const sample = callback === undefined ? undefined : callbackSample(callback, evaluation, moment);
  const reason = createReason('call-result', node, shortName(node));
  const isList = sample?.kind === 'array' && sample.length.min >= sample.items.length;
  const isOne = sample?.kind === 'object' || sample?.kind === 'literal' || sample?.kind === 'text';
  const items = isList ? sample.items : isOne ? [sample] : [];
  return arrayOf(items, { min: 0, max: Infinity }, node, reason);
}

/** Any element may be dropped; `filter(Boolean)` keeps what is certainly true. */
function filtered(array: ArrayValue, node: TSESTree.CallExpression, evaluation: Evaluation): AbstractValue {
  const [test] = node.arguments;
  const reason = createReason('call-result', node, shortName(node));
  if (test === undefined || globalName(test, evaluation.references) !== 'Boolean') {
    return anyArray(reason, node, array.length.max);
  }
  const kept = array.items.flatMap(truthyElement);
  const certain = isExact(array) ? array.items.filter((item) => truthOf(item) === true).length : 0;
  const isWhole = certain === array.items.length && isExact(array);
  return arrayOf(kept, { min: certain, max: array.length.max }, node, isWhole ? undefined : reason);
}

function truthyElement(item: AbstractValue): readonly AbstractValue[] {
  if (item.kind === 'choice') return item.alternatives.flatMap(truthyElement);
  return truthOf(item) === true ? [item] : [];
}

function concatenatedArrays(
  array: ArrayValue,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const start: ArrayValue = { ...array, node };
  return node.arguments.reduce((joined, argument) => {
    if (isNode(argument, 'SpreadElement')) return opened(joined, argument);
    const value = snapshot(argument, node, evaluation, moment);
    if (value.kind === 'array') return both(joined, value);
    const isOne = value.kind === 'literal' || value.kind === 'text' || value.kind === 'object';
    return isOne ? appendElements(joined, [argument], evaluation, moment) : opened(joined, argument);
  }, start);
}

function both(one: ArrayValue, other: ArrayValue): ArrayValue {
  const length = { min: one.length.min + other.length.min, max: one.length.max + other.length.max };
  return arrayOf([...one.items, ...other.items], length, one.node, one.open ?? other.open);
}

function opened(array: ArrayValue, cause: TSESTree.Node): ArrayValue {
  const length = { min: array.length.min, max: Infinity };
  return arrayOf(
    array.items,
    length,
    array.node,
    array.open ?? createReason('unknown-spread', cause, shortName(cause)),
  );
}

function sliced(
  array: ArrayValue,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const [start, end] = node.arguments;
  if (start === undefined) return { ...array, node };
  const from = boundOf(start, evaluation, moment);
  const to = boundOf(end, evaluation, moment);
  if (isExact(array) && from !== undefined && (to !== undefined || end === undefined)) {
    const items = array.items.slice(from, to);
    return arrayOf(items, { min: items.length, max: items.length }, node, undefined);
  }
  const span = from === undefined || to === undefined ? Infinity : Math.max(0, to - from);
  const reason = createReason('call-result', node, shortName(node));
  return anyArray(reason, node, Math.min(span, array.length.max));
}

function boundOf(
  argument: TSESTree.Node | undefined,
  evaluation: Evaluation,
  moment: Moment,
): number | undefined {
  const value = argument === undefined ? undefined : evaluation.evaluate(argument, moment);
  if (value?.kind !== 'literal' || typeof value.value !== 'number') return undefined;
  return value.value >= 0 ? value.value : undefined;
}

function joinedElements(
  array: ArrayValue,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const [argument] = node.arguments;
  const separator = argument === undefined ? literal(',', node) : evaluation.evaluate(argument, moment);
  if (!isExact(array) || array.items.length > 100) return undefined;
  const parts = array.items.flatMap((item, index): readonly AbstractValue[] => {
    // Empty elements read as nothing, and not as `null`.
    const part =
      item.kind === 'literal' && item.value === null
        ? typed(Kind.string, createReason('call-result', node), node)
        : item;
    return index === 0 ? [part] : [separator, part];
  });
  return joinedText([literal('', node), ...parts], node, evaluation.isAddress);
}
