import type { CatalogProperty, ValueLimits } from './catalog.js';
import type { FieldPath } from './yaml-file.js';

/** A property, an element of a list or an alternative, and where it stands in its file. */
export interface WalkedValue {
  readonly path: FieldPath;
  readonly value: CatalogProperty;
}

/** Everything below an object that is written in the same file, from top to bottom; refs are not followed. */
export function valuesBelow(owner: CatalogProperty, path: FieldPath): readonly WalkedValue[] {
  return childrenOf(owner, path).flatMap((child) => [child, ...valuesBelow(child.value, child.path)]);
}

function childrenOf(owner: CatalogProperty, path: FieldPath): readonly WalkedValue[] {
  const properties = Object.entries(owner.properties ?? {});
  const alternatives: readonly ValueLimits[] = owner.anyOf ?? [];
  return [
    ...properties.map(([key, value]) => ({ path: [...path, 'properties', key], value })),
    ...(owner.items === undefined ? [] : [{ path: [...path, 'items'], value: owner.items }]),
    ...alternatives.map((value, index) => ({ path: [...path, 'anyOf', index], value })),
  ];
}
