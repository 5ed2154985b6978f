import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { locales, pseudo } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { untranslatedWords } from '../../eslint-plugin/test/support/pseudo-words.js';
import { createLanguageService } from '../src/create-language-service.js';
import { english } from '../src/texts/locales/en.js';
import { textsOf } from '../src/texts/service-words.js';
import { documentOf } from './support/document.js';

const text = `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  headers,
  body: JSON.stringify({
    external_user_ids: ['a', ...others],
    broadcast: 'no',
    messages: { apple_push: { alert: 'Hi', extra: 'none', interruption_level: 'active' } },
  }),
});
`;
const document = documentOf(text);
const everywhere = { start: 0, end: text.length };

/** All that an editor shows of the text. */
function shownIn(locale: string, settings: object = {}): readonly string[] {
  const service = createLanguageService({ locale, settings });
  const at = (part: string): number => text.indexOf(part) + 1;
  return [
    ...service
      .diagnostics(document)
      .flatMap(({ message, data }) => [message, ...data.suggestions.map(({ title }) => title)]),
    ...['/messages/send', 'external_user_ids', 'apple_push', 'extra', 'active', 'broadcast'].map(
      (part) => service.hover(document, at(part))?.markdown ?? '',
    ),
    ...service.actions(document, everywhere).map(({ title }) => title),
    ...service.inlayHints(document, everywhere).flatMap(({ label, tooltip }) => [label, tooltip]),
    ...service.codeLenses(document).map(({ title }) => title),
    ...service.links(document).map(({ tooltip }) => tooltip),
    ...service.symbols(document).map(({ detail }) => detail),
    ...service
      .complete(document, at("alert: 'Hi'") + 11, { snippets: false })
      .flatMap(({ detail, documentation }) => [detail, documentation]),
    ...service.settingsProblems().map(({ message }) => message),
  ];
}

/** Without Markdown's marks, names of keys and rules, requests and addresses. */
function prose(shown: string): string {
  return shown
    .replaceAll(
      /\*\*[^*]*\*\*|\]\([^)]*\)|braze\/[\w-]+|\b(?:GET|POST) \/\S*|\/messages\/send|messages\.send/g,
      ' ',
    )
    .replaceAll(/\bMSRP\b/g, ' ');
}

describe('the texts of the editor', () => {
  it.each(locales)('are all there in %s, with the same placeholders', (locale) => {
    const placeholders = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([id, shown]) => [id, (shown.match(/\{\{\w+\}\}/g) ?? []).sort()]);
    expect(placeholders(textsOf(locale))).toEqual(placeholders(english));
  });

  const sources = readdirSync(join(__dirname, '../src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('texts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

  it.each(Object.keys(english))('%s is used', (id) => {
    expect(sources.includes(`'${id}'`)).toBe(true);
  });

  it('are in disguise in the pseudo-locale', () => {
    expect(textsOf('pseudo').disable).toBe(pseudo(english.disable));
  });
});

describe.each(locales)('what the editor shows in %s', (locale) => {
  const shown = shownIn(locale);
  const inEnglish = shownIn('en');

  it('is as much as in English, without a placeholder left', () => {
    expect(shown.length).toBe(inEnglish.length);
    expect(shown.length).toBeGreaterThan(40);
    for (const one of shown) expect(one).not.toMatch(/\{\{\w+\}\}|undefined/);
    expect(shown.filter((one) => one === '').length).toBe(inEnglish.filter((one) => one === '').length);
  });

  it('is nothing that English says, where it is another language', () => {
    if (locale === 'en') return;
    const same = shown.filter((one, index) => one === inEnglish[index] && /[a-z]{4,} [a-z]/.test(prose(one)));
    expect(same).toEqual([]);
  });

  it('leaves nothing untranslated in the pseudo-locale', () => {
    if (locale !== 'pseudo') return;
    expect(shown.filter((one) => untranslatedWords(prose(one)).length > 0)).toEqual([]);
  });
});

describe('the language of the editor', () => {
  const firstHover = (locale?: string, settings?: object): string =>
    createLanguageService({ ...(locale !== undefined && { locale }), ...(settings && { settings }) }).hover(
      document,
      text.indexOf('extra') + 1,
    )?.markdown ?? '';

  it('is the one that it names', () => {
    expect(firstHover('de-AT')).toMatch(/^\*\*messages\.apple_push\.extra\*\*: Objekt/);
    expect(firstHover('fr')).toMatch(/: objet/);
    expect(firstHover()).toMatch(/: object/);
    expect(firstHover('xx')).toMatch(/: object/);
  });

  it('is outranked by the settings', () => {
    expect(firstHover('de', { locale: 'pt-br' })).toMatch(/: objeto/);
  });

  it('is that of what is wrong with the settings', () => {
    expect(createLanguageService({ locale: 'de', settings: { calls: {} } }).settingsProblems()).toEqual([
      { path: '.calls', message: 'muss eine Liste sein' },
    ]);
  });
});
