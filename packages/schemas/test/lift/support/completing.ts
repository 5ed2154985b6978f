import type { JsonValue } from '../../../generator/json-schema/json-schema.js';
import { holeFacts, isKnownArray, isOpen, lengthBounds } from '../../../src/partial/inspect.js';
import { Kind } from '../../../src/partial/partial-value.js';
import type {
  HoleFacts,
  PartialArray,
  PartialObject,
  PartialValue,
  TextFacts,
} from '../../../src/partial/partial-value.js';
import type { Random } from './random.js';
import { KEYS, randomText, randomValue } from './random-values.js';

/** A value that `partial` can turn out to be; `undefined` for one that is not sent. */
export function completed(partial: PartialValue, random: Random): JsonValue | undefined {
  const facts = holeFacts(partial);
  if (facts !== undefined) return filled(facts, random);
  if (isKnownArray(partial)) return completedArray(partial, random);
  if (typeof partial === 'object' && partial !== null)
    return completedObject(partial as PartialObject, random);
  return partial;
}

function filled({ kinds, text }: HoleFacts, random: Random): JsonValue | undefined {
  const kind = random.pick(Object.values(Kind).filter((bit) => (kinds & bit) !== 0));
  switch (kind) {
    case Kind.null:
      return null;
    case Kind.boolean:
      return random.chance(50);
    case Kind.integer:
      return random.below(4);
    case Kind.fraction:
      return random.below(4) + 0.5;
    case Kind.string:
      return text === undefined ? randomText(random) : filledText(text, random);
    case Kind.array:
      return Array.from({ length: random.below(4) }, () => randomValue(random, 1));
    case Kind.object:
      return Object.fromEntries(
        KEYS.filter(() => random.chance(40)).map((key) => [key, randomValue(random, 1)]),
      );
    case Kind.absent:
      return undefined;
  }
}

function filledText({ prefix, suffix, fragments }: TextFacts, random: Random): string {
  const text = fragments.map((fragment) => fragment + randomText(random)).join('');
  const start = prefix === '' ? randomText(random) : '';
  return start + (suffix === '' || text.endsWith(suffix) ? text : text + suffix);
}

function completedArray(array: PartialArray, random: Random): JsonValue {
  const items = array.map((item) => completed(item, random) ?? null);
  const { min, max } = lengthBounds(array);
  if (min === items.length && max === items.length) return items;
  const length = Math.min(Math.max(min, items.length) + random.below(3), max);
  const others = Array.from({ length: Math.max(length - items.length, 0) }, () => randomValue(random, 1));
  return random.shuffled([...items, ...others]);
}

function completedObject(object: PartialObject, random: Random): JsonValue {
  const entries = Object.entries(object).map(([key, value]) => [key, completed(value, random)] as const);
  const others = isOpen(object) ? KEYS.filter((key) => !(key in object) && random.chance(50)) : [];
  return Object.fromEntries([
    ...others.map((key) => [key, randomValue(random, 1)] as const),
    ...entries.filter((entry): entry is readonly [string, JsonValue] => entry[1] !== undefined),
  ]);
}
