import { loadGenerated } from '../load-generated.js';
import type { Locale, TranslatedLocale } from './locale.js';
import { pseudo } from './pseudo.js';

/**
 * A text of the catalogue (what a constraint says or expects, a description, a title, what a row of the errors page means) in
 * another language. Of a text in paragraphs each one is looked up, and the words of a link are. What is no text of the
 * catalogue stays as it is.
 */
export function translated(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  if (locale === 'pseudo') return pseudo(text);
  const table = tableOf(locale);
  return (
    textIn(table, text) ??
    text
      .split('\n\n')
      .map((part) => paragraphIn(table, part))
      .join('\n\n')
  );
}

type Translations = Readonly<Record<string, string>>;

/** The tables are large, so each is loaded when it is first asked for. */
const tables = new Map<TranslatedLocale, Translations>();

function tableOf(locale: TranslatedLocale): Translations {
  const known = tables.get(locale) ?? (loadGenerated(`locales/${locale}.json`) as Translations);
  tables.set(locale, known);
  return known;
}

function textIn(table: Translations, text: string): string | undefined {
  return Object.hasOwn(table, text) ? table[text] : undefined;
}

function paragraphIn(table: Translations, text: string): string {
  const [, words, target] = /^\[([^\]]*)\](\([^)]*\))$/.exec(text) ?? [];
  const link = words === undefined ? undefined : textIn(table, words);
  return link === undefined || target === undefined ? (textIn(table, text) ?? text) : `[${link}]${target}`;
}
