import type { AbstractValue } from './abstract-value.js';
import { partsOf } from './parts-of.js';

const known = new WeakMap<AbstractValue, boolean>();

/** Whether something in the value is there, or is as it is, on some runs only. */
export function hasDecisions(value: AbstractValue): boolean {
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  const decides = isDecision(value) || partsOf(value).some(hasDecisions);
  known.set(value, decides);
  return decides;
}

function isDecision(value: AbstractValue): boolean {
  if (value.kind === 'choice') return true;
  if (value.kind === 'array') return value.length.min < value.items.length;
  return (
    value.kind === 'object' && [...value.properties.values()].some(({ presence }) => presence === 'maybe')
  );
}
