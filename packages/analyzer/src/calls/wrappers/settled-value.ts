import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { contains } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue, ArrayValue, ObjectValue, Property } from '../../value/abstract-value.js';
import { arrayOf, objectOf, unknown } from '../../value/construct.js';
import { partsOf } from '../../value/parts-of.js';
import { createReason } from '../../value/reasons.js';
import type { GivenArgument } from '../../value/given.js';
import { plainParameter } from '../names/class-members.js';
import type { Bindings } from '../names/bindings.js';

/** The arguments of a call, taken apart. */
export interface GivenParts {
  /** All values in them. */
  readonly values: ReadonlySet<AbstractValue>;
  readonly properties: ReadonlySet<Property>;
  /** Objects by the parameter that holds them whole, or as far as its pattern has left them. */
  readonly objects: ReadonlyMap<TSESTree.Node, ObjectValue>;
  /** Where those objects stand: one that the wrapper changes stands there still, even if it takes all keys out. */
  readonly places: ReadonlySet<TSESTree.Node>;
}

/** Taking arguments apart stops after this many values: what is left counts as decided by the wrapper. */
const MOST_VALUES = 20_000;

export function partsGiven(given: ReadonlyMap<TSESTree.Node, GivenArgument>): GivenParts {
  const values = new Set<AbstractValue>();
  const properties = new Set<Property>();
  const objects = new Map<TSESTree.Node, ObjectValue>();
  for (const [parameter, { body }] of given)
    if (body.kind === 'object') objects.set(nameOfRest(plainParameter(parameter)), body);
  const places = new Set([...objects.values()].map(({ node }) => node));
  const pending = [...given.values()].map(({ body }) => body);
  for (let next = pending.pop(); next !== undefined && values.size < MOST_VALUES; next = pending.pop()) {
    values.add(next);
    if (next.kind === 'object') for (const property of next.properties.values()) properties.add(property);
    pending.push(...partsOf(next));
  }
  return { values, properties, objects, places };
}

/** The name that holds what a pattern has not taken out of an object; the parameter itself where it takes nothing out. */
function nameOfRest(parameter: TSESTree.Node): TSESTree.Node {
  const rest = isNode(parameter, 'ObjectPattern') ? parameter.properties.at(-1) : undefined;
  return isNode(rest, 'RestElement') ? rest.argument : parameter;
}

/** Whether anything of the arguments is in a value: something that is known of them, not just their being unknown. */
export function holdsGiven(value: AbstractValue, given: GivenParts): boolean {
  const pending = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind !== 'unknown' && given.values.has(next)) return true;
    if (next.kind === 'object') {
      if (next.open === undefined && given.places.has(next.node)) return true;
      for (const property of next.properties.values()) if (given.properties.has(property)) return true;
    }
    pending.push(...partsOf(next));
  }
  return false;
}

/**
 * A body without what the wrapper decides: which of several values it sends, whether it sends a key, which elements of a list are
 * left. Such decisions may depend on the very arguments, so that no report at an argument is a proof. An object that the wrapper
 * makes by spreading an argument stands where the argument does: it is there that a missing key can be added.
 */
export function settledValue(
  value: AbstractValue,
  given: GivenParts,
  owners: readonly FunctionNode[],
  bindings: Bindings,
): AbstractValue {
  return settle(value);

  function settle(part: AbstractValue): AbstractValue {
    if (given.values.has(part)) return part;
    switch (part.kind) {
      case 'choice':
        return rewrittenAt(part.node);
      case 'object':
        return settledObject(part);
      case 'array':
        return settledArray(part);
      case 'literal':
      case 'absent':
      case 'text':
      case 'typed':
      case 'unknown':
        return part;
    }
  }

  function settledObject(object: ObjectValue): AbstractValue {
    const properties = new Map<string, Property>();
    for (const [key, property] of object.properties) {
      const isDecided = property.presence === 'maybe' && !given.properties.has(property);
      const settled = isDecided ? rewrittenAt(property.value.node) : settle(property.value);
      properties.set(key, settled === property.value ? property : { ...property, value: settled });
    }
    return objectOf(properties, spreadArgument(object)?.node ?? object.node, object.open);
  }

  function settledArray(array: ArrayValue): AbstractValue {
    const { items, length, node, open } = array;
    const isWhole = open === undefined && length.min === items.length && length.max === items.length;
    if (isWhole) return arrayOf(items.map(settle), length, node, undefined);
    return arrayOf([], length, node, open ?? createReason('wrapper-rewrites', node));
  }

  function spreadArgument({ node }: ObjectValue): ObjectValue | undefined {
    if (!isNode(node, 'ObjectExpression') || !owners.some((owner) => contains(owner, node))) return undefined;
    for (const property of node.properties) {
      if (!isNode(property, 'SpreadElement')) continue;
      const name = bindings.variableOf(unwrap(property.argument))?.defs[0]?.name;
      const argument = name === undefined ? undefined : given.objects.get(name);
      if (argument !== undefined) return argument;
    }
    return undefined;
  }
}

function rewrittenAt(node: TSESTree.Node): AbstractValue {
  return unknown('wrapper-rewrites', node);
}
