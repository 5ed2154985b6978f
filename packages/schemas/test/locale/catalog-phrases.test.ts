import { describe, expect, it } from '@jest/globals';

import { catalogPlaceholders } from '../../generator/phrases/catalog-phrases.js';
import { catalogPhrases } from '../../generator/phrases/catalog-words.js';
import { predicateOf, typeNames, valueNames } from '../../generator/json-schema/wording.js';
import { catalogWords } from '../../generator/phrases/catalog-words.js';
import { basicWords, counted, listed } from '../../src/locale/basic-words.js';
import { locales, writtenLocales } from '../../src/locale/locale.js';

describe.each(writtenLocales)('the phrases of the generator in %s', (locale) => {
  it('are all there, each with its placeholders', () => {
    const used = Object.entries(catalogPhrases[locale]).map(([id, text]) => [id, placeholdersIn(text)]);
    const wanted = Object.entries<readonly string[]>(catalogPlaceholders).map(([id, names]) => [
      id,
      [...names].sort(),
    ]);
    expect(used).toEqual(wanted);
  });
});

describe('what the generator puts together', () => {
  const german = catalogWords('de', (text) => text);

  it('is in English unless another language is meant', () => {
    expect(predicateOf('maxBytes', 51200)).toBe('has at most 51,200 bytes in UTF-8');
    expect(predicateOf('minLength', 1)).toBe('has at least 1 character');
    expect(typeNames(['string', 'object', 'null'])).toBe('a string, an object or null');
    expect(valueNames(['a'])).toBe('`a`');
    expect(valueNames(['a', 'b'])).toBe('one of `a`, `b`');
  });

  it('is in the language of the words', () => {
    expect(predicateOf('maxBytes', 51200, german)).toBe('hat in UTF-8 höchstens 51.200 Bytes');
    expect(typeNames(['string', 'null'], german)).toBe('ein String oder null');
    expect(
      valueNames(
        Array.from({ length: 14 }, (_, index) => index),
        german,
      ),
    ).toMatch(/^einer der Werte `0`, .*`11` oder 2 weiterer$/);
  });
});

describe('the basic words', () => {
  it.each(locales)('%s has all of them', (locale) => {
    const english = basicWords('en');
    const words = basicWords(locale);
    expect(Object.keys(words.kinds)).toEqual(Object.keys(english.kinds));
    expect(Object.keys(words.nouns)).toEqual(Object.keys(english.nouns));
    expect(listed(['1', '2', '3'], words.and)).toBe(`1, 2 ${words.and} 3`);
  });

  it('counts as each language does', () => {
    expect(locales.map((locale) => counted(1912, 'byte', locale))).toEqual([
      '1,912 bytes',
      '1.912 bytes',
      '1\u202F912 octets',
      '1.912 Bytes',
      '1,912 ƀýţéèš',
    ]);
    expect(locales.map((locale) => counted(0, 'key', locale))).toEqual([
      '0 keys',
      '0 chave',
      '0 clé',
      '0 Schlüssel',
      '0 ķéèýš',
    ]);
  });
});

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name)).sort();
}
