import { AsyncLocalStorage } from 'node:async_hooks';

import type { Locale } from '@braze-lint/schemas';

const running = new AsyncLocalStorage<Locale>();

/** Runs something in a language: what it says, and what is said by all that it waits for. */
export function inLocale<T>(locale: Locale, run: () => T): T {
  return running.run(locale, run);
}

/** The language of the run that asks; English outside of one. */
export function currentLocale(): Locale {
  return running.getStore() ?? 'en';
}
