import type { AbstractValue } from './abstract-value.js';
import { unknown } from './construct.js';
import { hasParts, partsOf } from './parts-of.js';

/** A value that would print to more parts than this is not handed on: one object may be used in many places. */
const MAX_WEIGHT = 1_000_000;

const weights = new WeakMap<AbstractValue, number>();

/** The value, or that it is too large. */
export function withinLimits(value: AbstractValue): AbstractValue {
  return weightOf(value) > MAX_WEIGHT ? unknown('too-large', value.node) : value;
}

/** How many parts a value has, each counted as often as it is used. */
function weightOf(value: AbstractValue): number {
  if (!hasParts(value)) return 1;
  const known = weights.get(value);
  if (known !== undefined) return known;
  let weight = 1;
  for (const part of partsOf(value)) weight += weightOf(part);
  weights.set(value, weight);
  return weight;
}
