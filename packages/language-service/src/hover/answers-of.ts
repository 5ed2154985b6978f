import { phrase } from '@braze-lint/analyzer';
import type { Constraint, Endpoint } from '@braze-lint/schemas';
import { constraintOf, errorRows } from '@braze-lint/schemas';

import type { BodyPath } from '../body/body-part.js';
import type { JsonSchema } from '../schema/json-schema.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { schemasAt } from '../schema/schema-at.js';
import type { ServiceWords } from '../texts/service-words.js';

/** What Braze does when a value breaks one of its constraints, or is missing: each answer once. */
export function answersOf(
  group: SchemaGroup,
  path: BodyPath,
  endpoints: readonly Endpoint[],
  words: ServiceWords,
): readonly string[] {
  const own = group.flatMap(constraintIds);
  const above = schemasAt({ endpoints, path: path.slice(0, -1), levels: [] });
  const required = above.flatMap((schema) => requiredId(schema, path.at(-1)));
  const constraints = [...own, ...required].flatMap((id) => constraintOf(id) ?? []);
  return [...new Set(constraints.flatMap((constraint) => answerOf(constraint, words)))];
}

function constraintIds({
  'x-constraint': ids = {},
  'x-deprecated': deprecated,
}: JsonSchema): readonly string[] {
  const own =
    typeof ids === 'string' ? [] : Object.entries(ids).filter(([keyword]) => !ofMembers.has(keyword));
  const texts = own.map(([, id]) => id).filter((id) => typeof id === 'string');
  return deprecated === undefined ? texts : [...texts, deprecated];
}

/** What is said of the keys of an object is not said of the object. */
const ofMembers: ReadonlySet<string> = new Set(['required', 'additionalProperties', 'propertyNames']);

function requiredId(
  { 'x-constraint': ids = {} }: JsonSchema,
  key: string | number | undefined,
): readonly string[] {
  const required = typeof ids === 'string' ? undefined : ids['required'];
  if (required === undefined || typeof required === 'string' || typeof key !== 'string') return [];
  return Object.hasOwn(required, key) ? [required[key] ?? ''] : [];
}

function answerOf({ grade, answer }: Constraint, words: ServiceWords): readonly string[] {
  const row = errorRows.find(({ id }) => id === answer);
  switch (grade) {
    case 'fatal':
      return row === undefined ? [] : [`${row.status} ${row.title}`];
    case 'minor':
      return [
        row === undefined
          ? phrase(words.language, 'dropped', {})
          : words.text('droppedAs', { code: row.title }),
      ];
    case 'silent':
      return [phrase(words.language, 'ignored', {})];
    case 'advice':
      return [];
  }
}
