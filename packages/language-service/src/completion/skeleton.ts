import type { Endpoint } from '@braze-lint/schemas';

import { documentedKeys } from '../schema/documented-keys.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { childrenOf } from '../schema/schema-at.js';
import { documentedTypes, documentedValues } from '../schema/value-form.js';
import type { Insertion } from './insertion.js';
import type { WritingStyle } from './writing-style.js';

/** Objects in objects are written out no deeper than this. */
const DEEPEST = 4;

/** A value of the documented form, with the keys that it cannot do without, and stops where it is to be filled in. */
export function valueSkeleton(
  group: SchemaGroup,
  endpoint: Endpoint,
  style: WritingStyle,
  depth = 0,
): Insertion {
  const values = documentedValues(group);
  const [first] = values;
  if (first !== undefined) {
    const isText = values.every(({ value }) => typeof value === 'string');
    const texts = values.map(({ value }) => (isText ? String(value) : writtenScalar(value, style)));
    const stop = { initial: texts[0] ?? '', choices: texts };
    return isText ? [style.quote, stop, style.quote] : [stop];
  }
  switch (documentedTypes(group)[0]) {
    case 'string':
      return [style.quote, { initial: '' }, style.quote];
    case 'integer':
    case 'number':
      return [{ initial: '0' }];
    case 'array':
      return ['[', ...elementSkeleton(group, endpoint, style, depth), ']'];
    case 'object':
      return objectSkeleton(requiredMembers(group, endpoint, style, depth));
    case undefined:
    default:
      return [{ initial: 'null' }];
  }
}

/** `{ … }` around members. */
export function objectSkeleton(members: readonly Insertion[]): Insertion {
  if (members.length === 0) return ['{', { initial: '' }, '}'];
  return ['{ ', ...members.flatMap((member, index) => (index === 0 ? member : [', ', ...member])), ' }'];
}

/** The keys without which an object is refused, each with a value of its form. */
export function requiredMembers(
  group: SchemaGroup,
  endpoint: Endpoint,
  style: WritingStyle,
  depth = 0,
): readonly Insertion[] {
  if (depth >= DEEPEST) return [];
  return documentedKeys(group)
    .filter(({ isRequired, isDeprecated }) => isRequired && !isDeprecated)
    .map(({ name }) => memberSkeleton(name, childrenOf(group, endpoint, name), endpoint, style, depth));
}

/** A key with a value of its form. */
export function memberSkeleton(
  name: string,
  group: SchemaGroup,
  endpoint: Endpoint,
  style: WritingStyle,
  depth = 0,
): Insertion {
  return [`${style.key(name)}: `, ...valueSkeleton(group, endpoint, style, depth + 1)];
}

/** What an element begins with; nothing where the list may hold anything. */
function elementSkeleton(
  group: SchemaGroup,
  endpoint: Endpoint,
  style: WritingStyle,
  depth: number,
): Insertion {
  const element = childrenOf(group, endpoint, 0);
  const [type] = documentedTypes(element);
  if (depth >= DEEPEST || (type !== 'object' && type !== 'string')) return [{ initial: '' }];
  return valueSkeleton(element, endpoint, style, depth + 1);
}

/** A scalar as it is written in code. */
export function writtenScalar(value: string | number | boolean | null, style: WritingStyle): string {
  return typeof value === 'string' ? style.text(value) : String(value);
}
