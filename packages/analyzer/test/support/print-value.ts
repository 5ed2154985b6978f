import { Kind } from '@braze-lint/schemas';

import type { AbstractValue, ArrayValue, ObjectValue } from '../../src/value/abstract-value.js';

/**
 * A value in short: `{a: "x", b?: (1 | 2), ...unknown-spread}`, `["x"; 0..∞ call-result]`, `` `a…b` ``, `<string|null>`,
 * `?parameter`, `absent`.
 */
export function printValue(value: AbstractValue): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'absent':
      return 'absent';
    case 'text':
      return `\`${value.parts.map((part) => part ?? '…').join('')}\``;
    case 'object':
      return printObject(value);
    case 'array':
      return printArray(value);
    case 'choice':
      return `(${value.alternatives.map(printValue).join(' | ')})`;
    case 'typed':
      return `<${kindNames(value.kinds)}>`;
    case 'unknown':
      return `?${value.reason.code}`;
  }
}

function printObject(object: ObjectValue): string {
  const parts = [...object.properties].map(([key, property]) => {
    return `${key}${property.presence === 'maybe' ? '?' : ''}: ${printValue(property.value)}`;
  });
  if (object.open !== undefined) parts.push(`...${object.open.code}`);
  return `{${parts.join(', ')}}`;
}

function printArray({ items, length, open }: ArrayValue): string {
  const inner = items.map(printValue).join(', ');
  const isWhole = open === undefined && length.min === items.length && length.max === items.length;
  if (isWhole) return `[${inner}]`;
  const max = length.max === Infinity ? '∞' : String(length.max);
  const bounds = length.min === length.max ? max : `${String(length.min)}..${max}`;
  return `[${inner}; ${bounds}${open === undefined ? '' : ` ${open.code}`}]`;
}

function kindNames(kinds: number): string {
  const names = Object.entries(Kind).filter(([, bit]) => (kinds & bit) !== 0);
  const all = names.map(([name]) => name).join('|');
  return all
    .replace('boolean|integer|fraction|string|array|object', 'constant')
    .replace('integer|fraction', 'number');
}
