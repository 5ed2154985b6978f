import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isExact } from '../flow/update.js';
import type { AbstractValue, ArrayValue, LiteralValue, ObjectValue, TextValue } from './abstract-value.js';
import { absent, choice, givingWay, literal, mapAlternatives, typed, unknown } from './construct.js';
import { createReason } from './reasons.js';

/** What reading a member gives; `key` is `undefined` for one that is not known. */
export function memberOf(value: AbstractValue, key: string | undefined, node: TSESTree.Node): AbstractValue {
  const result = mapAlternatives(value, (alternative) => {
    if (key !== undefined) {
      if (alternative.kind === 'object') return memberOfObject(alternative, key, node);
      if (alternative.kind === 'array') return memberOfArray(alternative, key, node);
      if (alternative.kind === 'literal' || alternative.kind === 'text')
        return memberOfString(alternative, key, node);
    }
    return unknown('property-read', node, key);
  });
  // All alternatives are read at the same place: what has no place of its own cannot be told apart.
  if (result.kind !== 'choice') return result;
  return mapAlternatives(result, (alternative) =>
    alternative.node === node ? givingWay(alternative) : alternative,
  );
}

function memberOfObject(object: ObjectValue, key: string, node: TSESTree.Node): AbstractValue {
  const property = object.properties.get(key);
  if (property?.presence === 'definite') return property.value;
  const isKnown = object.open === undefined && !INHERITED.has(key);
  const otherwise = isKnown ? absent(node) : unknown('property-read', node, key);
  return property === undefined ? otherwise : choice([property.value, otherwise], node);
}

/** What every object has without being sent. */
const INHERITED = new Set([
  'constructor',
  'hasOwnProperty',
  'toString',
  'toLocaleString',
  'valueOf',
  '__proto__',
]);

function memberOfArray(array: ArrayValue, key: string, node: TSESTree.Node): AbstractValue {
  if (key === 'length') return lengthOf(array.length, node);
  if (!isExact(array) || !/^\d+$/.test(key)) return unknown('property-read', node, key);
  return array.items[Number(key)] ?? absent(node);
}

function lengthOf(length: ArrayValue['length'], node: TSESTree.Node): AbstractValue {
  if (length.min === length.max) return literal(length.min, node);
  return typed(Kind.integer, createReason('property-read', node, 'length'), node);
}

/** A URL object stands for its address. */
function memberOfString(value: LiteralValue | TextValue, key: string, node: TSESTree.Node): AbstractValue {
  const isString = value.kind === 'text' || typeof value.value === 'string';
  if (!isString) return unknown('property-read', node, key);
  if (key === 'href') return value;
  if (key !== 'length') return unknown('property-read', node, key);
  if (value.kind === 'literal') return literal(String(value.value).length, node);
  return typed(Kind.integer, createReason('property-read', node, 'length'), node);
}
