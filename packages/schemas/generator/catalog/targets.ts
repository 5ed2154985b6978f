import type { CatalogBody, CatalogProperty, ValueLimits } from './catalog.js';

/** The objects that a `ref` can name. */
export type ObjectMap = ReadonlyMap<string, CatalogBody>;

/** The segments of a rule's `path`; none for the object itself. */
export function pathSegments(path: string | undefined): readonly string[] {
  return path?.split('/') ?? [];
}

/** The values that a rule's path leads to. */
export interface PathTargets {
  readonly values: readonly CatalogProperty[];
  /** The first segment that leads nowhere. */
  readonly unresolved?: string;
}

export function targetsOf(owner: CatalogProperty, path: readonly string[], objects: ObjectMap): PathTargets {
  const [segment, ...rest] = path;
  if (segment === undefined) return { values: [owner] };
  const next = stepsInto(owner, segment, objects);
  if (next.length === 0) return { values: [], unresolved: segment };
  const reached = next.map(({ value }) => targetsOf(value, rest, objects));
  const unresolved = reached.find((targets) => targets.unresolved !== undefined)?.unresolved;
  const values = reached.flatMap((targets) => targets.values);
  return unresolved === undefined ? { values } : { values, unresolved };
}

/** One step of a rule's path: the listed keys that it names, or the elements. */
export interface PathStep {
  /** Absent for the elements of an array. */
  readonly key?: string;
  readonly value: CatalogProperty;
}

export function stepsInto(owner: CatalogProperty, segment: string, objects: ObjectMap): readonly PathStep[] {
  if (segment === '[]') {
    const element = elementOf(owner);
    return element === undefined ? [] : [{ value: element }];
  }
  const listed = Object.entries(objectOf(owner, objects)?.properties ?? {});
  const named = segment === '*' ? listed : listed.filter(([key]) => key === segment);
  return named.map(([key, value]) => ({ key, value }));
}

/** The object behind a value: itself, the one that it refers to, or that of one of its alternatives. */
export function objectOf(value: CatalogProperty, objects: ObjectMap): ValueLimits | undefined {
  if (value.properties !== undefined) return value;
  if (value.ref !== undefined) return objects.get(value.ref);
  for (const alternative of value.anyOf ?? []) {
    const found = objectOf(alternative, objects);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether keys that are not listed are allowed. */
export function isFree(object: ValueLimits | undefined): boolean {
  return object?.unknown === 'free' || object?.properties === undefined;
}

function elementOf(value: CatalogProperty): CatalogProperty | undefined {
  return value.items ?? value.anyOf?.find(({ items }) => items !== undefined)?.items;
}
