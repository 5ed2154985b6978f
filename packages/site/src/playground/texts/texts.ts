import { german } from './de.js';
import type { PlaygroundTexts } from './en.js';
import { english } from './en.js';
import { french } from './fr.js';
import { portuguese } from './pt-br.js';

/** The languages to choose from, by the tags of the service. */
export const playgroundLocales = ['en', 'de', 'fr', 'pt-br'] as const;

export type PlaygroundLocale = (typeof playgroundLocales)[number];

export const localeNames: Readonly<Record<PlaygroundLocale, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  'pt-br': 'Português',
};

export const texts: Readonly<Record<PlaygroundLocale, PlaygroundTexts>> = {
  en: english,
  de: german,
  fr: french,
  'pt-br': portuguese,
};

/** A text with values in the place of `{{name}}`. */
export function filled(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(data[name] ?? whole));
}
