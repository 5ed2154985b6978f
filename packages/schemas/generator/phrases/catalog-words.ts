import type { Locale, WrittenLocale } from '../../src/locale/locale.js';
import type { CatalogPhraseId, CatalogPhrases, catalogPlaceholders } from './catalog-phrases.js';
import { germanPhrases } from './phrases-de.js';
import { englishPhrases } from './phrases-en.js';
import { frenchPhrases } from './phrases-fr.js';
import { portuguesePhrases } from './phrases-pt-br.js';

/** What sentences of one language are put together with. */
export interface CatalogWords {
  readonly locale: Locale;
  phrase<Id extends CatalogPhraseId>(id: Id, data: PhraseData<Id>): string;
  /** A text of the catalogue in the language. */
  text(english: string): string;
}

/** A sentence in each language. */
export type Composed = (words: CatalogWords) => string;

type PhraseData<Id extends CatalogPhraseId> = Readonly<
  Record<(typeof catalogPlaceholders)[Id][number], string>
>;

/** The phrases by language. */
export const catalogPhrases: Readonly<Record<WrittenLocale, CatalogPhrases>> = {
  en: englishPhrases,
  'pt-br': portuguesePhrases,
  fr: frenchPhrases,
  de: germanPhrases,
};

/** @param text gives a text of the catalogue in the language */
export function catalogWords(locale: WrittenLocale, text: (english: string) => string): CatalogWords {
  const phrases: CatalogPhrases = catalogPhrases[locale];
  return { locale, text, phrase: (id, data) => filled(phrases[id], data) };
}

export const englishWords = catalogWords('en', (text) => text);

function filled(template: string, data: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole);
}
