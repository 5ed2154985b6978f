import { isJsonObject } from '../../../generator/json-schema/json-schema.js';
import type { JsonObject, JsonValue } from '../../../generator/json-schema/json-schema.js';
import { arrayOf, hole, open } from '../../../src/partial/construct.js';
import { kindsOf } from '../../../src/partial/inspect.js';
import { ANYTHING, ANY_PRESENT, Kind } from '../../../src/partial/partial-value.js';
import type { PartialValue } from '../../../src/partial/partial-value.js';
import { textFacts } from '../../../src/partial/text-facts.js';

/** `value` with one part of it hidden, for each of its parts, itself included, in each way that a part can be hidden. */
export function maskings(value: JsonValue): readonly PartialValue[] {
  return [...hidings(value), ...partMaskings(value)];
}

function partMaskings(value: JsonValue): readonly PartialValue[] {
  if (isList(value)) {
    const items: readonly PartialValue[] = value;
    return value.flatMap((item, index) => maskings(item).map((masked) => items.with(index, masked)));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    [...maskings(item), hole(kindsOf(item) | Kind.absent)].map((masked) => withKey(value, key, masked)),
  );
}

function hidings(value: JsonValue): readonly PartialValue[] {
  return [hole(kindsOf(value)), hole(ANY_PRESENT), hole(ANYTHING), ...partlyKnown(value)];
}

function partlyKnown(value: JsonValue): readonly PartialValue[] {
  if (typeof value === 'string')
    return partsOfText(value).map((parts) => hole(Kind.string, textFacts(parts)));
  if (isList(value)) return arraysOf(value);
  return isJsonObject(value) ? objectsOf(value) : [];
}

/** The text's ends known, each end by itself, and the middle. */
function partsOfText(text: string): readonly (readonly (string | undefined)[])[] {
  const characters = Array.from(text);
  const half = Math.ceil(characters.length / 2);
  const [start, end] = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  return [
    [start, undefined, end],
    [start, undefined],
    [undefined, end],
    [undefined, start, undefined],
    [text, undefined],
    [undefined, text],
  ];
}

/** No element known, all but one, and all known with perhaps more beside them. */
function arraysOf(items: readonly JsonValue[]): readonly PartialValue[] {
  const { length } = items;
  const exact = { min: length, max: length };
  return [
    arrayOf([], { min: 0, max: Infinity }),
    arrayOf([], exact),
    arrayOf(items, { min: length, max: Infinity }),
    ...items.flatMap((_, index) => [
      arrayOf(items.toSpliced(index, 1), exact),
      arrayOf(items.toSpliced(index, 1), { min: length - 1, max: length }),
    ]),
  ];
}

/** No key known, all but one, and all known with perhaps more beside them. */
function objectsOf(object: JsonObject): readonly PartialValue[] {
  return [open({}), open(object), ...Object.keys(object).map((key) => open(withoutKey(object, key)))];
}

function withKey(object: JsonObject, key: string, masked: PartialValue): PartialValue {
  return Object.fromEntries(
    Object.entries(object).map(([name, item]) => [name, name === key ? masked : item] as const),
  );
}

function withoutKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
