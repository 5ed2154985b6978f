import { arrayOf, hole, open } from '../../../src/partial/construct.js';
import { holeFacts, isKnownArray, isOpen, kindsOf, lengthBounds } from '../../../src/partial/inspect.js';
import { ANYTHING, Kind } from '../../../src/partial/partial-value.js';
import type {
  Hole,
  HoleFacts,
  PartialArray,
  PartialObject,
  PartialValue,
} from '../../../src/partial/partial-value.js';
import { textFacts } from '../../../src/partial/text-facts.js';
import type { Random } from './random.js';

/** Hides random parts of a value: whatever the value can turn out to be, the result can too. */
export function masked(value: PartialValue, random: Random): PartialValue {
  const facts = holeFacts(value);
  if (facts !== undefined) return random.chance(30) ? widened(facts, random) : value;
  if (random.chance(15)) return holeFor(value, random);
  if (typeof value === 'string') return random.chance(30) ? partlyKnown(value, random) : value;
  if (isKnownArray(value)) return maskedArray(value, random);
  if (typeof value === 'object' && value !== null) return maskedObject(value as PartialObject, random);
  return value;
}

function holeFor(value: PartialValue, random: Random): Hole {
  return widened({ kinds: kindsOf(value) }, random);
}

function widened({ kinds, text }: HoleFacts, random: Random): Hole {
  const wider = random.chance(30) ? kinds | random.below(ANYTHING + 1) : kinds;
  return hole(wider, random.chance(50) ? text : undefined);
}

function partlyKnown(value: string, random: Random): Hole {
  const characters = Array.from(value);
  const from = random.below(characters.length + 1);
  const to = from + random.below(characters.length - from + 1);
  const parts = [characters.slice(0, from).join(''), undefined, characters.slice(to).join('')];
  const kinds = random.chance(70) ? Kind.string : Kind.string | random.below(ANYTHING + 1);
  return hole(kinds, textFacts(random.chance(30) ? [undefined, ...parts] : parts));
}

function maskedArray(array: PartialArray, random: Random): PartialValue {
  const items = array.map((item) => masked(item, random));
  const bounds = lengthBounds(array);
  const isHidden = random.chance(30);
  if (!isHidden && !arrayIsInexact(array)) return items;
  const kept = isHidden ? items.filter(() => random.chance(60)) : items;
  const min = Math.max(random.chance(50) ? bounds.min : kept.length, kept.length);
  const max = random.pick([bounds.max, bounds.max + 1, Infinity]);
  // Where all elements are listed, each one stands at its index.
  return arrayOf(min === max ? kept : random.shuffled(kept), { min, max });
}

function arrayIsInexact(array: PartialArray): boolean {
  const { min, max } = lengthBounds(array);
  return min !== array.length || max !== array.length;
}

function maskedObject(object: PartialObject, random: Random): PartialObject {
  const entries = Object.entries(object).map(([key, value]) => [key, maskedProperty(value, random)] as const);
  const isNowOpen = random.chance(25);
  const kept = isNowOpen ? entries.filter(() => random.chance(70)) : entries;
  const partial = Object.fromEntries(kept);
  return isNowOpen || isOpen(object) ? open(partial) : partial;
}

function maskedProperty(value: PartialValue, random: Random): PartialValue {
  const partial = masked(value, random);
  if (!random.chance(15)) return partial;
  const facts = holeFacts(partial) ?? { kinds: kindsOf(partial) };
  return hole(facts.kinds | Kind.absent, facts.text);
}
