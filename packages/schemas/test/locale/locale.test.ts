import { describe, expect, it } from '@jest/globals';

import { environmentLocale, intlTag, locales, matchLocale } from '../../src/locale/locale.js';

describe('matchLocale', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_de', 'de'],
    ['de_DE.UTF-8', 'de'],
    ['de_DE@euro', 'de'],
    ['fr_CA.ISO-8859-1', 'fr'],
    ['pt', 'pt-br'],
    ['pt-BR', 'pt-br'],
    ['pt_PT', 'pt-br'],
    ['pseudo', 'pseudo'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    [' fr ', 'fr'],
    ['', undefined],
    ['xx', undefined],
    ['deu', undefined],
    ['d', undefined],
    ['-', undefined],
  ])('%j is %s', (tag, locale) => {
    expect(matchLocale(tag)).toBe(locale);
  });
});

describe('environmentLocale', () => {
  it('asks LC_ALL, LC_MESSAGES and LANG, in this order; an empty one says nothing', () => {
    const LANG = 'de_DE.UTF-8';
    expect(environmentLocale({ LC_ALL: 'fr', LC_MESSAGES: 'pt_BR', LANG })).toBe('fr');
    expect(environmentLocale({ LC_ALL: '', LC_MESSAGES: 'pt_BR', LANG })).toBe('pt-br');
    expect(environmentLocale({ LANG })).toBe('de');
    expect(environmentLocale({ LC_ALL: 'C', LANG })).toBe('en');
  });

  it('is English where nothing is asked for, or a language that is not there', () => {
    expect(environmentLocale({})).toBe('en');
    expect(environmentLocale({ LANG: 'xx_XX.UTF-8' })).toBe('en');
    expect(environmentLocale({ LC_ALL: 'xx', LANG: 'de' })).toBe('en');
  });
});

it('Intl knows every tag', () => {
  expect(intlTag('pseudo')).toBe('en');
  expect(locales.flatMap((locale) => Intl.getCanonicalLocales(intlTag(locale)))).toEqual([
    'en',
    'pt-BR',
    'fr',
    'de',
    'en',
  ]);
});
