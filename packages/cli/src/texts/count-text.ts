import { fill } from '@braze-lint/analyzer';

/** A text that depends on a number, by the plural forms of the language. */
export type CountedText = Readonly<Record<'one' | 'other', string>>;

const pluralRules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** The form for this number, with `{{count}}` filled in. */
export function countText(text: CountedText, count: number): string {
  const form = pluralRules.select(count) === 'one' ? 'one' : 'other';
  return fill(text[form], { count: numbers.format(count) });
}
