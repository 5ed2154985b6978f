import type { english } from './locales/en.js';

/** All texts of the command line in one language, by what they belong to. Placeholders are `{{name}}`. */
export type CliTexts = { readonly [Section in keyof typeof english]: TextsOf<(typeof english)[Section]> };

type TextsOf<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : CountedText;
};

/** A text that depends on a number, by the plural forms of the language. */
export type CountedText = Readonly<Record<'one' | 'other', string>>;
