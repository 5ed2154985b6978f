import type { TypeName } from '../catalog/catalog.js';
import type { JsonScalar } from './json-schema.js';

/** What a keyword of the catalogue says of a value, to be put after the value's name: `has at most 3 elements`. */
export function predicateOf(keyword: string, value: unknown): string {
  switch (keyword) {
    case 'datetime':
      return `is ${datetimeName(value)}`;
    case 'pattern':
      return `matches \`${String(value)}\``;
    case 'minimum':
      return `is at least ${grouped(value)}`;
    case 'maximum':
      return `is at most ${grouped(value)}`;
    case 'minLength':
      return `has at least ${counted(value, 'character')}`;
    case 'maxLength':
      return `has at most ${counted(value, 'character')}`;
    case 'maxBytes':
      return `has at most ${counted(value, 'byte')} in UTF-8`;
    case 'maxJsonBytes':
      return `takes at most ${counted(value, 'byte')} as JSON text`;
    case 'minItems':
      return `has at least ${counted(value, 'element')}`;
    case 'maxItems':
      return `has at most ${counted(value, 'element')}`;
    case 'minProperties':
      return `has at least ${counted(value, 'key')}`;
    case 'maxProperties':
      return `has at most ${counted(value, 'key')}`;
    default:
      throw new Error(`no sentence for the keyword "${keyword}"`);
  }
}

/** `a string, an object or null` */
export function typeNames(types: readonly TypeName[]): string {
  return listed(types.map((type) => typeWords[type]));
}

/** `` one of `a`, `b`, `c` ``; long lists are cut. */
export function valueNames(values: readonly JsonScalar[]): string {
  const shown = values.slice(0, longestList).map((value) => `\`${String(value)}\``);
  const rest = values.length - shown.length;
  if (rest > 0) return `one of ${shown.join(', ')} and ${String(rest)} more`;
  return values.length === 1 ? shown.join('') : `one of ${shown.join(', ')}`;
}

export function datetimeName(form: unknown): string {
  return form === 'track'
    ? 'a date and time in ISO 8601 or an older documented form'
    : 'a date and time in ISO 8601';
}

/** With a comma between thousands: `51,200`. */
export function grouped(value: unknown): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const longestList = 12;

const typeWords: Readonly<Record<TypeName, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

function counted(value: unknown, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
