import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue, Property } from '../abstract-value.js';
import { arrayOf, literal, objectOf, text, unknown } from '../construct.js';
import { createReason } from '../reasons.js';

/** Stand for what is not known: inside a string of the text, and in the place of a value. */
const IN_STRING = '\uE000';
const AS_VALUE = '\uE001';
/** With a number behind it: a part that is one value, which is known. */
const SAID = '\uE002';

/** A piece of a text: as it is, not known (`undefined`), or a JSON text of its own that says one value. */
export type JsonPiece = string | undefined | { readonly says: AbstractValue };

/**
 * What a JSON text with unknown parts says; absent where it cannot be told. A part inside quotes belongs to that string.
 * A part in the place of a value may bring further members or elements with it, unless it is one value.
 */
export function jsonTemplateValue(
  pieces: readonly JsonPiece[],
  node: TSESTree.Node,
): AbstractValue | undefined {
  const json = filled(pieces);
  if (json === undefined) return undefined;
  const reading: Reading = {
    node,
    said: pieces.flatMap((piece) => (typeof piece === 'object' ? [piece.says] : [])),
  };
  try {
    return valueOf(JSON.parse(json), reading);
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly node: TSESTree.Node;
  readonly said: readonly AbstractValue[];
}

/** The marks themselves, also as escapes. */
const MARKS = /[\uE000-\uE002]|\\ue00[0-2]/i;

function filled(pieces: readonly JsonPiece[]): string | undefined {
  if (pieces.some((piece) => typeof piece === 'string' && MARKS.test(piece))) return undefined;
  let isInString = false;
  let said = -1;
  return pieces
    .map((piece) => {
      if (typeof piece === 'object') said += 1;
      if (typeof piece !== 'string' && isInString) return IN_STRING;
      if (piece === undefined) return `"${AS_VALUE}"`;
      if (typeof piece === 'object') return `"${SAID}${String(said)}"`;
      for (const [character] of piece.matchAll(/\\.|"/gs)) if (character === '"') isInString = !isInString;
      return piece;
    })
    .join('');
}

function valueOf(json: unknown, reading: Reading): AbstractValue {
  const { node } = reading;
  if (json === AS_VALUE) return unknown('json-text', node);
  if (typeof json === 'string' && json.startsWith(SAID))
    return reading.said[Number(json.slice(SAID.length))] ?? unknown('json-text', node);
  if (typeof json === 'string')
    return text(
      json.split(IN_STRING).flatMap((part, index) => (index === 0 ? [part] : [undefined, part])),
      node,
    );
  if (typeof json === 'number' || typeof json === 'boolean') return literal(json, node);
  if (Array.isArray(json)) return listOf(json, reading);
  return typeof json === 'object' && json !== null ? objectFrom(json, reading) : literal(null, node);
}

function listOf(json: readonly unknown[], reading: Reading): AbstractValue {
  const { node } = reading;
  const known = json.filter((item) => item !== AS_VALUE).map((item) => valueOf(item, reading));
  if (known.length === json.length)
    return arrayOf(known, { min: known.length, max: known.length }, node, undefined);
  return arrayOf(known, { min: known.length, max: Infinity }, node, createReason('json-text', node));
}

function objectFrom(json: object, reading: Reading): AbstractValue {
  const { node } = reading;
  const properties = new Map<string, Property>();
  const entries = Object.entries(json) as [string, unknown][];
  const isOpen = entries.some(
    ([key, value]) => key.includes(IN_STRING) || key.includes(SAID) || value === AS_VALUE,
  );
  for (const [key, value] of entries) {
    if (key.includes(IN_STRING) || key.includes(SAID)) continue;
    // What comes after it may say the same key once more.
    const inner = isOpen ? unknown('json-text', node) : valueOf(value, reading);
    properties.set(key, { value: inner, presence: 'definite', key: node, node });
  }
  return objectOf(properties, node, isOpen ? createReason('json-text', node) : undefined);
}
