import { frenchSpacing } from './french-spacing.js';
import type { Locale, WrittenLocale } from './locale.js';
import { pseudo } from './pseudo.js';

/** One of the texts of a table by language, spaced as its language is; in the pseudo-locale, the English one in disguise. */
export function localizedText(texts: Readonly<Record<WrittenLocale, string>>, locale: Locale): string {
  if (locale === 'pseudo') return pseudo(texts.en);
  return locale === 'fr' ? frenchSpacing(texts.fr) : texts[locale];
}
