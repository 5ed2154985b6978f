import { openWorld, project } from '@braze-lint/analyzer';
import type { ConstraintKind, PartialValue } from '@braze-lint/schemas';
import { ANY_PRESENT, arrayOf, checkPartial, constraintOf, hole } from '@braze-lint/schemas';

import type { BodyPath, KnownKeys } from '../body/body-part.js';
import type { Place } from '../body/place.js';

/** The keys that the body lacks at a place as it is written now, one of several alternatives included. */
export function neededKeys({ root, endpoints, path, levels }: Place): ReadonlySet<string> {
  const [endpoint] = endpoints;
  if (endpoint === undefined) return new Set();
  const place = JSON.stringify(path);
  const body = root === undefined ? writtenBody(path, levels) : project(root, openWorld);
  const violations = checkPartial(endpoint.id, body).filter(
    (violation) => JSON.stringify(violation.path) === place,
  );
  return new Set(
    violations.flatMap(({ constraint, key }) => {
      const { kind, keys = [], grade } = constraintOf(constraint) ?? {};
      if (kind === undefined || grade === 'advice' || !aboutAbsence.has(kind)) return [];
      return key === undefined ? keys : [key];
    }),
  );
}

/** The way to a place, as far as it is written: of everything beside it only the keys and the scalars are known. */
function writtenBody(path: BodyPath, [keys = new Map(), ...levels]: readonly KnownKeys[]): PartialValue {
  const [step, ...rest] = path;
  if (typeof step === 'number') return arrayOf([writtenBody(rest, levels)], { min: 1, max: Infinity });
  const members = [...keys].map(([key, { scalar }]): [string, PartialValue] => [
    key,
    scalar === undefined ? hole(ANY_PRESENT) : scalar,
  ]);
  if (step !== undefined) members.push([step, writtenBody(rest, levels)]);
  return Object.fromEntries<PartialValue>(members);
}

const aboutAbsence: ReadonlySet<ConstraintKind> = new Set([
  'required',
  'requiredWhen',
  'requiredOneOf',
  'noRecipients',
  'noMessage',
  'noMessageVariation',
]);
