import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../src/messages/language.js';
import { languageOf } from '../../src/messages/languages.js';
import { english } from '../../src/messages/locales/en.js';
import { placeholders } from '../../src/messages/message-ids.js';
import { phrasePlaceholders } from '../../src/messages/phrase-ids.js';

const reasonPlaceholders = Object.fromEntries(
  Object.entries(english.reasons).map(([code, text]) => [code, placeholdersOf(text)]),
);

const tables = [
  ['messages', placeholders],
  ['phrases', phrasePlaceholders],
  ['reasons', reasonPlaceholders],
] as const satisfies readonly (readonly [keyof Language, Readonly<Record<string, readonly string[]>>])[];

describe.each(locales)('the language %s', (locale) => {
  const language = languageOf(locale);

  it('knows its name, and is made once', () => {
    expect(language.locale).toBe(locale);
    expect(languageOf(locale)).toBe(language);
  });

  it.each(tables)('has a text for each of the %s, and no other', (table, wanted) => {
    expect(Object.keys(language[table])).toEqual(Object.keys(wanted));
  });

  it.each(tables)('uses the placeholders of the %s, each of them', (table, wanted) => {
    const used = Object.entries(language[table]).map(([id, text]) => [id, placeholdersOf(text)]);
    expect(Object.fromEntries(used)).toEqual(
      Object.fromEntries(
        Object.entries<readonly string[]>(wanted).map(([id, names]) => [id, [...names].sort()]),
      ),
    );
  });

  it.each(['messages', 'phrases', 'reasons'] as const)('leaves the code in the %s as it is', (table) => {
    const codes = (texts: Readonly<Record<string, string>>): unknown =>
      Object.entries(texts).map(([id, text]) => [id, [...text.matchAll(/`[^`]*`/g)].map(String).sort()]);
    expect(codes(language[table])).toEqual(codes(english[table]));
  });

  it('has messages that are one plain sentence or two', () => {
    for (const message of Object.values(language.messages)) {
      expect(message).toMatch(/[.?}]⟧?$/);
      expect(message).not.toMatch(/!|\bplease\b/i);
    }
  });
});

describe('the languages that people wrote', () => {
  it('share no sentence, but for those without words', () => {
    const written = locales.filter((locale) => locale !== 'pseudo').map(languageOf);
    for (const id of Object.keys(placeholders) as (keyof typeof placeholders)[]) {
      const texts = written
        .map(({ messages }) => messages[id])
        .filter((text) => /[a-z]/i.test(wordsOf(text)));
      expect([id, new Set(texts).size]).toEqual([id, texts.length]);
    }
  });
});

describe('the ids of texts', () => {
  const folders = ['packages/analyzer/src', 'packages/eslint-plugin/src'];
  const sources = folders
    .flatMap((folder) => filesBelow(join(__dirname, '../../../..', folder)))
    .filter((file) => !file.includes('/messages/locales/') && !/\/(?:message|phrase)-ids\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const ids = tables.flatMap(([table, wanted]) => Object.keys(wanted).map((id) => [table, id] as const));

  it.each(ids)('%s: %s is used', (_table, id) => {
    expect(sources.includes(`'${id}'`)).toBe(true);
  });
});

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name)).sort();
}

/** Without code and placeholders. */
function wordsOf(text: string): string {
  return text.replaceAll(/`[^`]*`|\{\{\w+\}\}/g, '');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
