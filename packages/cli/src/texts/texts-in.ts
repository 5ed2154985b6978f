import type { Locale } from '@braze-lint/schemas';
import { pseudo } from '@braze-lint/schemas';

import type { CliTexts } from './cli-texts.js';
import { german } from './locales/de.js';
import { english } from './locales/en.js';
import { french } from './locales/fr.js';
import { portuguese } from './locales/pt-br.js';
import { mappedTexts } from './mapped-texts.js';

/** The texts of a language. Those of all but English are made when they are first asked for. */
export function textsIn(locale: Locale): CliTexts {
  const known = made.get(locale) ?? make[locale]();
  made.set(locale, known);
  return known;
}

const made = new Map<Locale, CliTexts>();

const make: Readonly<Record<Locale, () => CliTexts>> = {
  en: () => english,
  'pt-br': portuguese,
  fr: french,
  de: german,
  pseudo: () => mappedTexts(english, pseudo),
};
