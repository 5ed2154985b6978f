import type { PartialArray, PartialValue } from '@braze-lint/schemas';
import { ANY_PRESENT, arrayOf, hole, LENGTH } from '@braze-lint/schemas';

import type { Path } from '../path.js';
import { startsWith } from '../path.js';

/**
 * A body as far as something about one path has to look at it: what the path leads through stays, and so does the length
 * of every list; other elements of long lists are out of sight. Checking it takes no longer for a list of 75 than for one
 * of a few.
 */
export interface Excerpt {
  readonly body: PartialValue;
  readonly path: Path;
  /** The steps of the path, ascending, into lists of which only the element on the way is there: it stands at 0. */
  readonly cuts: readonly number[];
}

/** From so many elements on, others are left out. No constraint speaks of an element so far behind by its index. */
const MANY = 8;

const anyElement = hole(ANY_PRESENT);

/** All of a body. */
export function wholeOf(body: PartialValue): Excerpt {
  return { body, path: [], cuts: [] };
}

/** What matters about a path. */
export function excerptOf(whole: PartialValue, path: Path): Excerpt {
  const cuts: number[] = [];
  return { body: around(whole, 0), path, cuts };

  function around(value: PartialValue, depth: number): PartialValue {
    const step = path[depth];
    if (step === undefined || value === null || typeof value !== 'object' || !Object.hasOwn(value, step))
      return value;
    const inner = around((value as Fields)[step] ?? null, depth + 1);
    if (!isList(value)) return { ...(value as Fields), [step]: inner };
    if (value.length <= MANY) return replaced(value, step, inner);
    if (Number(step) < MANY || !allOccur(value)) return replaced(value, step, inner, anyElement);
    cuts.unshift(depth);
    return arrayOf([inner], value[LENGTH] ?? { min: value.length, max: value.length });
  }
}

/** Where a place of the body is in the excerpt; `undefined` where it is out of sight. */
export function placeIn({ path: shown, cuts }: Excerpt, path: Path): Path | undefined {
  const place = [...path];
  for (const cut of cuts) {
    if (path.length <= cut || !startsWith(path, shown.slice(0, cut))) break;
    if (path[cut] !== shown[cut]) return undefined;
    place[cut] = 0;
  }
  return place;
}

/** Where a place of the excerpt is in the body. */
export function placeInBody({ path: shown, cuts }: Excerpt, path: Path): Path {
  const place = [...path];
  for (const cut of cuts) {
    const step = shown[cut];
    if (step === undefined || path.length <= cut || !startsWith(place, shown.slice(0, cut))) break;
    place[cut] = step;
  }
  return place;
}

/** A copy with one element changed and, if there is a filling, it in the place of all others. */
function replaced(
  list: PartialArray,
  step: string | number,
  element: PartialValue,
  filling?: PartialValue,
): PartialValue {
  const items = filling === undefined ? [...list] : Array.from(list, () => filling);
  items[Number(step)] = element;
  return arrayOf(items, list[LENGTH]);
}

/** Whether there is no run on which some listed element does not occur: then one of them can stand for all. */
function allOccur(list: PartialArray): boolean {
  const length = list[LENGTH];
  return length === undefined || length.min >= list.length;
}

function isList(value: PartialValue): value is PartialArray {
  return Array.isArray(value);
}

type Fields = Readonly<Record<string | number, PartialValue>>;
