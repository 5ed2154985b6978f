import type { Constraint, ErrorRow } from '@braze-lint/schemas';
import { Kind } from '@braze-lint/schemas';

/** A name or piece of code inside a sentence. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** `a, b and c` */
export function all(items: readonly string[]): string {
  return joined(items, 'and');
}

/** `a, b or c` */
export function either(items: readonly string[]): string {
  return joined(items, 'or');
}

/** {@link either}, cut after `most` items. */
export function eitherOf(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return rest > 1 ? `${items.slice(0, most).join(', ')} or ${String(rest)} others` : either(items);
}

/** With a comma between thousands: `1,912`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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
export function kindNames(kinds: number): string {
  const names = kindWords.filter(([bits]) => (kinds & bits) !== 0).map(([, word]) => word);
  return either([...new Set(names)]);
}

/** What Braze does, as it is put behind a sentence: ` (400 No Recipients)`. */
export function answerText(constraint: Constraint, row: ErrorRow | undefined): string {
  switch (constraint.grade) {
    case 'fatal':
      return row === undefined ? '' : ` (${row.status} ${row.title})`;
    case 'minor':
      return row !== undefined && /^[A-Z_]+$/.test(row.title)
        ? ` (Braze drops this object: ${row.title})`
        : ' (Braze drops this object)';
    case 'silent':
      return ' (Braze ignores it)';
    case 'advice':
      return '';
  }
}

/** Tells on which other line a value is written or sent. */
export function lineText(verb: 'written' | 'sent', line: number): string {
  return ` (${verb} in line ${String(line)})`;
}

/** A number of days: `31 days`. */
export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${grouped(days)} days`;
}

/** Something of the workspace by its id, and by the name that people know it by. */
export function entryText({ id, name }: { readonly id: string; readonly name?: string }): string {
  return name === undefined || name.trim() === '' ? code(id) : `${code(id)} ("${shortened(name)}")`;
}

/** Tells in which other file a value is written, by the last part of its name. */
export function fileText(filename: string): string {
  return ` (written in ${code(filename.split(/[\\/]/).at(-1) ?? filename)})`;
}

/** How long ago something was, in the largest unit that it fills: `3 days ago`. */
export function agoText(milliseconds: number): string {
  const [unit, length] = units.find(([, size]) => milliseconds >= size) ?? ['minute', MINUTE];
  relative ??= new Intl.RelativeTimeFormat('en');
  return relative
    .format(-Math.floor(milliseconds / length), unit)
    .replace(/^in 0 minutes$|^0 minutes ago$/, 'just now');
}

/** One of several keys is enough: `` one of `a` and `b` ``. */
export function oneOf(items: readonly string[]): string {
  return items.length === 1 ? all(items) : `one of ${all(items)}`;
}

const longestCode = 40;

/** Made when it is needed: it takes half as long as all the rest of loading the package. */
let relative: Intl.RelativeTimeFormat | undefined;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The largest first; months and years are those of the mean. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnitSingular, number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
];

const kindWords: readonly (readonly [number, string])[] = [
  [Kind.string, 'a string'],
  [Kind.integer, 'a number'],
  [Kind.fraction, 'a number'],
  [Kind.boolean, 'a boolean'],
  [Kind.array, 'an array'],
  [Kind.object, 'an object'],
  [Kind.null, 'null'],
  [Kind.absent, 'nothing'],
];

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
