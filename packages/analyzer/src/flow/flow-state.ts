import type { AbstractValue } from '../value/abstract-value.js';
import { joinValues } from './join.js';

/** What a variable holds at a point of a run. */
export interface FlowState {
  readonly value: AbstractValue;
  /** Whether the object may also be reached through another variable that is followed by itself. */
  readonly shared: boolean;
}

/** The state where several ways meet that all started from `before`; absent when no way gets there. */
export function joinStates(
  before: FlowState,
  ways: readonly (FlowState | undefined)[],
): FlowState | undefined {
  const alive = ways.filter((way) => way !== undefined);
  const [first] = alive;
  if (first === undefined || alive.every((way) => way === first)) return first;
  const values = alive.map((way) => way.value);
  return { value: joinValues(before.value, values), shared: alive.some((way) => way.shared) };
}
