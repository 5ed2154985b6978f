import { withValueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { itemAt, minimalValue, typesOf } from './minimal-value.js';
import { type Place, childPlace, isFree, propertiesOf } from './place.js';
import { textOfBytes, textsOf } from './texts.js';

/** A copy with a key or an element set; a list grows by one at most. */
export function withPart(value: Json, step: string | number, part: Json): Json {
  if (typeof step === 'number') {
    const items = isArray(value) ? value : [];
    return [...items.slice(0, step), part, ...items.slice(step + 1)];
  }
  return withValueAt(isObject(value) ? value : {}, [step], part);
}

export function withoutKey(value: Json, key: string): Json {
  return isObject(value) ? withValueAt(value, [key], undefined) : value;
}

/** The list with a number of elements; nothing for a negative number. */
export function withItems(value: Json, length: number, place: Place): readonly Json[] {
  if (length < 0) return [];
  const items = isArray(value) ? value : [];
  return [Array.from({ length }, (_, index) => items[index] ?? further(items[0], index, place))];
}

/** Another element like the first one, which is right already, told apart by one of its texts where that can be. */
function further(first: Json | undefined, index: number, place: Place): Json {
  if (isArray(first) || !isObject(first)) return itemAt(place, index);
  const item = childPlace(place, 0);
  const distinct = Object.entries(first).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [];
    const changed = `${text}-${String(index + 1)}`;
    const fitting = textsOf({ ...childPlace(item, key).node, examples: [changed] });
    return fitting.includes(changed) ? [withPart(first, key, changed)] : [];
  });
  return distinct[0] ?? first;
}

/** The object with a number of keys. */
export function withProperties(value: Json, count: number, place: Place): readonly Json[] {
  if (count < 0) return [];
  const entries = Object.entries(isObject(value) ? value : {}).slice(0, count);
  const known = propertiesOf(place).map(([key]) => key);
  const free = Array.from({ length: isFree(place) ? count : 0 }, (_, index) => String(index + 1));
  const further = [...known, ...free].filter((key) => entries.every(([own]) => own !== key));
  const added = further.slice(0, count - entries.length);
  return [
    Object.fromEntries([
      ...entries,
      ...added.map((key): [string, Json] => [key, minimalValue(childPlace(place, key))]),
    ]),
  ];
}

/** The object with lists of together so many elements as an `x-maxTotalItems` allows, and `more`. */
export function withTotalItems(value: Json, total: Json, more: number, place: Place): readonly Json[] {
  if (!isObject(total)) return [];
  const wanted = Number(total['maximum']) + more;
  const keys = listOf(total['properties']).map(String);
  return keys.flatMap((key) => {
    const others = keys.filter((other) => other !== key);
    const emptied = others.reduce(
      (kept, other) => (lengthsAt(kept, other) > 1 ? withoutKey(kept, other) : kept),
      value,
    );
    const rest = others.reduce((sum, other) => sum + lengthsAt(emptied, other), 0);
    const list = isObject(emptied) ? (emptied[key] ?? []) : [];
    return withItems(list, wanted - rest, childPlace(place, key)).map((items) =>
      withPart(emptied, key, items),
    );
  });
}

/** Values whose JSON text has exactly so many UTF-8 bytes, by filling or cutting one text in them, however deep. */
export function withJsonBytes(value: Json, bytes: number, place: Place): readonly Json[] {
  if (typeof value === 'string') return filled(value, bytes, (text) => text);
  if (isArray(value)) return deeper(value, bytes, place);
  if (!isObject(value)) return [];
  const texts = propertiesOf(place)
    .filter(([key]) => isOpenText(childPlace(place, key)))
    .map(([key]) => key);
  const longest = Object.entries(value)
    .flatMap(([key, part]) => (typeof part === 'string' ? [{ key, length: part.length }] : []))
    .sort((a, b) => b.length - a.length)
    .map(({ key }) => key);
  const keys = [...longest, ...(isFree(place) ? ['a_note'] : []), ...texts];
  // A text may have a limit of its own, which does not hold for the texts of a list.
  return [
    ...keys.flatMap((key) => filled(value, bytes, (text) => withPart(value, key, text))),
    ...(isFree(place) ? filled(value, bytes, (text) => withPart(value, 'a_list', [text])) : []),
    ...deeper(value, bytes, place),
  ];
}

/** Fills the first part that can be filled. */
function deeper(value: Json, bytes: number, place: Place): readonly Json[] {
  const known = propertiesOf(place).map(([key]): [string, Json] => [
    key,
    minimalValue(childPlace(place, key)),
  ]);
  const parts: readonly [string | number, Json][] = isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(isObject(value) && Object.keys(value).length > 0 ? value : Object.fromEntries(known));
  return parts
    .filter(([, part]) => isArray(part) || isObject(part))
    .slice(0, 2)
    .flatMap(([step, part]) => {
      const more = bytes - bytesOf(withPart(value, step, part));
      const filledParts = withJsonBytes(part, bytesOf(part) + more, childPlace(place, step));
      return filledParts.map((full) => withPart(value, step, full));
    });
}

function filled(value: Json, bytes: number, withText: (text: string) => Json): readonly Json[] {
  const missing = bytes - bytesOf(withText(''));
  return missing < 0 ? [] : [withText(textOfBytes(missing))];
}

function bytesOf(value: Json): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function isOpenText(place: Place): boolean {
  const limited = ['enum', 'const', 'pattern', 'maxLength', 'x-maxBytes', 'x-datetime'];
  return typesOf(place).includes('string') && limited.every((word) => place.node[word] === undefined);
}

function lengthsAt(value: Json, key: string): number {
  const list = isObject(value) ? value[key] : undefined;
  return isArray(list) ? list.length : 0;
}
