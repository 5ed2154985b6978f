import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { loadCatalog } from '../../generator/catalog/load-catalog.js';
import { catalogueTexts } from '../../generator/locales/catalogue-texts.js';
import { readTranslations } from '../../generator/locales/read-translations.js';
import type { Translations } from '../../generator/locales/read-translations.js';
import { translatedLocales } from '../../src/locale/locale.js';
import { catalogFolder, generatorFolder } from '../generator/repository.js';

let texts: ReadonlySet<string>;

beforeAll(() => {
  texts = catalogueTexts(loadCatalog(catalogFolder, generatorFolder));
});

it('the catalogue has many texts', () => {
  expect(texts.size).toBeGreaterThan(1400);
});

describe.each(translatedLocales)('schemas/locales/%s.yaml', (locale) => {
  let translations: Translations;

  beforeAll(() => {
    translations = readTranslations(join(catalogFolder, '../locales'), locale);
  });

  it('translates every text of the catalogue', () => {
    expect([...texts].filter((text) => !translations.has(text))).toEqual([]);
  });

  it('translates no text that the catalogue does not have', () => {
    expect([...translations.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('leaves code, addresses and numbers as they are', () => {
    const changed = [...translations].filter(([text, translation]) => {
      const [before, after] = [fixedParts(text), fixedParts(translation)];
      return before.join('\n') !== after.join('\n');
    });
    expect(changed).toEqual([]);
  });

  it('has no empty text, and none that only repeats the English one but for names', () => {
    const repeated = [...translations].filter(([text, translation]) => text === translation);
    expect(repeated.filter(([text]) => text.split(' ').length > 3)).toEqual([]);
    expect([...translations.values()].filter((text) => text.trim() === '')).toEqual([]);
  });
});

/** Code spans and addresses; their order may change. */
function fixedParts(text: string): readonly string[] {
  return (text.match(/`[^`]*`|https?:\/\/[^\s)]+/g) ?? []).sort();
}
