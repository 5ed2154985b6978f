import { ANYTHING } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { ReasonCode } from '../source/reason.js';
import type { AbstractValue, ArrayValue, ChoiceValue, ObjectValue, Property } from './abstract-value.js';
import { alternativesOf, arrayOf, choice, objectOf, typed, unknownFor } from './construct.js';
import { kindsOf } from './kinds.js';
import { createReason } from './reasons.js';

/** Whether what is decided at a node stays decided. */
export type Keeps = (node: TSESTree.Node) => boolean;

const keepsNone: Keeps = () => false;

/**
 * What is certain about a value whichever way the conditions in it go. For a value of which some alternatives may never
 * be sent; those that `isKept` knows stay apart.
 */
export function undecided(value: AbstractValue, code: ReasonCode, isKept: Keeps = keepsNone): AbstractValue {
  switch (value.kind) {
    case 'choice':
      return undecidedChoice(value, code, isKept);
    case 'object':
      return undecidedObject(value, code, isKept);
    case 'array':
      return undecidedArray(value, code, isKept);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return value;
  }
}

function undecidedChoice(value: ChoiceValue, code: ReasonCode, isKept: Keeps): AbstractValue {
  const all = alternativesOf(value);
  if (all.every((one) => isKept(one.node)))
    return choice(
      all.map((one) => undecided(one, code, isKept)),
      value.node,
    );
  const reason = createReason(code, value.node);
  const kinds = kindsOf(value);
  return kinds === ANYTHING ? unknownFor(reason, value.node) : typed(kinds, reason, value.node);
}

function undecidedObject(object: ObjectValue, code: ReasonCode, isKept: Keeps): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  let isSame = true;
  for (const [key, property] of object.properties) {
    if (property.presence === 'maybe' && !isKept(property.node)) {
      open ??= createReason(code, property.node, key);
      isSame = false;
      continue;
    }
    const value = undecided(property.value, code, isKept);
    isSame &&= value === property.value;
    properties.set(key, value === property.value ? property : { ...property, value });
  }
  return isSame ? object : objectOf(properties, object.node, open);
}

function undecidedArray(array: ArrayValue, code: ReasonCode, isKept: Keeps): ArrayValue {
  const { items, length, node, open } = array;
  if (length.min < items.length && !isKept(node))
    return arrayOf([], length, node, open ?? createReason(code, node));
  const inner = items.map((item) => undecided(item, code, isKept));
  return inner.every((item, index) => item === items[index]) ? array : arrayOf(inner, length, node, open);
}
