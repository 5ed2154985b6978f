import { codePoints, utf8Bytes } from '@braze-lint/schemas';

import type { Json } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject, valueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Site } from './site.js';

/** What each limiting keyword measures; `undefined` for values of other types. */
const measures: Readonly<Record<string, (value: Json) => number | undefined>> = {
  minimum: numberIn,
  maximum: numberIn,
  minLength: (value) => (typeof value === 'string' ? codePoints(value) : undefined),
  maxLength: (value) => (typeof value === 'string' ? codePoints(value) : undefined),
  'x-maxBytes': (value) => (typeof value === 'string' ? utf8Bytes(value) : undefined),
  'x-maxJsonBytes': (value) => new TextEncoder().encode(JSON.stringify(value)).length,
  minItems: itemsIn,
  maxItems: itemsIn,
  minProperties: keysIn,
  maxProperties: keysIn,
};

/** The limit that a constraint consists of, if it is one. */
export function limitOf({ schema }: Site): { readonly keyword: string; readonly limit: number } | undefined {
  const [entry, ...more] = Object.entries(schema);
  if (entry === undefined || more.length > 0 || measures[entry[0]] === undefined) return undefined;
  return { keyword: entry[0], limit: Number(entry[1]) };
}

/** How far the value in a body is from the limit of a constraint, by its own measure. */
export function distance(site: Site, body: Json): number | undefined {
  const { keyword = '', limit = 0 } = limitOf(site) ?? {};
  const value = valueAt(body, site.path);
  const measured = value === undefined ? undefined : measures[keyword]?.(value);
  return measured === undefined ? undefined : Math.abs(measured - limit);
}

function numberIn(value: Json): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function itemsIn(value: Json): number | undefined {
  return isArray(value) ? value.length : undefined;
}

function keysIn(value: Json): number | undefined {
  return isObject(value) ? Object.keys(value).length : undefined;
}
