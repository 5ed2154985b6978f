import { holeFacts, kindsOf } from '../../../src/partial/inspect.js';
import { Kind } from '../../../src/partial/partial-value.js';

/** Whether the value can be of one of the kinds `allowed`, or be left out. */
export function mayBeKind(data: unknown, allowed: number): boolean {
  return (kindsOf(data) & (allowed | Kind.absent)) !== 0;
}

/** Whether the value, if one is sent, is of one of the kinds `allowed`. */
export function mustBeKind(data: unknown, allowed: number): boolean {
  return (kindsOf(data) & ~(allowed | Kind.absent)) === 0;
}

/** Whether `data` is not a hole that can turn out to be one of `kinds`. */
export function mustNotBeHole(data: unknown, kinds: number): boolean {
  return !isHoleOf(data, kinds);
}

/** Whether `data` is a hole that can turn out to be one of `kinds`. */
export function isHoleOf(data: unknown, kinds: number): boolean {
  return ((holeFacts(data)?.kinds ?? 0) & kinds) !== 0;
}
