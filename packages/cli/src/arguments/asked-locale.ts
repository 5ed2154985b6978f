import type { Locale } from '@braze-lint/schemas';
import { matchLocale } from '@braze-lint/schemas';

/** What `--locale` asks for. It is read before all other arguments, since it decides how they are told of. */
export type AskedLocale = {
  /** The arguments without it. */
  readonly others: readonly string[];
} & (
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly locale: Locale }
  /** There is no such language. */
  | { readonly kind: 'unknown'; readonly written: string }
);

/** The last one counts, as for other options. One without a value stays among the others, where that is told. */
export function askedLocale(args: readonly string[]): AskedLocale {
  const others: string[] = [];
  let written: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const [option = '', value] = args.slice(index, index + 2);
    if (option === '--') {
      others.push(...args.slice(index));
      break;
    }
    if (option === '--locale' && value !== undefined) {
      written = value;
      index++;
    } else if (option.startsWith('--locale=')) written = option.slice('--locale='.length);
    else others.push(option);
  }
  if (written === undefined) return { kind: 'none', others };
  const locale = matchLocale(written);
  return locale === undefined ? { kind: 'unknown', written, others } : { kind: 'known', locale, others };
}
