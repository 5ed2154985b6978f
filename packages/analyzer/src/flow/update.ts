import { contains } from '../scope/ancestors.js';
import type { AbstractValue, ArrayValue, ObjectValue, Property } from '../value/abstract-value.js';
import { isBorrowed } from '../value/anchor.js';
import { anyArray, arrayOf, mapAlternatives, objectOf, unknown } from '../value/construct.js';
import { holdsObject } from '../value/predicates.js';
import { createReason } from '../value/reasons.js';
import type { ContentEvent, KeyPath } from './flow-event.js';

/** The value after a change to the part of it that `path` leads to. */
export function updateAt(
  value: AbstractValue,
  path: KeyPath,
  event: ContentEvent,
  change: (part: AbstractValue) => AbstractValue,
): AbstractValue {
  const [key, ...rest] = path;
  if (path.length === 0) return change(value);
  const inner = (part: AbstractValue): AbstractValue => updateAt(part, rest, event, change);
  return mapAlternatives(value, (alternative) => {
    if (alternative.kind === 'object') return updateMember(alternative, key, event, inner);
    if (alternative.kind === 'array') return updateElement(alternative, key, event, inner);
    return alternative;
  });
}

type Change = (part: AbstractValue) => AbstractValue;

function updateMember(
  object: ObjectValue,
  key: string | undefined,
  event: ContentEvent,
  change: Change,
): AbstractValue {
  if (key === undefined) return updateSomeMember(object, event, change);
  const property = object.properties.get(key);
  if (property === undefined) return object;
  const value = updatedPart(property, object, event, change);
  return value === property.value ? object : withProperty(object, key, { ...property, value });
}

/** One of the members is changed: scalars cannot be, so they stay. */
function updateSomeMember(object: ObjectValue, event: ContentEvent, change: Change): AbstractValue {
  const possible = asPossible(event, change);
  const properties = new Map<string, Property>();
  for (const [key, property] of object.properties) {
    properties.set(key, { ...property, value: updatedPart(property, object, event, possible) });
  }
  return objectOf(properties, object.node, object.open);
}

function updatedPart(
  property: Property,
  holder: ObjectValue,
  event: ContentEvent,
  change: Change,
): AbstractValue {
  return isOwn(property, holder, event) ? change(property.value) : unknown('escapes', property.value.node);
}

function updateElement(
  array: ArrayValue,
  key: string | undefined,
  event: ContentEvent,
  change: Change,
): AbstractValue {
  const index = isExact(array) && key !== undefined && /^\d+$/.test(key) ? Number(key) : undefined;
  const possible = asPossible(event, change);
  const items = array.items.map((item, position) => {
    if (!holdsObject(item)) return item;
    if (!contains(array.node, item.node) || isBorrowed(item)) return unknown('escapes', item.node);
    if (index === undefined) return possible(item);
    return index === position ? change(item) : item;
  });
  return arrayOf(items, array.length, array.node, array.open);
}

/** What may happen to a part when it is not known which one is changed. */
function asPossible(event: ContentEvent, change: Change): Change {
  return event.certain && event.kind !== 'open' ? (part) => opened(part, event) : change;
}

/** Whether every element is known, each at its index. */
export function isExact(array: ArrayValue): boolean {
  return (
    array.open === undefined &&
    array.length.min === array.length.max &&
    array.length.max === array.items.length
  );
}

export function withProperty(object: ObjectValue, key: string, property: Property): ObjectValue {
  return objectOf(new Map(object.properties).set(key, property), object.node, object.open);
}

/** Each part may have been changed: the keys stay, their values are not known. */
export function unsettled(object: ObjectValue, event: ContentEvent): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [key, property] of object.properties) {
    const value = unknown('overridden-later', property.value.node, key);
    properties.set(key, { ...property, presence: 'maybe', value });
  }
  return objectOf(properties, object.node, object.open ?? createReason('computed-key', event.node));
}

/** The value with all that can be changed in it open. */
export function opened(value: AbstractValue, event: ContentEvent): AbstractValue {
  const reason = event.kind === 'open' ? event.reason : createReason('escapes', event.node);
  return mapAlternatives(value, (alternative) => {
    if (alternative.kind === 'object') return objectOf(new Map(), alternative.node, reason);
    return alternative.kind === 'array' ? anyArray(reason, alternative.node) : alternative;
  });
}

/**
 * Whether an object is changed only through the one that holds it: it is written where the property is, or at the
 * change itself. Anything else belongs to a variable with changes of its own.
 */
function isOwn(property: Property, holder: ObjectValue, event: ContentEvent): boolean {
  if (!holdsObject(property.value)) return true;
  const isWrittenHere = contains(holder.node, property.node) || isAssigned(property, event);
  const parts = property.value.kind === 'choice' ? property.value.alternatives : [property.value];
  return isWrittenHere && parts.every((part) => contains(property.node, part.node) && !isBorrowed(part));
}

function isAssigned(property: Property, event: ContentEvent): boolean {
  const name = property.node.type as string;
  return property.node !== event.node && name === 'AssignmentExpression';
}
