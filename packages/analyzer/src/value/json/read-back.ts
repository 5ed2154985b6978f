import { Kind } from '@braze-lint/schemas';

import type { AbstractValue, Property } from '../abstract-value.js';
import { arrayOf, literal, mapAlternatives, objectOf } from '../construct.js';

/** Values nested deeper than this are given back as they were written. */
const MAX_DEPTH = 50;

/** A value that has been JSON text in between: an element that was nothing has become `null`. */
export function readBack(value: AbstractValue, depth = 0): AbstractValue {
  if (depth > MAX_DEPTH) return value;
  return mapAlternatives(value, (part) => {
    if (part.kind === 'array') {
      const items = part.items.map((item) => asElement(readBack(item, depth + 1)));
      if (items.every((item, index) => item === part.items[index])) return part;
      return arrayOf(items, part.length, part.node, part.open);
    }
    if (part.kind !== 'object') return part;
    const properties = [...part.properties].map(([key, property]): [string, Property] => {
      const inner = readBack(property.value, depth + 1);
      return [key, inner === property.value ? property : { ...property, value: inner }];
    });
    const isSame = properties.every(([key, property]) => part.properties.get(key) === property);
    return isSame ? part : objectOf(new Map(properties), part.node, part.open);
  });
}

/** What vanishes from an object stands in an array of JSON as `null`. */
export function asElement(value: AbstractValue): AbstractValue {
  return mapAlternatives(value, (alternative) => {
    if (alternative.kind === 'absent') return literal(null, alternative.node);
    if (alternative.kind !== 'typed' || (alternative.kinds & Kind.absent) === 0) return alternative;
    return { ...alternative, kinds: (alternative.kinds & ~Kind.absent) | Kind.null };
  });
}
