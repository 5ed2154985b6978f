import type { AbstractValue } from './abstract-value.js';

/** The values that a value is directly made of: members, elements, alternatives. */
export function partsOf(value: AbstractValue): readonly AbstractValue[] {
  switch (value.kind) {
    case 'object':
      return Array.from(value.properties.values(), (property) => property.value);
    case 'array':
      return value.items;
    case 'choice':
      return value.alternatives;
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return [];
  }
}

/** Whether a value can be made of others at all; most cannot. */
export function hasParts({ kind }: AbstractValue): boolean {
  return kind === 'object' || kind === 'array' || kind === 'choice';
}
