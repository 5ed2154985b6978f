import { isDeepStrictEqual } from 'node:util';

import type { JsonValue } from '../json-schema/json-schema.js';
import type { FactFile, FactFiles } from './fact-file.js';

/** Where the catalogue and newer facts say different things. */
export interface Difference {
  readonly change: 'added' | 'removed' | 'changed';
  readonly file: string;
  /** The place and the keyword in the file; absent where it is about the whole file. */
  readonly place?: string;
  readonly word?: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** What is different in the newer facts, in the order of files, places and words. */
export function compareFacts(catalog: FactFiles, newer: FactFiles): readonly Difference[] {
  const names = [...new Set([...catalog.keys(), ...newer.keys()])].sort();
  return names.flatMap((file) => compareFile(file, catalog.get(file), newer.get(file)));
}

function compareFile(
  file: string,
  before: FactFile | undefined,
  after: FactFile | undefined,
): readonly Difference[] {
  if (after === undefined) return [{ change: 'removed', file }];
  if (before === undefined) return [{ change: 'added', file }];
  const places = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].sort();
  return places
    .filter((place) => after.partial !== true || after.facts[place] !== undefined)
    .flatMap((place) => comparePlace(file, place, before, after));
}

function comparePlace(file: string, place: string, before: FactFile, after: FactFile): readonly Difference[] {
  const [old = {}, now = {}] = [before.facts[place], after.facts[place]];
  const words = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return words.flatMap((word): readonly Difference[] => {
    const [was, is] = [old[word], now[word]];
    if (is === undefined)
      return was === undefined || after.partial === true
        ? []
        : [{ change: 'removed', file, place, word, before: was }];
    if (was === undefined) return [{ change: 'added', file, place, word, after: is }];
    if (isSame(was, is)) return [];
    return [{ change: 'changed', file, place, word, before: was, after: is }];
  });
}

/** The order of types, values and alternatives says nothing. */
function isSame(one: JsonValue, other: JsonValue): boolean {
  return isDeepStrictEqual(sorted(one), sorted(other));
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const items = (value as readonly JsonValue[]).map(sorted);
    return items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** One line about a difference. */
export function differenceLine({ change, file, place, word, before, after }: Difference): string {
  if (place === undefined || word === undefined) return `${change.padEnd(7)}  ${file}`;
  const values = [before, after].filter((value) => value !== undefined).map((value) => JSON.stringify(value));
  return `${change.padEnd(7)}  ${file}  ${place}  ${word}: ${values.join(' -> ')}`;
}
