import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { errorRows, locales, pseudo } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { english } from '../src/texts/locales/en.js';
import { textsIn } from '../src/texts/texts-in.js';

/** Each text by its dotted name, such as `lint.files.one`. */
function flat(part: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[name, part]];
  return Object.entries(part as object).flatMap(([key, value]) =>
    flat(value, name === '' ? key : `${name}.${key}`),
  );
}

const placeholdersIn = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const codeIn = (text: string): readonly string[] => (text.match(/`[^`]*`|--[a-z][\w-]*/g) ?? []).sort();

describe.each(locales)('the texts of the command line in %s', (locale) => {
  const texts = flat(textsIn(locale));

  it('are all there, and no others', () => {
    expect(texts.map(([name]) => name)).toEqual(flat(english).map(([name]) => name));
  });

  it('have the same placeholders, and the same code', () => {
    const parts = (all: readonly (readonly [string, string])[]) =>
      all.map(([name, text]) => [name, placeholdersIn(text), locale === 'pseudo' ? [] : codeIn(text)]);
    expect(parts(texts)).toEqual(parts(flat(english)));
  });

  it('are none of them empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the texts', () => {
  it('are in disguise in the pseudo-locale', () => {
    expect(textsIn('pseudo').lint.noFindings).toBe(pseudo(english.lint.noFindings));
  });

  it('say for every row of the errors page what to look at', () => {
    expect(Object.keys(english.look).sort()).toEqual(errorRows.map(({ id }) => id).sort());
  });

  const folder = join(__dirname, '../src');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('locales'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const names = Object.entries(english).flatMap(([section, table]) =>
    section === 'look' ? [] : Object.keys(table),
  );

  it.each(names)('%s is used', (name) => {
    expect(new RegExp(`\\.${name}\\b|'${name}'`).test(sources)).toBe(true);
  });
});
