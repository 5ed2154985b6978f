import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { joinObjects } from '../../flow/join.js';
import { shortName } from '../../scope/callee-name.js';
import type { Reason } from '../../source/reason.js';
import type { AbstractValue, ObjectValue, Property } from '../abstract-value.js';
import { choice, objectOf, unknown } from '../construct.js';
import { maybeAbsent } from '../predicates.js';
import { createReason } from '../reasons.js';

/** The object after the own properties of a value have been copied into it, as a spread does. */
export function spreadInto(base: ObjectValue, value: AbstractValue, source: TSESTree.Node): ObjectValue {
  switch (value.kind) {
    case 'object':
      return withAll(base, value);
    case 'absent':
      return base;
    case 'literal':
      return typeof value.value === 'string' && value.value !== '' ? withIndexes(base, source) : base;
    case 'text':
    case 'array':
      return withIndexes(base, source);
    case 'choice':
      return withOneOf(base, value.alternatives, source);
    case 'typed':
      if ((value.kinds & Kind.object) !== 0) return overridden(base, spreadReason(source));
      return (value.kinds & (Kind.string | Kind.array)) === 0 ? base : withIndexes(base, source);
    case 'unknown':
      return overridden(base, spreadReason(source));
  }
}

/** The object when any key may have been written after the known ones. */
export function overridden(
  base: ObjectValue,
  reason: Reason,
  except: ReadonlySet<string> = new Set(),
): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [key, property] of base.properties) {
    properties.set(key, except.has(key) ? property : withoutValue(property, key));
  }
  return objectOf(properties, base.node, base.open ?? reason);
}

function withoutValue(property: Property, key: string): Property {
  return { ...property, presence: 'maybe', value: unknown('overridden-later', property.value.node, key) };
}

function withOneOf(
  base: ObjectValue,
  alternatives: readonly AbstractValue[],
  source: TSESTree.Node,
): ObjectValue {
  const joined = joinObjects(
    base,
    alternatives.map((alternative) => spreadInto(base, alternative, source)),
  );
  return joined.kind === 'object' ? joined : base;
}

function withAll(base: ObjectValue, added: ObjectValue): ObjectValue {
  const certain = [...added.properties].filter(([, property]) => property.presence === 'definite');
  const start =
    added.open === undefined ? base : overridden(base, added.open, new Set(certain.map(([key]) => key)));
  const properties = new Map(start.properties);
  for (const [key, property] of added.properties) {
    properties.set(key, withWritten(start.properties.get(key), property, key));
  }
  return objectOf(properties, start.node, start.open);
}

function withWritten(before: Property | undefined, added: Property, key: string): Property {
  if (before === undefined || added.presence === 'definite') return added;
  const value = choice([unknown('overridden-later', before.value.node, key), added.value], added.value.node);
  const isKept = before.presence === 'definite' && !maybeAbsent(added.value);
  return { ...before, value, presence: isKept ? 'definite' : 'maybe' };
}

/** Strings and arrays spread into keys that are numbers. */
function withIndexes(base: ObjectValue, source: TSESTree.Node): ObjectValue {
  return objectOf(base.properties, base.node, base.open ?? spreadReason(source));
}

function spreadReason(source: TSESTree.Node): Reason {
  return createReason('unknown-spread', source, shortName(source));
}
