import { holeFacts, isExact, isKnownArray, isOpen } from './inspect.js';
import { isLiquid } from './liquid.js';
import type { PartialObject, PartialValue } from './partial-value.js';

/** Whether everything about `value` is known: no holes, no unlisted keys or elements, no Liquid. */
export function isWhole(value: PartialValue): boolean {
  if (typeof value === 'string') return !isLiquid(value);
  if (typeof value !== 'object' || value === null) return true;
  if (isKnownArray(value)) return isExact(value) && value.every(isWhole);
  return holeFacts(value) === undefined && isWholeObject(value as PartialObject);
}

function isWholeObject(object: PartialObject): boolean {
  return !isOpen(object) && Object.values(object).every(isWhole);
}
