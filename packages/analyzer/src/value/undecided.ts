import { ANYTHING } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { contains } from '../scope/ancestors.js';
import type { AbstractValue, ArrayValue, ChoiceValue, ObjectValue, Property } from './abstract-value.js';
import { alternativesOf, arrayOf, choice, objectOf, typed, unknownFor } from './construct.js';
import { kindsOf } from './kinds.js';
import { createReason } from './reasons.js';

/**
 * What is certain about a value whichever way the conditions in it go. For a value of which some alternatives may never
 * be sent; those that are decided within `kept` stay apart.
 */
export function undecided(value: AbstractValue, kept?: TSESTree.Node): AbstractValue {
  switch (value.kind) {
    case 'choice':
      return undecidedChoice(value, kept);
    case 'object':
      return undecidedObject(value, kept);
    case 'array':
      return undecidedArray(value, kept);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return value;
  }
}

function isKept(node: TSESTree.Node, kept: TSESTree.Node | undefined): boolean {
  return kept !== undefined && contains(kept, node);
}

function undecidedChoice(value: ChoiceValue, kept: TSESTree.Node | undefined): AbstractValue {
  const all = alternativesOf(value);
  if (all.every((one) => isKept(one.node, kept)))
    return choice(
      all.map((one) => undecided(one, kept)),
      value.node,
    );
  const reason = createReason('shared-function', value.node);
  const kinds = kindsOf(value);
  return kinds === ANYTHING ? unknownFor(reason, value.node) : typed(kinds, reason, value.node);
}

function undecidedObject(object: ObjectValue, kept: TSESTree.Node | undefined): ObjectValue {
  const properties = new Map<string, Property>();
  let { open } = object;
  let isSame = true;
  for (const [key, property] of object.properties) {
    if (property.presence === 'maybe' && !isKept(property.node, kept)) {
      open ??= createReason('shared-function', property.node, key);
      isSame = false;
      continue;
    }
    const value = undecided(property.value, kept);
    isSame &&= value === property.value;
    properties.set(key, value === property.value ? property : { ...property, value });
  }
  return isSame ? object : objectOf(properties, object.node, open);
}

function undecidedArray(array: ArrayValue, kept: TSESTree.Node | undefined): ArrayValue {
  const { items, length, node, open } = array;
  if (length.min < items.length && !isKept(node, kept))
    return arrayOf([], length, node, open ?? createReason('shared-function', node));
  const inner = items.map((item) => undecided(item, kept));
  return inner.every((item, index) => item === items[index]) ? array : arrayOf(inner, length, node, open);
}
