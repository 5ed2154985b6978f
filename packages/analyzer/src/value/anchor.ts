import { ANYTHING } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Stretch } from '../flow/reach.js';
import { isNode } from '../scope/node-type.js';
import type { AbstractValue, ArrayValue, ObjectValue, Property } from './abstract-value.js';
import {
  alternativesOf,
  arrayOf,
  choice,
  mapAlternatives,
  objectOf,
  typed,
  unknownFor,
} from './construct.js';
import { kindsOf } from './kinds.js';
import { createReason } from './reasons.js';
import { isNothing } from './truthiness.js';

const borrowed = new WeakSet<AbstractValue>();

/** Whether a value belongs to a variable, and only stands where it is used because of a condition. */
export function isBorrowed(value: AbstractValue): boolean {
  return borrowed.has(value);
}

/**
 * A value that only those runs send that reach `anchor`. What is written outside of `stretch` (the code that no other
 * runs reach) counts as standing at the anchor; and what is decided outside of it remains open.
 */
export function anchored(
  value: AbstractValue,
  anchor: TSESTree.Node,
  stretch: Stretch = anchor.range,
): AbstractValue {
  const isInside = (part: AbstractValue): boolean => covers(stretch, part.node);
  const outside = alternativesOf(value).filter((alternative) => !isInside(alternative));
  if (outside.length === 0) return mapAlternatives(value, (part) => anchoredInside(part, stretch));
  const inside = alternativesOf(value).filter(isInside);
  return choice([...inside, moved(choice(outside, anchor), anchor)], anchor);
}

function covers([start, end]: Stretch, { range }: TSESTree.Node): boolean {
  return start <= range[0] && range[1] <= end;
}

function anchoredInside(value: AbstractValue, stretch: Stretch): AbstractValue {
  if (value.kind === 'object') return anchoredObject(value, stretch);
  if (value.kind !== 'array') return value;
  const items = value.items.map((item) => anchored(item, value.node, stretch));
  const isSame = items.every((item, index) => item === value.items[index]);
  return isSame ? value : arrayOf(items, value.length, value.node, value.open);
}

function anchoredObject(object: ObjectValue, stretch: Stretch): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  let isSame = true;
  for (const [key, property] of object.properties) {
    const isInside = covers(stretch, property.node);
    const kept = isInside ? anchoredProperty(property, stretch) : movedProperty(property, object.node);
    isSame &&= kept === property;
    if (kept === undefined) open ??= createReason('overridden-later', object.node, key);
    else properties.set(key, kept);
  }
  return isSame ? object : objectOf(properties, object.node, open);
}

function anchoredProperty(property: Property, stretch: Stretch): Property {
  const { node } = property;
  const value = anchored(property.value, isNode(node, 'Property') ? node.value : node, stretch);
  const elsewhere = property.elsewhere?.filter((place) => covers(stretch, place.node));
  const isSame = value === property.value && elsewhere?.length === property.elsewhere?.length;
  return isSame ? property : { ...property, value, ...(elsewhere && { elsewhere }) };
}

/** The value as it is known when it stands at another node; what is decided elsewhere is not known. */
function moved(value: AbstractValue, anchor: TSESTree.Node): AbstractValue {
  const result = movedTo(value, anchor);
  borrowed.add(result);
  return result;
}

function movedTo(value: AbstractValue, anchor: TSESTree.Node): AbstractValue {
  switch (value.kind) {
    case 'choice':
      return settled(value, anchor);
    case 'object':
      return movedObject(value, anchor);
    case 'array':
      return movedArray(value, anchor);
    case 'absent':
      // A function is not `undefined`, though it vanishes as well: only its node tells.
      return isNothing(value) ? { ...value, node: anchor } : settled(value, anchor);
    case 'literal':
    case 'text':
    case 'typed':
    case 'unknown':
      return { ...value, node: anchor };
  }
}

/** Elements that may not occur (`list.map(…)` of an empty list) cannot stand where every run passes. */
function movedArray(array: ArrayValue, anchor: TSESTree.Node): ArrayValue {
  const { items, length, open } = array;
  if (length.min < items.length)
    return arrayOf([], length, anchor, open ?? createReason('overridden-later', anchor));
  return arrayOf(
    items.map((item) => moved(item, anchor)),
    length,
    anchor,
    open,
  );
}

function movedObject(object: ObjectValue, anchor: TSESTree.Node): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  for (const [key, property] of object.properties) {
    const kept = movedProperty(property, anchor);
    if (kept === undefined) open ??= createReason('overridden-later', anchor, key);
    else properties.set(key, kept);
  }
  return objectOf(properties, anchor, open);
}

function movedProperty(property: Property, anchor: TSESTree.Node): Property | undefined {
  if (property.presence === 'maybe') return undefined;
  return {
    value: moved(property.value, anchor),
    presence: property.presence,
    key: anchor,
    node: anchor,
  };
}

/** Only what all alternatives have in common. */
function settled(value: AbstractValue, anchor: TSESTree.Node): AbstractValue {
  const kinds = kindsOf(value);
  const reason = createReason('overridden-later', anchor);
  return kinds === ANYTHING ? unknownFor(reason, anchor) : typed(kinds, reason, anchor);
}
