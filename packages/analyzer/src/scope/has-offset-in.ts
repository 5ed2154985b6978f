import { firstFrom } from './first-from.js';

/** Whether any of some offsets lies in a range. `offsets`: UTF-16 units, in rising order. */
export function hasOffsetIn([start, end]: readonly [number, number], offsets: readonly number[]): boolean {
  const next = offsets[firstFrom(offsets, start, (offset) => offset)];
  return next !== undefined && next < end;
}
