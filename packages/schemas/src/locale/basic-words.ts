import type { Locale, WrittenLocale } from './locale.js';
import { intlTag } from './locale.js';
import { pseudo } from './pseudo.js';

/** What a text can count. */
export type Noun = 'character' | 'byte' | 'element' | 'key' | 'day';

/** The kinds of JSON values, with `nothing` for what is not there. */
export type KindName = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null' | 'nothing';

/** The smallest words that sentences are put together from. */
export interface BasicWords {
  readonly and: string;
  readonly or: string;
  /** Stands between groups of three digits. */
  readonly thousands: string;
  /** Each with its article, as a sentence says what something is. */
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly nouns: Readonly<Record<Noun, Plural>>;
}

/** A word by the plural categories of CLDR; what has none of its own takes `other`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The basic words of a language. */
export function basicWords(locale: Locale): BasicWords {
  return locale === 'pseudo' ? pseudoWords(words.en) : words[locale];
}

/** `a, b and c`; with the word for "or", `a, b or c`. */
export function listed(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A whole number with its groups of digits apart: `1,912`. */
export function grouped(count: number, locale: Locale = 'en'): string {
  const { thousands } = locale === 'pseudo' ? words.en : words[locale];
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, thousands);
}

/** The form of a word that a count needs. */
export function pluralOf(count: number, { one, other }: Plural, locale: Locale): string {
  return pluralRules(locale).select(count) === 'one' ? one : other;
}

/** `1 element`, `1,912 bytes` */
export function counted(count: number, noun: Noun, locale: Locale = 'en'): string {
  return `${grouped(count, locale)} ${pluralOf(count, basicWords(locale).nouns[noun], locale)}`;
}

/** Made when they are needed: `Intl` takes its time. */
const rules = new Map<Locale, Intl.PluralRules>();

function pluralRules(locale: Locale): Intl.PluralRules {
  const made = rules.get(locale) ?? new Intl.PluralRules(intlTag(locale));
  rules.set(locale, made);
  return made;
}

const words: Readonly<Record<WrittenLocale, BasicWords>> = {
  en: {
    and: 'and',
    or: 'or',
    thousands: ',',
    kinds: {
      string: 'a string',
      integer: 'an integer',
      number: 'a number',
      boolean: 'a boolean',
      object: 'an object',
      array: 'an array',
      null: 'null',
      nothing: 'nothing',
    },
    nouns: {
      character: { one: 'character', other: 'characters' },
      byte: { one: 'byte', other: 'bytes' },
      element: { one: 'element', other: 'elements' },
      key: { one: 'key', other: 'keys' },
      day: { one: 'day', other: 'days' },
    },
  },
  'pt-br': {
    and: 'e',
    or: 'ou',
    thousands: '.',
    kinds: {
      string: 'uma string',
      integer: 'um número inteiro',
      number: 'um número',
      boolean: 'um booleano',
      object: 'um objeto',
      array: 'uma matriz',
      null: 'null',
      nothing: 'nada',
    },
    nouns: {
      character: { one: 'caractere', other: 'caracteres' },
      byte: { one: 'byte', other: 'bytes' },
      element: { one: 'elemento', other: 'elementos' },
      key: { one: 'chave', other: 'chaves' },
      day: { one: 'dia', other: 'dias' },
    },
  },
  fr: {
    and: 'et',
    or: 'ou',
    thousands: '\u202F',
    kinds: {
      string: 'une chaîne',
      integer: 'un nombre entier',
      number: 'un nombre',
      boolean: 'un booléen',
      object: 'un objet',
      array: 'un tableau',
      null: 'null',
      nothing: 'rien',
    },
    nouns: {
      character: { one: 'caractère', other: 'caractères' },
      byte: { one: 'octet', other: 'octets' },
      element: { one: 'élément', other: 'éléments' },
      key: { one: 'clé', other: 'clés' },
      day: { one: 'jour', other: 'jours' },
    },
  },
  de: {
    and: 'und',
    or: 'oder',
    thousands: '.',
    kinds: {
      string: 'ein String',
      integer: 'eine ganze Zahl',
      number: 'eine Zahl',
      boolean: 'ein boolescher Wert',
      object: 'ein Objekt',
      array: 'ein Array',
      null: 'null',
      nothing: 'nichts',
    },
    nouns: {
      character: { one: 'Zeichen', other: 'Zeichen' },
      byte: { one: 'Byte', other: 'Bytes' },
      element: { one: 'Element', other: 'Elemente' },
      key: { one: 'Schlüssel', other: 'Schlüssel' },
      day: { one: 'Tag', other: 'Tage' },
    },
  },
};

function pseudoWords({ and, or, thousands, kinds, nouns }: BasicWords): BasicWords {
  const disguised = <Key extends string>(texts: Readonly<Record<Key, string>>): Record<Key, string> =>
    Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, pseudo(text)])) as Record<
      Key,
      string
    >;
  return {
    and: pseudo(and),
    or: pseudo(or),
    thousands,
    kinds: disguised(kinds),
    nouns: {
      character: disguised(nouns.character),
      byte: disguised(nouns.byte),
      element: disguised(nouns.element),
      key: disguised(nouns.key),
      day: disguised(nouns.day),
    },
  };
}
