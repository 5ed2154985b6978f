import type { AbstractValue } from '../../value/abstract-value.js';
import { assertNever } from '../syntax/assert-never.js';

/** Stands in a URL's text for a part that is not known; no URL contains it. */
export const UNKNOWN_PART = '\u0000';

/** More texts than this are not followed. */
const MOST_TEXTS = 16;

/**
 * The texts that a URL can be, with {@link UNKNOWN_PART} where anything may stand; `undefined` as soon as one of them cannot
 * be told at all.
 */
export function urlTexts(value: AbstractValue): readonly string[] | undefined {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? [value.value] : undefined;
    case 'text':
      return [urlText(value.parts)];
    case 'choice':
      return textsOfAll(value.alternatives);
    case 'absent':
    case 'object':
    case 'array':
    case 'typed':
    case 'unknown':
      return undefined;
    default:
      return assertNever(value);
  }
}

/** `path` below `base`, as HTTP clients join them: a `path` that names a host of its own ignores the base. */
export function joinUrl(base: string, path: string): string {
  if (base === '' || hasOrigin(path)) return path;
  return `${base.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The text of a URL of which some parts are known; `undefined` where anything may stand. */
export function urlText(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part ?? UNKNOWN_PART)
    .join('')
    .replaceAll(/\u0000+/g, UNKNOWN_PART);
}

function textsOfAll(values: readonly AbstractValue[]): readonly string[] | undefined {
  const texts = new Set<string>();
  for (const value of values) {
    const some = urlTexts(value);
    if (some === undefined) return undefined;
    for (const text of some) texts.add(text);
  }
  return texts.size > MOST_TEXTS ? undefined : [...texts];
}

function hasOrigin(text: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(text) || text.startsWith(UNKNOWN_PART);
}
