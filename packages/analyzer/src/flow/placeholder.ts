import type { Reason } from '../source/reason.js';
import type { AbstractValue, ObjectValue, Property } from '../value/abstract-value.js';
import { arrayOf, mapAlternatives, objectOf } from '../value/construct.js';

/** Stands for a key that may have been written at a time that is not known, until the key is certainly written. */
const placeholders = new WeakMap<Property, Reason>();

export function placeholder(property: Property, reason: Reason): Property {
  placeholders.set(property, reason);
  return property;
}

export function isPlaceholder(property: Property): boolean {
  return placeholders.has(property);
}

/** The value with its objects open where a placeholder is left: nothing shows that such a key is ever sent. */
export function withoutPlaceholders(value: AbstractValue): AbstractValue {
  return mapAlternatives(value, (one) => {
    if (one.kind === 'object') return settledObject(one);
    if (one.kind !== 'array') return one;
    const items = one.items.map(withoutPlaceholders);
    const isSame = items.every((item, index) => item === one.items[index]);
    return isSame ? one : arrayOf(items, one.length, one.node, one.open);
  });
}

function settledObject(object: ObjectValue): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  let isSame = true;
  for (const [key, property] of object.properties) {
    const reason = placeholders.get(property);
    const value = reason === undefined ? withoutPlaceholders(property.value) : property.value;
    isSame &&= reason === undefined && value === property.value;
    if (reason !== undefined) open ??= reason;
    else properties.set(key, value === property.value ? property : { ...property, value });
  }
  return isSame ? object : objectOf(properties, object.node, open);
}
