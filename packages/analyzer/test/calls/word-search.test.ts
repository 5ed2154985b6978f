import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anyCaseSearch, wordSearch } from '../../src/calls/word-search.js';

/** Few letters, so that words overlap, repeat and stand at the ends of texts. */
const letters = (alphabet: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength });

describe('wordSearch', () => {
  it('finds what a search for each word by itself finds', () => {
    const word = fc.tuple(letters('ab/?', 3), letters('ab/?', 3)).map(([head, tail]) => `${head}/${tail}`);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        letters('ab/?\u00E9', 12),
        (words, text) => {
          expect(wordSearch(words, '/')(text)).toBe(words.some((one) => text.includes(one)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['users/track', 'users/track', true],
    ['users/track', '/users/track/', true],
    ['users/track', 'users/trac', false],
    ['users/track', 'sers/track', false],
    ['users/track', 'users/users/track', true],
    ['users/track', 'users//track', false],
    ['catalogs/', 'catalogs/', true],
    ['catalogs/', 'catalogs', false],
    ['/events', '/events', true],
    ['/events', 'events', false],
    ['a/', '', false],
    ['a/', 'a/\u00E9', true],
    ['/b', '\u00E9/b', true],
    ['a/b', '\u00E1/b', false],
    ['a/b', 'a/\u00E2', false],
    ['/', '\u00E9/\u{1F600}', true],
  ])('%s in "%s": %s', (word, text, found) => {
    expect(wordSearch([word], '/')(text)).toBe(found);
  });

  it('finds a word that is in another by itself', () => {
    expect(wordSearch(['users/track', 's/tra'], '/')('news/tractor')).toBe(true);
    expect(wordSearch(['users/track', 'users/track/sync'], '/')('users/track')).toBe(true);
  });

  it('refuses a word that it could never find', () => {
    expect(() => wordSearch(['a/b', 'ab'], '/')).toThrow('"ab" has no "/" in it.');
  });
});

describe('anyCaseSearch', () => {
  it('finds what a regular expression finds', () => {
    fc.assert(
      fc.property(letters('brazeBRAZEı0\u{212A}', 24), fc.nat(3), (text, index) => {
        expect(anyCaseSearch('braze', index)(text)).toBe(/braze/i.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['braze', true],
    ['myBRaZE_URL', true],
    ['razebraz', false],
    ['zebra', false],
    ['brazbraze', true],
    ['braz', false],
  ])('%s: %s', (text, found) => {
    expect(anyCaseSearch('braze', 3)(text)).toBe(found);
  });
});
