import type { AbstractValue, ArrayValue, ObjectValue, Property } from '../value/abstract-value.js';
import { arrayOf, objectOf, unknown } from '../value/construct.js';
import { createReason } from '../value/reasons.js';
import { isExact } from './update.js';

/**
 * The value of a piece of code that may run again before it is sent: what differs from run to run is not known,
 * because a later run replaces it.
 */
export function weaken(value: AbstractValue): AbstractValue {
  switch (value.kind) {
    case 'choice':
      return unknown('loop', value.node);
    case 'object':
      return weakenObject(value);
    case 'array':
      return weakenArray(value);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return value;
  }
}

/** Elements of an array that is not known whole may come from a condition. */
function weakenArray(array: ArrayValue): ArrayValue {
  if (isExact(array)) return arrayOf(array.items.map(weaken), array.length, array.node, undefined);
  return arrayOf([], array.length, array.node, array.open ?? createReason('loop', array.node));
}

function weakenObject(object: ObjectValue): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  for (const [key, property] of object.properties) {
    if (property.presence === 'definite') properties.set(key, { ...property, value: weaken(property.value) });
    else open ??= createReason('loop', property.node, key);
  }
  return objectOf(properties, object.node, open);
}
