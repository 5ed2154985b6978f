import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { tableOf } from '../../generator/locales/locale-tables.js';
import { readTranslations } from '../../generator/locales/read-translations.js';
import { localizedText } from '../../src/locale/localized-text.js';

describe('a table of translations', () => {
  it('has each paragraph of a text, too, for what is shown before another text', () => {
    const table = tableOf('de', new Map([['One.\n\nTwo.\n\nThree.', 'Eins.\n\nZwei.']]), new Map());
    expect([...table]).toEqual([
      ['One.\n\nTwo.\n\nThree.', 'Eins.\n\nZwei.'],
      ['One.', 'Eins.'],
      ['Two.', 'Zwei.'],
      ['Three.', 'Three.'],
    ]);
  });

  it('has sentences that are put together, from words of the language; a translation by hand comes first', () => {
    const composed = new Map([
      ['Has 20.', () => 'Hat 20.'],
      ['Has 30.', () => 'Hat 30.'],
    ]);
    const table = tableOf('de', new Map([['Has 30.', 'Genau 30.']]), composed);
    expect([...table]).toEqual([
      ['Has 20.', 'Hat 20.'],
      ['Has 30.', 'Genau 30.'],
    ]);
  });
});

describe('translations by hand', () => {
  it('are none where there is no file, or an empty one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    writeFileSync(join(folder, 'fr.yaml'), '# nothing yet\n');
    writeFileSync(join(folder, 'pt-br.yaml'), 'One.: Um.\n');
    expect(readTranslations(folder, 'de')).toEqual(new Map());
    expect(readTranslations(folder, 'fr')).toEqual(new Map());
    expect(readTranslations(folder, 'pt-br')).toEqual(new Map([['One.', 'Um.']]));
    rmSync(folder, { recursive: true });
  });
});

describe('a text by language', () => {
  const texts = { en: 'Wait!', de: 'Warte !', fr: 'Attends !', 'pt-br': 'Espere!' };

  it('is that of the language, in French with spaces that do not break', () => {
    expect(localizedText(texts, 'en')).toBe('Wait!');
    expect(localizedText(texts, 'de')).toBe('Warte !');
    expect(localizedText(texts, 'fr')).toBe('Attends\u00A0!');
  });

  it('is English in disguise for the pseudo-locale', () => {
    const disguised = localizedText(texts, 'pseudo');
    expect(disguised).not.toContain('Wait');
    expect(disguised.length).toBeGreaterThan('Wait!'.length);
  });
});
