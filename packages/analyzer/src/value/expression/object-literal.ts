import type { TSESTree } from '@typescript-eslint/types';

import { joinObjects } from '../../flow/join.js';
import type { Moment } from '../../flow/moment.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { keyName } from '../../scope/static-name.js';
import type { AbstractValue, ObjectValue, Property } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { returnedValue } from '../call/returned-value.js';
import { alternativesOf, objectOf, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { refinedByType } from '../program/refined-by-type.js';
import { createReason } from '../reasons.js';
import { undecided } from '../undecided.js';
import { overridden, spreadInto } from './spread.js';
import { spreadArgument } from './snapshot.js';

export function objectLiteralValue(
  node: TSESTree.ObjectExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  let properties = new Map<string, Property>();
  let object = objectOf(properties, node, undefined);
  for (const member of node.properties) {
    const name = isNode(member, 'Property') ? keyName(member) : undefined;
    if (isNode(member, 'Property') && name !== undefined) {
      if (setsPrototype(member, name)) continue;
      const property = writtenProperty(member, evaluation, moment);
      if (name === 'toJSON' && property.value.kind !== 'literal') return unknown('accessor', member, name);
      properties.set(name, property);
    } else {
      object = withMember(object, member, evaluation, moment);
      properties = new Map(object.properties);
      object = objectOf(properties, node, object.open);
    }
  }
  return object;
}

/** `__proto__: x` is no key; `['__proto__']: x`, `{ __proto__ }` and a method of that name are. */
function setsPrototype(member: TSESTree.Property, name: string): boolean {
  return (
    name === '__proto__' && !member.computed && !member.shorthand && !member.method && member.kind === 'init'
  );
}

function writtenProperty(member: TSESTree.Property, evaluation: Evaluation, moment: Moment): Property {
  return { value: valueOf(member, evaluation, moment), presence: 'definite', key: member.key, node: member };
}

function valueOf(member: TSESTree.Property, evaluation: Evaluation, moment: Moment): AbstractValue {
  if (member.kind === 'get') return gottenValue(member, evaluation, moment);
  return refinedByType(evaluation.evaluate(member.value, moment), member.value, evaluation);
}

/** A getter runs when the object is read or sent, and others may read it, too. */
function gottenValue(member: TSESTree.Property, evaluation: Evaluation, moment: Moment): AbstractValue {
  const getter = member.value;
  const value = isNode(getter, 'FunctionExpression') ? returnedValue(getter, evaluation, moment) : undefined;
  const isSent = value !== undefined && value.kind !== 'unknown';
  return isSent ? undecided(value, 'shared-function') : unknown('accessor', member, keyName(member));
}

function withMember(
  object: ObjectValue,
  member: TSESTree.ObjectLiteralElement,
  evaluation: Evaluation,
  moment: Moment,
): ObjectValue {
  if (isNode(member, 'SpreadElement')) {
    return spreadInto(object, spreadArgument(member.argument, member, evaluation, moment), member.argument);
  }
  if (!isNode(member, 'Property')) return overridden(object, createReason('unsupported-syntax', member));
  return withComputed(object, member, evaluation, moment);
}

/** A key that is worked out: one of several known ones, or any. */
function withComputed(
  object: ObjectValue,
  member: TSESTree.Property,
  evaluation: Evaluation,
  moment: Moment,
): ObjectValue {
  const keys = alternativesOf(evaluation.evaluate(member.key, moment));
  const reason = createReason('computed-key', member.key, shortName(member.key));
  if (keys.some((key) => keyText(key) === undefined)) return overridden(object, reason);
  const property = writtenProperty(member, evaluation, moment);
  const written = keys.map((key) => {
    const placed = keys.length > 1 ? atKey(property, key.node) : property;
    return objectOf(new Map(object.properties).set(keyText(key) ?? '', placed), object.node, object.open);
  });
  const joined = joinObjects(object, written);
  return joined.kind === 'object' ? joined : overridden(object, reason);
}

/** The property as only those runs write it that choose this key. */
function atKey(property: Property, key: TSESTree.Node): Property {
  return { ...property, key, value: anchored(property.value, key) };
}

function keyText(key: AbstractValue): string | undefined {
  return key.kind === 'literal' && key.value !== null ? String(key.value) : undefined;
}
