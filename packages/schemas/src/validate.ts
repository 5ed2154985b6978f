import type { Constraint, Grade, RuleName, Violation } from './catalog-types.js';
import { violationsOf } from './check-partial.js';
import { findEndpoint } from './find-endpoint.js';
import { constraintOf } from './constraint-of.js';
import { pointerOf, valueAt } from './json-pointer.js';
import { loadValidator } from './load-validator.js';
import { messageOf } from './message/message-of.js';
import type { Clock } from './partial/local-time.js';
import type { PartialValue } from './partial/partial-value.js';
import { sentPayload } from './sent-payload.js';

/** What the documentation says is wrong with a payload. */
export interface PayloadViolation {
  /** The id of the broken constraint; `payload` for one that cannot be sent at all. */
  readonly constraint: string;
  readonly grade: Grade;
  readonly rule: RuleName;
  /** JSON pointer to the wrong value or key; for a missing key, to the object that lacks it. */
  readonly pointer: string;
  /** The key that is not known, not allowed or missing, where the constraint speaks of one. */
  readonly key?: string;
  /** One or two sentences in English. */
  readonly message: string;
}

/**
 * What the documentation says is wrong with a payload, as `JSON.stringify` would send it; the text of Liquid is not
 * judged. A payload that cannot be sent as JSON (cycles, `bigint`, nothing at all) gives one violation of its own.
 * @param endpoint id or path, see {@link findEndpoint}
 * @param clock tells which times have passed; the present, unless another moment or a time zone is meant
 * @throws RangeError if Braze documents no such endpoint
 */
export function validate(
  endpoint: string,
  payload: unknown,
  method?: string,
  clock: Clock = { now: Date.now() },
): readonly PayloadViolation[] {
  const found = findEndpoint(endpoint, method);
  if (found === undefined) {
    const name = method === undefined ? endpoint : `${method} ${endpoint}`;
    throw new RangeError(`Braze documents no endpoint ${JSON.stringify(name)}`);
  }
  const { whole, may } = loadValidator(found.id);
  const sent = sentPayload(payload);
  if (sent.kind === 'unsendable') return [unsendable(sent.reason)];
  // What is fine with every text taken literally is fine with Liquid too, so that the second look is seldom needed.
  if (whole.call(clock, sent.value)) return [];
  return violationsOf(may, sent.value as PartialValue, clock).flatMap((violation) =>
    told(violation, sent.value),
  );
}

function unsendable(reason: string): PayloadViolation {
  const message = `The payload cannot be sent as JSON: ${reason}`;
  return { constraint: 'payload', grade: 'fatal', rule: 'valid-payload', pointer: '', message };
}

function told(violation: Violation, root: unknown): readonly PayloadViolation[] {
  const constraint = constraintOf(violation.constraint);
  if (constraint === undefined) return [];
  const { grade, rule } = constraint;
  const { key } = violation;
  return [
    {
      constraint: constraint.id,
      grade,
      rule,
      pointer: pointerOf(placeOf(constraint, violation, root)),
      ...(key === undefined ? {} : { key }),
      message: messageOf(constraint, violation, root),
    },
  ];
}

/** The smallest wrong part: a wrong key rather than the object around it. */
function placeOf({ at }: Constraint, { path, key }: Violation, root: unknown): readonly (string | number)[] {
  const wrong = [key, at].filter((name) => name !== undefined).map((name) => [...path, name]);
  return wrong.find((place) => valueAt(root, place) !== undefined) ?? path;
}
