import type { Endpoint } from '@braze-lint/schemas';

/**
 * What the path of an endpoint looks like in a source text, up to its first parameter. One segment alone needs its slash:
 * `catalogs` is an everyday word.
 */
export function pathWords(endpoints: readonly Endpoint[]): readonly string[] {
  const words = [...new Set(endpoints.map(({ path }) => wordOf(path)))];
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
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
