import type { Noun } from '../../src/locale/basic-words.js';
import { basicWords, counted, grouped, listed } from '../../src/locale/basic-words.js';
import type { TypeName } from '../catalog/catalog.js';
import type { CatalogWords } from '../phrases/catalog-words.js';
import { englishWords } from '../phrases/catalog-words.js';
import type { JsonScalar } from './json-schema.js';

/** What a keyword of the catalogue says of a value, to be put after the value's name: `has at most 3 elements`. */
export function predicateOf(keyword: string, value: unknown, words: CatalogWords = englishWords): string {
  const limit = grouped(Number(value), words.locale);
  const quantity = (noun: Noun): { readonly quantity: string } => ({
    quantity: counted(Number(value), noun, words.locale),
  });
  switch (keyword) {
    case 'datetime':
      return words.phrase('isDatetime', { expected: datetimeName(value, words) });
    case 'pattern':
      return words.phrase('matches', { pattern: `\`${String(value)}\`` });
    case 'minimum':
      return words.phrase('isAtLeast', { limit });
    case 'maximum':
      return words.phrase('isAtMost', { limit });
    case 'minLength':
      return words.phrase('hasAtLeast', quantity('character'));
    case 'maxLength':
      return words.phrase('hasAtMost', quantity('character'));
    case 'maxBytes':
      return words.phrase('hasAtMostInUtf8', quantity('byte'));
    case 'maxJsonBytes':
      return words.phrase('takesAtMost', quantity('byte'));
    case 'minItems':
      return words.phrase('hasAtLeast', quantity('element'));
    case 'maxItems':
      return words.phrase('hasAtMost', quantity('element'));
    case 'minProperties':
      return words.phrase('hasAtLeast', quantity('key'));
    case 'maxProperties':
      return words.phrase('hasAtMost', quantity('key'));
    default:
      throw new Error(`no sentence for the keyword "${keyword}"`);
  }
}

/** `a string, an object or null` */
export function typeNames(types: readonly TypeName[], { locale }: CatalogWords = englishWords): string {
  const { kinds, or } = basicWords(locale);
  return listed(
    types.map((type) => kinds[type]),
    or,
  );
}

/** `` one of `a`, `b`, `c` ``; long lists are cut. */
export function valueNames(values: readonly JsonScalar[], words: CatalogWords = englishWords): string {
  const shown = values.slice(0, longestList).map((value) => `\`${String(value)}\``);
  const rest = values.length - shown.length;
  const list = shown.join(', ');
  if (rest > 0) return words.phrase('oneOfAndMore', { values: list, count: String(rest) });
  return values.length === 1 ? list : words.phrase('oneOf', { values: list });
}

export function datetimeName(form: unknown, words: CatalogWords): string {
  return words.phrase(form === 'track' ? 'datetimeOrOlder' : 'datetime', {});
}

const longestList = 12;
