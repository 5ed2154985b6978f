import type { PartialValue } from '@braze-lint/schemas';
import { ANY_PRESENT, hole } from '@braze-lint/schemas';

import type { Path } from '../path.js';

/** From so many elements on, the others of an array are left out of sight. */
const MANY = 8;

const anyElement = hole(ANY_PRESENT);

/**
 * The body with the elements of long lists that `path` does not lead through as unknown ones: what is looked at stays, and so does the
 * length of every list. Checking it takes no longer for a list of 75 than for one of a few.
 */
export function aroundPath(body: PartialValue, path: Path): PartialValue {
  const [step, ...rest] = path;
  if (step === undefined || body === null || typeof body !== 'object' || !Object.hasOwn(body, step))
    return body;
  const fields = body as Fields;
  const inner = aroundPath(fields[step] ?? null, rest);
  if (!Array.isArray(body)) return { ...fields, [step]: inner };
  // What is known of the length is kept with the array.
  const copy = Object.assign([...(body as readonly PartialValue[])], body) as PartialValue[];
  if (copy.length > MANY) copy.fill(anyElement);
  copy[Number(step)] = inner;
  return copy;
}

/** Whether a list on the way to a path has another element that is the same as the one on the way. */
export function hasTwin(body: PartialValue, path: Path): boolean {
  let value = body;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return false;
    const inner = (value as Fields)[step];
    if (inner === undefined) return false;
    if (
      Array.isArray(value) &&
      (value as readonly PartialValue[]).some((one, n) => n !== step && isSame(one, inner))
    )
      return true;
    value = inner;
  }
  return false;
}

type Fields = Record<string | number, PartialValue>;

/** What is not known may be the same. */
function isSame(a: PartialValue, b: PartialValue): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && isSame((a as Fields)[key] ?? null, (b as Fields)[key] ?? null),
    )
  );
}
