import type { Constraint, ErrorRow, Noun } from '@braze-lint/schemas';
import { basicWords, counted, grouped, Kind, listed, translated } from '@braze-lint/schemas';

import { code } from './code.js';
import type { Language } from './language.js';
import { phrase } from './phrase.js';

export { code } from './code.js';

/** `a, b and c` */
export function all(items: readonly string[], { locale }: Language): string {
  return listed(items, basicWords(locale).and);
}

/** `a, b or c` */
export function either(items: readonly string[], { locale }: Language): string {
  return listed(items, basicWords(locale).or);
}

/** {@link either}, cut after `most` items. */
export function eitherOf(items: readonly string[], most: number, language: Language): string {
  const rest = items.length - most;
  if (rest <= 1) return either(items, language);
  return phrase(language, 'orOthers', { items: items.slice(0, most).join(', '), count: String(rest) });
}

/** One of several keys is enough: `` one of `a` and `b` ``. */
export function oneOf(items: readonly string[], language: Language): string {
  const list = all(items, language);
  return items.length === 1 ? list : phrase(language, 'oneOf', { items: list });
}

/** With marks between thousands: `1,912`. */
export function numberText(count: number, { locale }: Language): string {
  return grouped(count, locale);
}

/** With its noun: `1,912 bytes`. */
export function quantity(count: number, noun: Noun, { locale }: Language): string {
  return counted(count, noun, locale);
}

/** Source code in one line and at most 40 characters. */
export function shortened(text: string): string {
  const line = Array.from(text.replaceAll(/\s+/g, ' ').trim());
  return line.length <= longestCode ? line.join('') : `${line.slice(0, longestCode - 1).join('')}…`;
}

/** For the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a value with these bits of `Kind` is: `a string or null`. */
export function kindNames(kinds: number, language: Language): string {
  const words = basicWords(language.locale).kinds;
  const names = kindBits.filter(([bits]) => (kinds & bits) !== 0).map(([, name]) => words[name]);
  return either([...new Set(names)], language);
}

/** What a constraint asserts, as a sentence. */
export function saysText({ says }: Constraint, { locale }: Language): string {
  return translated(says, locale);
}

/** What a value should be, to be put after "needs". */
export function expectedText({ expected, says }: Constraint, { locale }: Language): string {
  return translated(expected ?? says, locale);
}

/** What Braze does, as it is put behind a sentence: ` (400 No Recipients)`. The answer itself is in no language but Braze's. */
export function answerText(constraint: Constraint, row: ErrorRow | undefined, language: Language): string {
  switch (constraint.grade) {
    case 'fatal':
      return row === undefined ? '' : ` (${row.status} ${row.title})`;
    case 'minor':
      return row !== undefined && /^[A-Z_]+$/.test(row.title)
        ? ` (${phrase(language, 'droppedAs', { code: row.title })})`
        : ` (${phrase(language, 'dropped', {})})`;
    case 'silent':
      return ` (${phrase(language, 'ignored', {})})`;
    case 'advice':
      return '';
  }
}

/** Tells on which other line a value is written or sent. */
export function lineText(verb: 'written' | 'sent', line: number, language: Language): string {
  return ` (${phrase(language, verb, { line: String(line) })})`;
}

/** Something of the workspace by its id, and by the name that people know it by. */
export function entryText(
  { id, name }: { readonly id: string; readonly name?: string },
  language: Language,
): string {
  if (name === undefined || name.trim() === '') return code(id);
  return phrase(language, 'entry', { id: code(id), name: shortened(name) });
}

/** Tells in which other file a value is written, by the last part of its name. */
export function fileText(filename: string, language: Language): string {
  const file = code(filename.split(/[\\/]/).at(-1) ?? filename);
  return ` (${phrase(language, 'writtenIn', { file })})`;
}

const longestCode = 40;

const kindBits = [
  [Kind.string, 'string'],
  [Kind.integer, 'number'],
  [Kind.fraction, 'number'],
  [Kind.boolean, 'boolean'],
  [Kind.array, 'array'],
  [Kind.object, 'object'],
  [Kind.null, 'null'],
  [Kind.absent, 'nothing'],
] as const;
