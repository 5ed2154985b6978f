import type { Locale } from '@braze-lint/schemas';
import { intlTag, pseudo } from '@braze-lint/schemas';

import type { Language } from './language.js';
import { phrase } from './phrase.js';

/** How long ago something was, in the largest unit that it fills: `3 days ago`. */
export function agoText(milliseconds: number, language: Language): string {
  const [unit, length] = units.find(([, size]) => milliseconds >= size) ?? ['minute', MINUTE];
  const count = Math.floor(milliseconds / length);
  if (count === 0) return phrase(language, 'justNow', {});
  const text = formatOf(language.locale).format(-count, unit);
  return language.locale === 'pseudo' ? pseudo(text) : text;
}

/** Made when they are needed: one takes half as long as all the rest of loading the package. */
const formats = new Map<Locale, Intl.RelativeTimeFormat>();

function formatOf(locale: Locale): Intl.RelativeTimeFormat {
  const made = formats.get(locale) ?? new Intl.RelativeTimeFormat(intlTag(locale));
  formats.set(locale, made);
  return made;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The largest first; months and years are those of the mean. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnitSingular, number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
];
