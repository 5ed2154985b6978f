import type { PartialValue } from '@braze-lint/schemas';

import type { Path } from '../path.js';
import type { Excerpt } from './excerpt.js';
import { placeIn } from './excerpt.js';

/**
 * A copy of what is seen of a body with the value at the path changed; `undefined` takes a key out. What else is known of
 * the objects and arrays on the way stays as it is.
 */
export function withValueAt(
  excerpt: Excerpt,
  path: Path,
  change: (value: PartialValue | undefined) => PartialValue | undefined,
): Excerpt {
  const place = placeIn(excerpt, path);
  if (place === undefined) return excerpt;
  return { ...excerpt, body: changed(excerpt.body, place, change) ?? excerpt.body };
}

function changed(
  value: PartialValue | undefined,
  path: Path,
  change: (value: PartialValue | undefined) => PartialValue | undefined,
): PartialValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (value === null || typeof value !== 'object') return value;
  const copy = (Array.isArray(value) ? [...(value as readonly PartialValue[])] : {}) as Fields;
  Object.assign(copy, value);
  const child = changed(Object.hasOwn(value, step) ? (value as Fields)[step] : undefined, rest, change);
  if (child === undefined) Reflect.deleteProperty(copy, step);
  // Not by assignment: a key may be called `__proto__`.
  else
    Object.defineProperty(copy, step, { value: child, enumerable: true, configurable: true, writable: true });
  return copy;
}

type Fields = Record<string | number, PartialValue>;
