import { codePoints, fewestBytes, fewestCodePoints, fewestJsonBytes, utf8Bytes } from '@braze-lint/schemas';

import type { AbstractValue } from '../value/abstract-value.js';
import type { Path } from './path.js';
import { project } from './world/project.js';
import type { World } from './world/world.js';

/** What can be counted of a value, named as the constraints that limit it. */
export type Measure =
  | 'minLength'
  | 'maxLength'
  | 'maxBytes'
  | 'maxJsonBytes'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties';

/**
 * How many code points, UTF-8 bytes, elements or keys the value at the path has: for an upper limit the fewest that it
 * can have, what is not known and Liquid counting nothing; for a lower limit the most.
 */
export function measure(kind: Measure, value: AbstractValue, path: Path, world: World): number {
  switch (kind) {
    case 'minLength':
    case 'maxLength':
      return textSize(value, fewestCodePoints, codePoints);
    case 'maxBytes':
      return textSize(value, fewestBytes, utf8Bytes);
    case 'maxJsonBytes':
      return fewestJsonBytes(project(value, world, path));
    case 'minItems':
      return value.kind === 'array' ? value.length.max : 0;
    case 'maxItems':
      return value.kind === 'array' ? value.length.min : 0;
    case 'minProperties':
      return keyCount(value, false);
    case 'maxProperties':
      return keyCount(value, true);
  }
}

/** @param ofPart counts a part of a text that is known in part, and so holds no Liquid that could be told apart */
function textSize(
  value: AbstractValue,
  ofWhole: (text: string) => number,
  ofPart: (text: string) => number,
): number {
  if (value.kind === 'literal') return typeof value.value === 'string' ? ofWhole(value.value) : 0;
  if (value.kind !== 'text') return 0;
  const parts = value.parts.filter((part) => part !== undefined);
  return parts.length === value.parts.length
    ? ofWhole(parts.join(''))
    : parts.reduce((sum, part) => sum + ofPart(part), 0);
}

function keyCount(value: AbstractValue, onlyCertain: boolean): number {
  if (value.kind !== 'object') return 0;
  const properties = [...value.properties.values()].filter((property) => property.value.kind !== 'absent');
  return properties.filter(({ presence }) => presence === 'definite' || !onlyCertain).length;
}
