import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import type { TranslatedLocale } from '../../src/locale/locale.js';

/** Translations of the catalogue's texts, by their English text. */
export type Translations = ReadonlyMap<string, string>;

/** What schemas/locales says in a language; nothing where the folder has no file for it. */
export function readTranslations(folder: string, locale: TranslatedLocale): Translations {
  const file = join(folder, `${locale}.yaml`);
  if (!existsSync(file)) return new Map();
  const content = (parse(readFileSync(file, 'utf8')) ?? {}) as Readonly<Record<string, string>>;
  return new Map(Object.entries(content));
}
