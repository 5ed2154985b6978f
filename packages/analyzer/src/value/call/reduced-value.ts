import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { certainlyLeaves } from '../../flow/jump.js';
import { reachOf } from '../../flow/reach.js';
import type { FunctionNode } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import { resultsOf } from '../../scope/returned-expressions.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AppendEvent, FlowEvent } from '../../flow/flow-event.js';
import type { AbstractValue, ObjectValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { anyArray, arrayOf, objectOf } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';

/** `list.reduce((all, one) => …, {})`: of an object or list that every round gives on, or makes anew, the kind is known; of a list, what the rounds add. */
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
  const given = results(called);
  const isList = start.kind === 'array';
  const isKept = (result: TSESTree.Node | null): boolean =>
    isNode(result, literal) ||
    isGivenOn(result, called, evaluation) ||
    (isList && isLengthened(result, called, evaluation));
  if (!given.every(isKept)) return undefined;
  const reason = createReason('loop', node, shortName(node));
  if (start.kind === 'object')
    return (
      reducedObject(start, given, called, { node, evaluation, moment }) ?? objectOf(new Map(), node, reason)
    );
  const added = addedElements(given, called, evaluation);
  if (added === undefined) return anyArray(reason, node);
  const items = added.flatMap((element) => sampleOf(element, called, evaluation, moment));
  return arrayOf([...start.items, ...items], { min: start.length.min, max: Infinity }, node, reason);
}

interface Reduction {
  readonly node: TSESTree.CallExpression;
  readonly evaluation: Evaluation;
  readonly moment: Moment;
}

/**
 * An object that every round gives on as it is: what no round writes stays, and lists in it get what the rounds add. Absent where a
 * round may write anything.
 */
function reducedObject(
  start: ObjectValue,
  given: readonly (TSESTree.Node | null)[],
  called: FunctionNode,
  { node, evaluation, moment }: Reduction,
): ObjectValue | undefined {
  const object = listOf(called, evaluation);
  if (object === undefined || !given.every((result) => isList(result, object, evaluation))) return undefined;
  const { body } = called;
  if (isNode(body, 'BlockStatement') && !certainlyLeaves(body, body)) return undefined;
  const reason = createReason('loop', node, shortName(node));
  const properties = new Map(start.properties);
  let { open } = start;
  for (const event of evaluation.tracked(object).events) {
    const [key] = event.path;
    if (key === undefined) return undefined;
    const property = properties.get(key);
    const list = property?.value;
    if (property === undefined || list?.kind !== 'array' || !isAppended(event)) {
      properties.delete(key);
      open ??= reason;
      continue;
    }
    const elements = event.elements.filter((element) => !isNode(element, 'SpreadElement'));
    const items = elements.flatMap((element) => sampleOf(element, called, evaluation, moment));
    const length = { min: list.length.min, max: Infinity };
    properties.set(key, {
      ...property,
      value: arrayOf([...list.items, ...items], length, list.node, reason),
    });
  }
  return objectOf(properties, node, open);
}

/** Whether a round adds to a list of the object, and does nothing else to it. */
function isAppended(event: FlowEvent): event is AppendEvent {
  return event.kind === 'append' && event.path.length === 1 && event.certain;
}

/** What the rounds add to the list that they give on; absent where a round may drop what is there already. */
function addedElements(
  given: readonly (TSESTree.Node | null)[],
  called: FunctionNode,
  evaluation: Evaluation,
): readonly TSESTree.Node[] | undefined {
  const list = listOf(called, evaluation);
  if (list === undefined) return undefined;
  const added: TSESTree.Node[] = [];
  for (const result of given) {
    if (isList(result, list, evaluation)) continue;
    const parts = joinedWith(result, list, evaluation);
    if (parts === undefined) return undefined;
    added.push(...parts);
  }
  for (const event of evaluation.tracked(list).events) {
    if (event.kind !== 'append' || event.path.length > 0 || !event.certain) return undefined;
    added.push(...event.elements.filter((element) => !isNode(element, 'SpreadElement')));
  }
  return added;
}

/** The elements that `[...list, x]` and `list.concat(x)` have besides those of the list; absent for anything else. */
function joinedWith(
  result: TSESTree.Node | null,
  list: Variable,
  evaluation: Evaluation,
): readonly TSESTree.Node[] | undefined {
  if (isNode(result, 'ArrayExpression')) {
    const elements = result.elements.filter((element) => element !== null);
    const isWhole = elements.some(
      (element) => isNode(element, 'SpreadElement') && isList(unwrap(element.argument), list, evaluation),
    );
    return isWhole ? elements.filter((element) => !isNode(element, 'SpreadElement')) : undefined;
  }
  if (!isNode(result, 'CallExpression')) return undefined;
  const callee = unwrap(result.callee);
  if (!isNode(callee, 'MemberExpression') || !isList(unwrap(callee.object), list, evaluation))
    return undefined;
  return result.arguments.flatMap((argument): readonly TSESTree.Node[] => {
    const one = unwrap(argument);
    if (isNode(one, 'ObjectExpression')) return [one];
    if (!isNode(one, 'ArrayExpression')) return [];
    return one.elements.filter((element) => element !== null && !isNode(element, 'SpreadElement'));
  });
}

function isLengthened(result: TSESTree.Node | null, called: FunctionNode, evaluation: Evaluation): boolean {
  const callee = isNode(result, 'CallExpression') ? unwrap(result.callee) : undefined;
  if (!isNode(callee, 'MemberExpression') || memberName(callee) !== 'concat') return false;
  return isGivenOn(unwrap(callee.object), called, evaluation);
}

/** An element as only those rounds add it that get there. */
function sampleOf(
  element: TSESTree.Node,
  called: FunctionNode,
  evaluation: Evaluation,
  moment: Moment,
): readonly AbstractValue[] {
  const value = evaluation.evaluate(element, moment);
  if (value.kind === 'unknown') return [];
  return [anchored(value, element, reachOf(element, called.parent) ?? element.range)];
}

function listOf(called: FunctionNode, evaluation: Evaluation): Variable | undefined {
  const [first] = called.params;
  return isNode(first, 'Identifier') ? evaluation.references.variableOf(first) : undefined;
}

function isList(node: TSESTree.Node | null, list: Variable, evaluation: Evaluation): boolean {
  return isNode(node, 'Identifier') && evaluation.references.variableOf(node) === list;
}

function results(called: FunctionNode): readonly (TSESTree.Node | null)[] {
  const given = resultsOf(called);
  return given.length === 0 ? [null] : given.flatMap(armsOf);
}

function armsOf(result: TSESTree.Expression | null): readonly (TSESTree.Node | null)[] {
  const inner = result === null ? null : unwrap(result);
  return isNode(inner, 'ConditionalExpression')
    ? [...armsOf(inner.consequent), ...armsOf(inner.alternate)]
    : [inner];
}

function isGivenOn(result: TSESTree.Node | null, called: FunctionNode, evaluation: Evaluation): boolean {
  if (!isNode(result, 'Identifier')) return false;
  const variable = evaluation.references.variableOf(result);
  if (variable === undefined || variable.defs[0]?.name !== called.params[0]) return false;
  return evaluation.tracked(variable).events.every((event) => event.kind !== 'assign');
}
