import type { Endpoint } from '@braze-lint/schemas';

import { shortest } from '../shortest.js';
import { isParameter, segmentsOf } from './segments.js';

/**
 * What the path of an endpoint looks like in a source text, up to its first parameter. One segment alone needs its slash:
 * `catalogs` is an everyday word.
 */
export function pathWords(endpoints: readonly Endpoint[]): readonly string[] {
  return shortest(endpoints.map(({ path }) => wordOf(path)));
}

/**
 * A pattern that finds pieces that a path may be put together from: one that ends where a path ends (`trigger/send`, `/track`), as
 * the last thing in a text.
 */
export function pathEnds(endpoints: readonly Endpoint[]): RegExp {
  return lastInText(endpoints.flatMap(({ path }) => segmentsOf(path).slice(-1)));
}

/** As `pathEnds`, of pieces with which a path goes on: `users`, `/users/`. */
export function pathBeginnings(endpoints: readonly Endpoint[]): RegExp {
  return lastInText(endpoints.flatMap(({ path }) => segmentsOf(path).slice(0, -1)));
}

function lastInText(segments: readonly string[]): RegExp {
  const literal = segments.filter((segment) => !isParameter(segment));
  return new RegExp(`(?:^|/)(?:${anyOf([...new Set(literal)])})/?$`);
}

/**
 * Ends that several paths of the same length share (`trigger/send`), from their second segment on: what stands before one may be
 * decided at run time.
 */
export function sharedEnds(endpoints: readonly Endpoint[]): readonly string[] {
  const paths = [...new Set(endpoints.map(({ path }) => path))];
  const ends = paths
    .map((path) => path.split('/').slice(2).join('/'))
    .filter((end) => end.includes('/') && !end.includes('{'));
  return [...new Set(ends.filter((end, index) => ends.indexOf(end) < index))];
}

/** What paths begin with, two segments or more, when the last one is left to the request: `canvas/trigger`. */
export function pathStarts(endpoints: readonly Endpoint[]): readonly string[] {
  const starts = endpoints.map(({ path }) => path.slice(1, path.lastIndexOf('/')));
  return [...new Set(starts.filter((start) => start.includes('/') && !start.includes('{')))];
}

/** A pattern that finds any of some words. */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
}

function wordOf(path: string): string {
  const [stem = ''] = path.slice(1).split(/\/?\{/);
  if (stem.includes('/')) return stem;
  return stem.length + 1 === path.length ? path : `${stem}/`;
}
