import type { AbstractValue, Property } from '../value/abstract-value.js';
import { asElement } from '../value/json/read-back.js';
import type { Path } from './path.js';
import type { World } from './world/world.js';
import { settle } from './world/world.js';

/** A value of a body, and the property it is written under; none for the root and the elements of arrays. */
export interface Found {
  readonly value: AbstractValue;
  readonly property: Property | undefined;
}

/** The value at a path, as far as the world has decided on the way. */
export function find(root: AbstractValue, path: Path, world: World): Found | undefined {
  let found: Found | undefined = { value: settle(root, [], world), property: undefined };
  for (const [index, step] of path.entries()) {
    found = childOf(found.value, step);
    if (found === undefined) return undefined;
    const value = settle(found.value, path.slice(0, index + 1), world);
    found = { ...found, value: found.property === undefined ? asElement(value) : value };
  }
  return found;
}

function childOf(parent: AbstractValue, step: string | number): Found | undefined {
  if (parent.kind === 'object') {
    const property = parent.properties.get(String(step));
    return property && { value: property.value, property };
  }
  if (parent.kind === 'array' && typeof step === 'number') {
    const item = parent.items[step];
    return item && { value: item, property: undefined };
  }
  return undefined;
}

/** Whether the value stands where its key does: at the one place that gives all of an object, as a text that is put together. */
export function isWithoutPlace(found: Found | undefined): boolean {
  const { property } = found ?? {};
  return property !== undefined && property.key === property.value.node;
}
