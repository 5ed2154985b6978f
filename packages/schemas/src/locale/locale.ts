/** The languages that people wrote the texts in. */
export const writtenLocales = ['en', 'pt-br', 'fr', 'de'] as const;

/** The languages that the English texts are translated into. */
export const translatedLocales = ['pt-br', 'fr', 'de'] as const satisfies readonly WrittenLocale[];

/** Every language that can be asked for. `pseudo` is English in disguise: it shows what escapes translation. */
export const locales = [...writtenLocales, 'pseudo'] as const;

export type WrittenLocale = (typeof writtenLocales)[number];

export type TranslatedLocale = (typeof translatedLocales)[number];

export type Locale = (typeof locales)[number];

/**
 * The language for a tag as BCP 47 (`de-AT`) or POSIX (`pt_BR.UTF-8`, `C`) writes it: the one of that name, else the one of
 * the same language. `undefined` where there is none.
 */
export function matchLocale(tag: string): Locale | undefined {
  const name = tag
    .trim()
    .replace(/[.@].*/s, '')
    .replaceAll('_', '-')
    .toLowerCase();
  if (name === 'c' || name === 'posix') return 'en';
  return (
    locales.find((locale) => locale === name) ??
    locales.find((locale) => languageOf(locale) === languageOf(name))
  );
}

/** The variables that POSIX reads the language of messages from. */
export interface LocaleEnvironment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/** The language that the environment asks for: English where it asks for none, or for one that is not there. */
export function environmentLocale({ LC_ALL, LC_MESSAGES, LANG }: LocaleEnvironment): Locale {
  const asked = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return (asked === undefined ? undefined : matchLocale(asked)) ?? 'en';
}

/** The tag for `Intl`. */
export function intlTag(locale: Locale): string {
  return locale === 'pseudo' ? 'en' : locale;
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
