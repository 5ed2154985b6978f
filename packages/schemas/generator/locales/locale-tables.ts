import type { TranslatedLocale } from '../../src/locale/locale.js';
import { translatedLocales } from '../../src/locale/locale.js';
import type { Composed } from '../phrases/catalog-words.js';
import { catalogWords } from '../phrases/catalog-words.js';
import type { Translations } from './read-translations.js';
import { readTranslations } from './read-translations.js';

/** The tables that `translated()` reads, one a language: their text by their name. */
export function localeTables(
  folder: string,
  composed: ReadonlyMap<string, Composed>,
): ReadonlyMap<string, string> {
  return new Map(
    translatedLocales.map((locale) => [
      `${locale}.json`,
      tableText(tableOf(locale, readTranslations(folder, locale), composed)),
    ]),
  );
}

/** The translations, with what the generator puts together from them. */
export function tableOf(
  locale: TranslatedLocale,
  translations: Translations,
  composed: ReadonlyMap<string, Composed>,
): Translations {
  const words = catalogWords(locale, (english) => translations.get(english) ?? english);
  const sentences = [...composed].map(([english, compose]) => [english, compose(words)] as const);
  return new Map([...sentences, ...[...translations].flatMap(withParagraphs)]);
}

/** A text, and each of its paragraphs, since what is shown may have others behind them. */
function withParagraphs([english, text]: readonly [string, string]): readonly (readonly [string, string])[] {
  const paragraphs = text.split('\n\n');
  const parts = english.split('\n\n').map((part, index) => [part, paragraphs[index] ?? part] as const);
  return parts.length === 1 ? [[english, text]] : [[english, text], ...parts];
}

/** One text a line. */
function tableText(table: Translations): string {
  const lines = [...table].map(([english, text]) => `${JSON.stringify(english)}: ${JSON.stringify(text)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
