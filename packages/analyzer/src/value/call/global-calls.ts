import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { contains } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { isExact } from '../../flow/update.js';
import type { AbstractValue, LiteralValue, Property } from '../abstract-value.js';
import { isBorrowed } from '../anchor.js';
import { isAliasExpression } from '../binding-value.js';
import {
  absent,
  alternativesOf,
  anyArray,
  arrayOf,
  exactArray,
  literal,
  objectOf,
  typed,
  unknown,
} from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { appendElements } from '../expression/elements.js';
import { snapshot } from '../expression/snapshot.js';
import { mergeSources } from '../expression/object-assign.js';
import { jsonTextValue } from '../json/parse-json-text.js';
import { readBack } from '../json/read-back.js';
import { INTEGER_KINDS, NUMBER_KINDS, kindsOf } from '../kinds.js';
import { holdsObject } from '../predicates.js';
import { refinedByType } from '../program/refined-by-type.js';
import { createReason } from '../reasons.js';
import { arrayFrom, filledArray } from './array-constructors.js';
import { joinedText, partsOf } from '../expression/concatenation.js';

type GlobalCall = (
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
) => AbstractValue | undefined;

/** What functions of the language and its environments give, where only the kind is known. */
const RESULTS = new Map<string, number>([
  ...named(Kind.string, [
    'Date encodeURIComponent encodeURI decodeURIComponent decodeURI escape unescape btoa atob',
    'crypto.randomUUID Deno.env.get String.fromCharCode String.fromCodePoint',
  ]),
  ...named(Kind.integer, ['Date.now']),
  ...named(INTEGER_KINDS, [
    'parseInt Number.parseInt Date.parse Date.UTC Math.floor Math.ceil Math.round Math.trunc Math.sign',
  ]),
  ...named(NUMBER_KINDS, [
    'parseFloat Number.parseFloat Math.max Math.min Math.abs Math.pow Math.sqrt Math.random',
  ]),
  ...named(NUMBER_KINDS, ['performance.now']),
  ...named(Kind.boolean, [
    'Array.isArray isNaN isFinite Number.isInteger Number.isFinite Number.isNaN Number.isSafeInteger',
  ]),
  ...named(Kind.boolean, ['Object.is Object.hasOwn Object.isFrozen Reflect.has']),
]);

const CALLS: Readonly<Record<string, GlobalCall>> = {
  String: (node, evaluation, moment) => {
    const [argument] = node.arguments;
    if (argument === undefined) return literal('', node);
    const value = evaluation.evaluate(argument, moment);
    const isKnown = value.kind === 'text' || (value.kind === 'literal' && partsOf(value)[0] !== undefined);
    return isKnown ? joinedText([value], node) : typed(Kind.string, callReason(node), node);
  },
  Number: (node, evaluation, moment) => {
    const [argument] = node.arguments;
    const value = argument === undefined ? undefined : evaluation.evaluate(argument, moment);
    if (value?.kind === 'literal' && typeof value.value === 'number') return literal(value.value, node);
    return typed(NUMBER_KINDS, callReason(node), node);
  },
  Boolean: (node) => typed(Kind.boolean, callReason(node), node),
  Symbol: (node) => absent(node),
  'Object.freeze': passed,
  'Object.seal': passed,
  'Object.preventExtensions': passed,
  'Object.assign': assigned,
  'Object.keys': (node, evaluation, moment) => listed(node, evaluation, moment, (key) => key),
  'Object.values': (node, evaluation, moment) => listed(node, evaluation, moment, (_key, value) => value),
  'Object.entries': (node, evaluation, moment) =>
    listed(node, evaluation, moment, (key, value) => exactArray([key, value], key.node)),
  'Object.fromEntries': fromEntries,
  structuredClone: copied,
  'JSON.stringify': stringified,
  'JSON.parse': parsed,
  Array: filledArray,
  'Array.from': arrayFrom,
  'Array.of': (node, evaluation, moment) =>
    appendElements(arrayOf([], { min: 0, max: 0 }, node, undefined), node.arguments, evaluation, moment),
};

/** What a call of a global function gives, `name` being its dotted name; absent for those that are not known. */
export function globalCallValue(
  name: string,
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (Object.hasOwn(CALLS, name)) return CALLS[name]?.(node, evaluation, moment);
  const kinds = RESULTS.get(name);
  return kinds === undefined ? undefined : typed(kinds, callReason(node), node);
}

function named(kinds: number, lines: readonly string[]): readonly (readonly [string, number])[] {
  return lines.flatMap((line) => line.split(' ')).map((name) => [name, kinds] as const);
}

function callReason(node: TSESTree.CallExpression): ReturnType<typeof createReason> {
  return createReason('call-result', node, shortName(node));
}

/** The first argument, when there is one and it is not spread. */
function firstArgument(node: TSESTree.CallExpression): TSESTree.Expression | undefined {
  const [argument] = node.arguments;
  return argument === undefined || isNode(argument, 'SpreadElement') ? undefined : argument;
}

function passed(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const argument = firstArgument(node);
  return argument === undefined ? undefined : evaluation.evaluate(argument, moment);
}

/** A target that a variable holds has been changed by this very call: the variable knows. */
function assigned(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const target = firstArgument(node);
  if (target === undefined) return undefined;
  const value = evaluation.evaluate(target, moment);
  if (isAliasExpression(target, evaluation)) return value;
  const sources = node.arguments.slice(1);
  if (value.kind === 'object') return mergeSources({ ...value, node }, sources, evaluation, moment);
  if (value.kind !== 'unknown') return unknown('call-result', node, shortName(node));
  return mergeSources(objectOf(new Map(), node, value.reason), sources, evaluation, moment);
}

/** What an object of which every key is known is taken apart into, one element a key. Keys that read as numbers come first. */
function listed(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
  elementOf: (key: LiteralValue, value: AbstractValue) => AbstractValue,
): AbstractValue {
  const argument = firstArgument(node);
  const object = argument === undefined ? undefined : snapshot(argument, node, evaluation, moment);
  if (object?.kind !== 'object' || object.open !== undefined) return anyArray(callReason(node), node);
  const properties = [...object.properties];
  const isKnown = properties.every(([key, { presence }]) => presence === 'definite' && !/^\d+$/.test(key));
  if (!isKnown || properties.length > MOST_LISTED) return anyArray(callReason(node), node);
  return exactArray(
    properties.map(([key, property]) =>
      elementOf({ kind: 'literal', value: key, node: property.node }, property.value),
    ),
    node,
  );
}

/** Larger objects are not taken apart. */
const MOST_LISTED = 1_000;

/** Of a list of pairs that are written out, each key is known. */
function fromEntries(node: TSESTree.CallExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  const argument = firstArgument(node);
  const list = argument === undefined ? undefined : snapshot(argument, node, evaluation, moment);
  const properties = new Map<string, Property>();
  const items = list?.kind === 'array' && isExact(list) ? list.items : [undefined];
  for (const item of items) {
    const [key, value] = item?.kind === 'array' && isExact(item) ? item.items : [];
    if (
      key?.kind !== 'literal' ||
      typeof key.value !== 'string' ||
      value === undefined ||
      item === undefined ||
      isElsewhere(value, node)
    )
      return objectOf(new Map(), node, callReason(node));
    properties.set(key.value, { value, presence: 'definite', key: key.node, node: item.node });
  }
  return objectOf(properties, node, undefined);
}

/** Whether a value is an object that has another name already. */
function isElsewhere(value: AbstractValue, node: TSESTree.Node): boolean {
  return alternativesOf(value).some(
    (one) => holdsObject(one) && (isBorrowed(one) || !contains(node, one.node)),
  );
}

function copied(node: TSESTree.CallExpression, evaluation: Evaluation): AbstractValue | undefined {
  const argument = firstArgument(node);
  return argument === undefined ? undefined : evaluation.evaluate(argument, evaluation.moments(node));
}

/** A string; what the text says is kept aside for those who read it as JSON. */
function stringified(node: TSESTree.CallExpression, evaluation: Evaluation): AbstractValue | undefined {
  const argument = firstArgument(node);
  const text = typed(Kind.string, callReason(node), node);
  if (argument === undefined) return text;
  if (!isPlainReplacer(node.arguments[1], evaluation)) return text;
  const value = refinedByType(evaluation.evaluate(argument, evaluation.moments(node)), argument, evaluation);
  if (kindsOf(value) === Kind.absent) return absent(node);
  // What is not known counts as something that can be written.
  const isMaybeNothing = alternativesOf(value).some(({ kind }) => kind === 'absent');
  const result = isMaybeNothing ? typed(Kind.string | Kind.absent, callReason(node), node) : text;
  evaluation.jsonTexts.set(result, value);
  return result;
}

function isPlainReplacer(replacer: TSESTree.Node | undefined, evaluation: Evaluation): boolean {
  if (replacer === undefined) return true;
  const inner = unwrap(replacer);
  if (isNode(inner, 'Literal')) return inner.value === null;
  return evaluation.references.isGlobal(inner, 'undefined');
}

function parsed(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const argument = firstArgument(node);
  if (argument === undefined || node.arguments.length > 1) return undefined;
  const value = readBack(jsonTextValue(evaluation.evaluate(argument, moment), evaluation));
  return value.kind === 'unknown' ? undefined : value;
}
