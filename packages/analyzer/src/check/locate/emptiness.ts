import type { AbstractValue, ArrayValue, ObjectValue } from '../../value/abstract-value.js';
import type { Path } from '../path.js';
import type { World } from '../world/world.js';
import { settle } from '../world/world.js';

/** Whether the value certainly holds nothing. */
export function isEmpty(value: AbstractValue): boolean {
  switch (value.kind) {
    case 'absent':
      return true;
    case 'literal':
      return value.value === null;
    case 'object':
      return value.properties.size === 0 && value.open === undefined;
    case 'array':
      return value.length.max === 0;
    case 'text':
    case 'choice':
    case 'typed':
    case 'unknown':
      return false;
  }
}

/** The array with the most elements among those under the keys of the object. */
export function longestArray(
  object: ObjectValue,
  keys: readonly string[],
  path: Path,
  world: World,
): { readonly key: string; readonly value: ArrayValue } | undefined {
  let longest: { key: string; value: ArrayValue } | undefined;
  for (const key of keys) {
    const property = object.properties.get(key);
    const value = property && settle(property.value, [...path, key], world);
    if (value?.kind !== 'array') continue;
    if (longest === undefined || value.length.min > longest.value.length.min) longest = { key, value };
  }
  return longest;
}
