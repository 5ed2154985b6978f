import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { Constraint } from '../../src/catalog-types.js';
import { errorRows } from '../../src/generated/errors.js';
import { responseForms } from '../../src/generated/responses.js';
import { translatedLocales } from '../../src/locale/locale.js';
import { translated } from '../../src/locale/translated.js';
import { repositoryRoot } from '../generator/repository.js';

const folder = join(repositoryRoot, 'schemas/generated');

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

const textKeys = ['title', 'description', 'markdownDescription', 'says', 'rateLimit'];

/** Everything that is shown to somebody, wherever it comes from. */
const shown: ReadonlySet<string> = new Set([
  ...Object.values(json('constraints.json') as Readonly<Record<string, Constraint>>).flatMap(
    ({ says, expected = says }) => [says, expected],
  ),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json') || name === 'endpoint-details.json')
    .flatMap((name) => textsIn(json(name))),
  ...errorRows.map(({ says }) => says),
  ...responseForms.flatMap(({ title, description }) => [title, description]),
]);

function textsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key.startsWith('x-') || ['enum', 'examples', 'default', 'const'].includes(key)) return [];
    if (key === 'enumDescriptions') return value as readonly string[];
    if (typeof value === 'string') return textKeys.includes(key) ? [value] : [];
    return textsIn(value);
  });
}

describe.each(translatedLocales)('%s', (locale) => {
  it('has a translation of everything that is shown, paragraph by paragraph', () => {
    const english = [...shown].flatMap((text) => {
      const told = translated(text, locale).split('\n\n');
      return text.split('\n\n').filter((part, index) => part === told[index] && !isTheSame.has(part));
    });
    expect([...new Set(english)]).toEqual([]);
  });

  it('keeps the code of each text', () => {
    const changed = [...shown].filter((text) => codeIn(translated(text, locale)) !== codeIn(text));
    expect(changed).toEqual([]);
  });

  it('leaves other texts as they are', () => {
    expect(translated('No text of the catalogue.', locale)).toBe('No text of the catalogue.');
    expect(translated('toString', locale)).toBe('toString');
  });
});

describe('translated', () => {
  it('puts together what the generator put together', () => {
    const says = '`message_variation_id` of `webhook` is documented as a string only.';
    expect(translatedLocales.map((locale) => translated(says, locale))).toEqual([
      '`message_variation_id` de `webhook` está documentado apenas como uma string.',
      '`message_variation_id` de `webhook` n’est documenté que comme une chaîne.',
      '`message_variation_id` von `webhook` ist nur als ein String dokumentiert.',
    ]);
    const elements = '`user_aliases` in the body of `/users/export/ids` has at most 50 elements.';
    expect(translated(elements, 'de')).toBe(
      '`user_aliases` im Body von `/users/export/ids` hat höchstens 50 Elemente.',
    );
  });

  it('translates paragraph by paragraph, and the words of a link', () => {
    const text = 'The key was created.\n\n[Braze documentation](https://www.braze.com/docs/api/errors/)';
    expect(translated(text, 'de')).toBe(
      'Der Schlüssel wurde erstellt.\n\n[Braze-Dokumentation](https://www.braze.com/docs/api/errors/)',
    );
    expect(translated('Nowhere.\n\nThe key was created.', 'de')).toBe(
      'Nowhere.\n\nDer Schlüssel wurde erstellt.',
    );
  });

  it('is the text itself in English, and in disguise in the pseudo-locale', () => {
    expect(translated('The key was created.', 'en')).toBe('The key was created.');
    expect(translated('`a` is 1,912.', 'pseudo')).toBe('`a` íìš 1,912.');
  });
});

/** Words that are the same in some language. */
const isTheSame: ReadonlySet<string> = new Set([
  'Slideup',
  'SMS',
  'Webhook',
  'Messages',
  'Finance.',
  'Text.',
  'null',
]);

function codeIn(text: string): string {
  return (text.match(/`[^`]*`|https?:\/\/[^\s)]+/g) ?? []).sort().join('\n');
}
