import type { AbstractValue } from './abstract-value.js';
import { hasParts, partsOf } from './parts-of.js';

const known = new WeakMap<AbstractValue, boolean>();

/** Whether something in the value is there, or is as it is, on some runs only. */
export function hasDecisions(value: AbstractValue): boolean {
  if (!hasParts(value)) return false;
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  const decides = isDecision(value) || partsOf(value).some(hasDecisions);
  known.set(value, decides);
  return decides;
}

function isDecision(value: AbstractValue): boolean {
  if (value.kind === 'choice') return true;
  if (value.kind === 'array') return value.length.min < value.items.length;
  if (value.kind !== 'object') return false;
  for (const { presence } of value.properties.values()) if (presence === 'maybe') return true;
  return false;
}
