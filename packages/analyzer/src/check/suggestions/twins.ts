import type { PartialArray, PartialValue } from '@braze-lint/schemas';

import type { Path } from '../path.js';
import type { Excerpt } from './excerpt.js';
import { placeIn } from './excerpt.js';

/**
 * Whether a list on the way to a path has another element that is the same as the one on the way after a change; what is
 * not known may be the same. `whole` is the body before it.
 */
export function hasTwin(whole: PartialValue, path: Path, changed: Excerpt): boolean {
  let before = whole;
  for (const [depth, step] of path.entries()) {
    if (before === null || typeof before !== 'object') return false;
    if (isList(before) && before.length > 1) {
      const element = valueAt(changed, path.slice(0, depth + 1));
      if (element === undefined) return false;
      if (hasOther(before, Number(step), element)) return true;
    }
    const inner = (before as Fields)[step];
    if (inner === undefined) return false;
    before = inner;
  }
  return false;
}

/** Whether all that {@link hasTwin} compares is seen: elements of lists that others lie in, with all that lies in them. */
export function showsTwins(whole: PartialValue, { path, cuts }: Excerpt): boolean {
  const last = cuts.at(-1);
  if (last === undefined) return true;
  let value = whole;
  for (const step of path.slice(0, last)) {
    if (value === null || typeof value !== 'object') return true;
    if (isList(value) && value.length > 1) return false;
    value = (value as Fields)[step] ?? null;
  }
  return true;
}

function valueAt(excerpt: Excerpt, path: Path): PartialValue | undefined {
  let value: PartialValue | undefined = excerpt.body;
  for (const step of placeIn(excerpt, path) ?? []) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Fields)[step];
  }
  return value;
}

function hasOther(list: PartialArray, index: number, element: PartialValue): boolean {
  const text = textOf(element);
  const own = list[index];
  const isOwn = own !== undefined && textOf(own) === text;
  return (countsOf(list).get(text) ?? 0) > (isOwn ? 1 : 0);
}

/** How often each element is listed: what every suggestion about an element asks. */
function countsOf(list: PartialArray): ReadonlyMap<string, number> {
  const known = counts.get(list);
  if (known !== undefined) return known;
  const counted = new Map<string, number>();
  for (const element of list) {
    const text = textOf(element);
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  counts.set(list, counted);
  return counted;
}

const counts = new WeakMap<PartialArray, ReadonlyMap<string, number>>();

/** The same for values that are the same, in whatever order their keys are written. */
function textOf(value: PartialValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const fields = value as Fields;
  const parts = Object.keys(fields)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${textOf(fields[key] ?? null)}`);
  const text = `{${parts.join()}}`;
  texts.set(value, text);
  return text;
}

const texts = new WeakMap<object, string>();

function isList(value: PartialValue): value is PartialArray {
  return Array.isArray(value);
}

type Fields = Readonly<Record<string | number, PartialValue>>;
