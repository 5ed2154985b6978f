import { Kind } from '@braze-lint/schemas';

import type { AbstractValue, ObjectValue } from '../../value/abstract-value.js';

/** Keys that Braze documents and that options of an HTTP wrapper bear too: alone they do not tell a body. */
const AMBIGUOUS = /^(?:context|name|description|state|tags?|type|email|phone)$/;

/**
 * Whether objects that have documented keys are options all the same, whose body is their member `member`: it may hold an object,
 * and the documented keys beside it say little, or less than the keys in it. Where the endpoint documents a key of that name, what
 * it holds must bear documented keys: the `body` of an email is a text.
 */
export function wraps(
  member: string,
  objects: readonly ObjectValue[],
  telling: readonly string[],
  documented: ReadonlySet<string>,
): boolean {
  const values = objects.flatMap((object) => object.properties.get(member)?.value ?? []);
  if (values.length === 0 || !values.every(maybeBody)) return false;
  if (documented.has(member) && !values.every((value) => documentedKeys(value, documented) > 0)) return false;
  const beside = telling.filter((key) => key !== member);
  if (beside.every((key) => AMBIGUOUS.test(key))) return true;
  return values.every((value) => documentedKeys(value, documented) > beside.length);
}

/** Whether a value may be an object, or its JSON text. */
function maybeBody(value: AbstractValue): boolean {
  switch (value.kind) {
    case 'object':
    case 'unknown':
    case 'text':
      return true;
    case 'choice':
      return value.alternatives.some(maybeBody);
    case 'typed':
      return (value.kinds & (Kind.object | Kind.string)) !== 0;
    case 'literal':
      return typeof value.value === 'string' && /^\s*\{/.test(value.value);
    case 'array':
    case 'absent':
      return false;
  }
}

function documentedKeys(value: AbstractValue, documented: ReadonlySet<string>): number {
  switch (value.kind) {
    case 'object':
      return [...value.properties.keys()].filter((key) => documented.has(key)).length;
    case 'choice':
      return Math.max(0, ...value.alternatives.map((alternative) => documentedKeys(alternative, documented)));
    case 'literal':
    case 'text':
    case 'array':
    case 'absent':
    case 'typed':
    case 'unknown':
      return 0;
  }
}
