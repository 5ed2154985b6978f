import type { Language } from '@braze-lint/analyzer';
import { fill, languageOf } from '@braze-lint/analyzer';
import type { Locale } from '@braze-lint/schemas';
import { basicWords, listed, localizedText, translated } from '@braze-lint/schemas';

import { german } from './locales/de.js';
import { english } from './locales/en.js';
import { french } from './locales/fr.js';
import { portuguese } from './locales/pt-br.js';
import type { ServiceTextId, ServiceTexts } from './service-texts.js';

/** What one document is told of with. */
export interface ServiceWords {
  readonly locale: Locale;
  /** The language of findings. */
  readonly language: Language;
  /** @param data the values of the text's placeholders */
  text(id: ServiceTextId, data?: Readonly<Record<string, string>>): string;
  /** A text of the catalogue. */
  translated(english: string): string;
  /** `a, b or c` */
  either(items: readonly string[]): string;
}

export function serviceWords(locale: Locale): ServiceWords {
  return {
    locale,
    language: languageOf(locale),
    text: (id, data = {}) => fill(textOf(id, locale), data),
    translated: (text) => translated(text, locale),
    either: (items) => listed(items, basicWords(locale).or),
  };
}

/** The texts of a language. */
export function textsOf(locale: Locale): ServiceTexts {
  const ids = Object.keys(english) as ServiceTextId[];
  return Object.fromEntries(ids.map((id) => [id, textOf(id, locale)])) as ServiceTexts;
}

function textOf(id: ServiceTextId, locale: Locale): string {
  const texts = { en: english[id], de: german[id], fr: french[id], 'pt-br': portuguese[id] };
  return localizedText(texts, locale);
}
