import type { Locale } from '@braze-lint/schemas';

import type { Language } from './language.js';
import { german } from './locales/de.js';
import { english } from './locales/en.js';
import { french } from './locales/fr.js';
import { pseudoLanguage } from './locales/pseudo.js';
import { portuguese } from './locales/pt-br.js';

/** The texts of a language. Those of all but English are made when they are first asked for. */
export function languageOf(locale: Locale): Language {
  const known = made.get(locale) ?? make[locale]();
  made.set(locale, known);
  return known;
}

const made = new Map<Locale, Language>();

const make: Readonly<Record<Locale, () => Language>> = {
  en: () => english,
  'pt-br': portuguese,
  fr: french,
  de: german,
  pseudo: () => pseudoLanguage(english),
};
