import type { JsonValue } from '../../../generator/json-schema/json-schema.js';
import type { Random } from './random.js';

export const KEYS = ['a', 'b', 'c'] as const;
const TEXTS = ['', 'a', 'ab', 'abc', 'b', 'ba', '😀', '2024-02-30', '2024-02-28'];
const NUMBERS = [0, 1, 2, 3, 1.5, -1];

export function randomValue(random: Random, depth: number): JsonValue {
  const kinds = depth > 0 ? 6 : 4;
  switch (random.below(kinds)) {
    case 0:
      return null;
    case 1:
      return random.chance(50);
    case 2:
      return random.pick(NUMBERS);
    case 3:
      return random.pick(TEXTS);
    case 4:
      return Array.from({ length: random.below(4) }, () => randomValue(random, depth - 1));
    default:
      return randomObject(random, depth);
  }
}

export function randomText(random: Random): string {
  return random.pick(TEXTS);
}

function randomObject(random: Random, depth: number): JsonValue {
  const keys = KEYS.filter(() => random.chance(50));
  return Object.fromEntries(keys.map((key) => [key, randomValue(random, depth - 1)]));
}
