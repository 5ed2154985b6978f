import { isLiquid } from '../../../src/partial/liquid.js';
import { passedSince } from '../../../src/partial/local-time.js';
import type { Clock } from '../../../src/partial/local-time.js';
import { Kind } from '../../../src/partial/partial-value.js';
import { isHoleOf } from './kinds.js';

/** The clock is what the validator is called with as `this`; without one, nothing has passed. */
type Caller = Partial<Clock> | undefined;

export function isPlainUpcoming(data: unknown, _asked: unknown, caller: Caller): boolean {
  return typeof data !== 'string' || !hasPassed(data, caller);
}

export function mayBeUpcoming(data: unknown, _asked: unknown, caller: Caller): boolean {
  return typeof data !== 'string' || isLiquid(data) || !hasPassed(data, caller);
}

export function mustBeUpcoming(data: unknown, _asked: unknown, caller: Caller): boolean {
  if (typeof data === 'string') return !isLiquid(data) && !hasPassed(data, caller);
  return !isHoleOf(data, Kind.string);
}

function hasPassed(text: string, caller: Caller): boolean {
  const now = caller?.now;
  return typeof now === 'number' && passedSince(text, { ...caller, now }) !== undefined;
}
