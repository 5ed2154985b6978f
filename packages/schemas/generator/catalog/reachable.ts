import { refsIn } from './assert-refs.js';
import type { CatalogBody } from './catalog.js';
import type { ObjectMap } from './targets.js';
import { valuesBelow } from './walk.js';

/** Names of the objects that a body leads to, directly or through other objects, in alphabetical order. */
export function reachableObjects(body: CatalogBody, objects: ObjectMap): readonly string[] {
  const reached = new Set<string>();
  const visit = (from: CatalogBody): void => {
    for (const name of refsOf(from)) {
      const object = objects.get(name);
      if (object === undefined || reached.has(name)) continue;
      reached.add(name);
      visit(object);
    }
  };
  visit(body);
  return [...reached].sort();
}

function refsOf(body: CatalogBody): readonly string[] {
  const inValues = valuesBelow(body, []).flatMap(({ value }) => value.ref ?? []);
  const inRules = (body.rules ?? []).flatMap(({ when, assert }) => [
    ...refsIn(when ?? {}),
    ...refsIn(assert),
  ]);
  return [...inValues, ...inRules];
}
