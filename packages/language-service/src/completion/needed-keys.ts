import { openWorld, project } from '@braze-lint/analyzer';
import { checkPartial, constraintOf } from '@braze-lint/schemas';
import type { ConstraintKind } from '@braze-lint/schemas';

import type { Place } from '../body/place.js';

/** The keys that the body lacks at a place as it is written now, one of several alternatives included. */
export function neededKeys({ root, endpoints, path }: Place): ReadonlySet<string> {
  const [endpoint] = endpoints;
  if (root === undefined || endpoint === undefined) return new Set();
  const place = JSON.stringify(path);
  const violations = checkPartial(endpoint.id, project(root, openWorld)).filter(
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

const aboutAbsence: ReadonlySet<ConstraintKind> = new Set([
  'required',
  'requiredWhen',
  'requiredOneOf',
  'noRecipients',
  'noMessage',
  'noMessageVariation',
]);
