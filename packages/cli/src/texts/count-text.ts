import { fill } from '@braze-lint/analyzer';
import { grouped, pluralOf } from '@braze-lint/schemas';

import type { CountedText } from './cli-texts.js';
import { currentLocale } from './current-locale.js';

/** The form for this number, with `{{count}}` filled in. */
export function countText(text: CountedText, count: number): string {
  const locale = currentLocale();
  return fill(pluralOf(count, text, locale), { count: grouped(count, locale) });
}
