import { describe, expect, it } from '@jest/globals';

import type { ServerTextId } from '../src/texts/server-texts.js';
import { serverTexts } from '../src/texts/server-texts.js';
import { serverWords } from '../src/texts/server-words.js';

const ids = Object.keys(serverTexts) as ServerTextId[];

const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe('what the server says', () => {
  it.each(ids)('has the same placeholders in every language: %s', (id) => {
    const { en, ...others } = serverTexts[id];
    for (const text of Object.values(others)) {
      expect(placeholdersOf(text)).toEqual(placeholdersOf(en));
      expect(text).not.toBe(en);
    }
  });

  it.each([
    [undefined, '3 of 5 files'],
    ['en-GB', '3 of 5 files'],
    ['xx', '3 of 5 files'],
    ['de-AT', '3 von 5 Dateien'],
    ['fr', '3 fichiers sur 5'],
    ['pt', '3 de 5 arquivos'],
  ])('is in the language of the editor: %s', (tag, expected) => {
    expect(serverWords(tag)('filesDone', { done: '3', all: '5' })).toBe(expected);
  });

  it('lets no text escape the pseudo-locale', () => {
    const words = serverWords('pseudo');
    for (const id of ids) {
      expect(words(id, { done: '3', all: '5', fault: '7' })).not.toMatch(/[a-zA-Z]{2}(?![^{]*\}\})/);
    }
  });

  it('spaces French as French is spaced', () => {
    expect(serverWords('fr')('notJson', { fault: 'X' })).toMatch(/JSON\u{A0}: X\.$/u);
  });
});
