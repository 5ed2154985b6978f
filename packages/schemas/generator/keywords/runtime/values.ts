import { canEqual, certainlyEquals } from '../../../src/partial/equality.js';
import { canBeAbsent, holeFacts } from '../../../src/partial/inspect.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';

export function mayBeOneOf(data: PartialValue, values: readonly PartialValue[]): boolean {
  return values.includes(data) || canBeAbsent(data) || values.some((value) => canEqual(data, value));
}

export function mustBeOneOf(data: PartialValue, values: readonly PartialValue[]): boolean {
  const facts = holeFacts(data);
  if (facts !== undefined) return (facts.kinds & ~kindsCovered(values)) === 0;
  return values.some((value) => certainlyEquals(data, value));
}

/** The kinds all of whose values are among `values`. */
function kindsCovered(values: readonly PartialValue[]): number {
  const whenNull = values.includes(null) ? Kind.null : 0;
  const whenBoolean = values.includes(true) && values.includes(false) ? Kind.boolean : 0;
  return whenNull | whenBoolean | Kind.absent;
}
