import type { Violation } from './catalog-types.js';
import { pointerPath } from './json-pointer.js';
import { loadValidator } from './load-validator.js';
import type { Clock } from './partial/local-time.js';
import type { PartialValue } from './partial/partial-value.js';
import type { ConstraintError, ValidateFunction } from './validator.js';

/**
 * The constraints of an endpoint's body that no completion of `value` satisfies, advice included. A key that is unknown
 * or deprecated counts as soon as it is written, even where it may turn out not to be sent. Without a clock, no time has
 * passed.
 * @throws RangeError if no documented endpoint has this id
 */
export function checkPartial(endpointId: string, value: PartialValue, clock?: Clock): readonly Violation[] {
  return violationsOf(loadValidator(endpointId).may, value, clock);
}

/** What a compiled validator finds wrong with `value`, each thing once. */
export function violationsOf<Value>(
  validate: ValidateFunction<Value>,
  value: Value,
  clock?: Clock,
): readonly Violation[] {
  if (validate.call(clock, value)) return [];
  const found = new Map<string, Violation>();
  for (const error of validate.errors ?? []) {
    const { constraint, key } = error.params;
    found.set(JSON.stringify([constraint, error.instancePath, key]), violationOf(error, value));
  }
  return [...found.values()];
}

function violationOf({ instancePath, params }: ConstraintError, root: unknown): Violation {
  return { ...params, path: pointerPath(root, instancePath) };
}
