import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue, Property, TextValue } from '../abstract-value.js';
import { arrayOf, literal, objectOf, text, unknown } from '../construct.js';
import { createReason } from '../reasons.js';

/** Stand for what is not known: inside a string of the text, and in the place of a value. */
const IN_STRING = '\uE000';
const AS_VALUE = '\uE001';

/**
 * What a JSON text with unknown parts says; absent where it cannot be told. A part inside quotes belongs to that string.
 * A part in the place of a value may bring further members or elements with it.
 */
export function jsonTemplateValue({ parts, node }: TextValue): AbstractValue | undefined {
  const json = filled(parts);
  if (json === undefined) return undefined;
  try {
    return valueOf(JSON.parse(json), node);
  } catch {
    return undefined;
  }
}

function filled(parts: TextValue['parts']): string | undefined {
  if (parts.some((part) => part?.includes(IN_STRING) === true || part?.includes(AS_VALUE) === true))
    return undefined;
  let isInString = false;
  return parts
    .map((part) => {
      if (part === undefined) return isInString ? IN_STRING : `"${AS_VALUE}"`;
      for (const [character] of part.matchAll(/\\.|"/gs)) if (character === '"') isInString = !isInString;
      return part;
    })
    .join('');
}

function valueOf(json: unknown, node: TSESTree.Node): AbstractValue {
  if (json === AS_VALUE) return unknown('json-text', node);
  if (typeof json === 'string')
    return text(
      json.split(IN_STRING).flatMap((part, index) => (index === 0 ? [part] : [undefined, part])),
      node,
    );
  if (typeof json === 'number' || typeof json === 'boolean') return literal(json, node);
  if (Array.isArray(json)) return listOf(json, node);
  return typeof json === 'object' && json !== null ? objectFrom(json, node) : literal(null, node);
}

function listOf(json: readonly unknown[], node: TSESTree.Node): AbstractValue {
  const known = json.filter((item) => item !== AS_VALUE).map((item) => valueOf(item, node));
  if (known.length === json.length)
    return arrayOf(known, { min: known.length, max: known.length }, node, undefined);
  return arrayOf(known, { min: known.length, max: Infinity }, node, createReason('json-text', node));
}

function objectFrom(json: object, node: TSESTree.Node): AbstractValue {
  const properties = new Map<string, Property>();
  const entries = Object.entries(json) as [string, unknown][];
  const isOpen = entries.some(([key, value]) => key.includes(IN_STRING) || value === AS_VALUE);
  for (const [key, value] of entries) {
    if (key.includes(IN_STRING)) continue;
    // What comes after it may say the same key once more.
    const inner = isOpen ? unknown('json-text', node) : valueOf(value, node);
    properties.set(key, { value: inner, presence: 'definite', key: node, node });
  }
  return objectOf(properties, node, isOpen ? createReason('json-text', node) : undefined);
}
