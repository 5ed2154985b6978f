import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { translatedLocales } from '@braze-lint/schemas';

import { errorPage } from './error-page.js';

/** The pages about Braze's answers in other languages than English: their text by their path from the root. */
export function errorPages(root: string): ReadonlyMap<string, string> {
  const pages = readdirSync(join(root, 'docs/rules')).filter((name) => name.endsWith('.md'));
  const rules = new Set(pages.map((name) => name.slice(0, -'.md'.length)));
  return new Map(translatedLocales.map((locale) => [`docs/${locale}/errors.md`, errorPage(locale, rules)]));
}
