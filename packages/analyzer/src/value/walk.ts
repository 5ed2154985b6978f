import type { AbstractValue, Property } from './abstract-value.js';

/** Where a value stands below the one that is walked. */
export type WalkPath = readonly (string | number)[];

export interface WalkVisitor {
  /** Returns `false` to skip what is inside. */
  readonly value?: (value: AbstractValue, path: WalkPath) => boolean | undefined;
  readonly property?: (property: Property, path: WalkPath) => void;
}

/** Visits a value and all that is inside, outermost first; the alternatives of a choice share its path. */
export function walkValue(value: AbstractValue, visitor: WalkVisitor, path: WalkPath = []): void {
  if (visitor.value?.(value, path) === false) return;
  switch (value.kind) {
    case 'object':
      for (const [key, property] of value.properties) {
        const inner = [...path, key];
        visitor.property?.(property, inner);
        walkValue(property.value, visitor, inner);
      }
      return;
    case 'array':
      value.items.forEach((item, index) => {
        walkValue(item, visitor, [...path, index]);
      });
      return;
    case 'choice':
      for (const alternative of value.alternatives) walkValue(alternative, visitor, path);
      return;
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return;
  }
}
