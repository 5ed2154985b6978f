import { describe, expect, it } from '@jest/globals';
import { locales, writtenLocales } from '@braze-lint/schemas';

import plugin from '../src/index.js';
import { messages } from './cases/real-mistakes/messages.js';
import { recipients } from './cases/real-mistakes/recipients.js';
import { requests } from './cases/real-mistakes/requests.js';
import { users } from './cases/real-mistakes/users.js';
import { lint } from './support/lint.js';
import { lintJson } from './support/lint-json.js';
import { textsOf, withoutWords } from './support/other-languages.js';
import { untranslatedWords } from './support/pseudo-words.js';

/** One file with all real mistakes in it: many requests, many words. */
const code = Object.values({ ...messages, ...recipients, ...requests, ...users })
  .map(({ endpoint, body }) => {
    const plain = body.replaceAll(/[«»]/g, '');
    return `fetch('https://rest.iad-01.braze.com${endpoint}', { method: 'POST', body: JSON.stringify(${plain}) });`;
  })
  .join('\n');

const english = lint(code);

/** A message in each language that people wrote. */
function told(source: string, rule: string, settings: object = {}): readonly string[] {
  return writtenLocales.map((locale) => {
    const [message] = lint(source, { rules: [rule], settings: { ...settings, locale } });
    return message?.message ?? '';
  });
}

function post(path: string, body: string): string {
  return `fetch('https://rest.iad-01.braze.com${path}', { method: 'POST', headers, body: JSON.stringify(${body}) });`;
}

describe.each(locales)('reports in %s', (locale) => {
  const reports = lint(code, { settings: { locale } });

  it('are the same reports at the same places, with the same ids and next steps', () => {
    expect(reports.length).toBeGreaterThan(50);
    expect(reports.map(withoutWords)).toEqual(english.map(withoutWords));
  });

  it('have no placeholder left, and no English word where the language is another', () => {
    const texts = reports.flatMap(textsOf);
    for (const text of texts) expect(text).not.toMatch(/\{\{\w+\}\}|undefined/);
    if (locale === 'en') return;
    const source = english.flatMap(textsOf);
    expect(texts.filter((text, index) => text === source[index])).toEqual([]);
    if (locale !== 'pseudo') return;
    expect(texts.filter((text) => untranslatedWords(text).length > 0)).toEqual([]);
    expect(texts.filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([]);
  });
});

describe('the sentences', () => {
  it('name a missing key', () => {
    expect(told(post('/campaigns/trigger/send', '{ broadcast: true }'), 'valid-payload')).toEqual([
      'The body of `/campaigns/trigger/send` lacks `campaign_id` (400 Bad Request).',
      'O corpo de `/campaigns/trigger/send` está incompleto: falta `campaign_id` (400 Bad Request).',
      'Le corps de `/campaigns/trigger/send` est incomplet\u00A0: il manque `campaign_id` (400 Bad Request).',
      'Der Body von `/campaigns/trigger/send` ist unvollständig, es fehlt `campaign_id` (400 Bad Request).',
    ]);
  });

  it('name a wrong type, and what is expected', () => {
    const body = "{ broadcast: true, messages: { apple_push: { alert: 'Hi', extra: 'none' } } }";
    expect(told(post('/messages/send', body), 'valid-push-extra')).toEqual([
      '`extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
      '`extra` de `messages.apple_push` é uma string; a Braze espera um objeto (400 Invalid Extra Push Payload).',
      '`extra` de `messages.apple_push` est une chaîne\u00A0; Braze attend un objet (400 Invalid Extra Push Payload).',
      '`extra` von `messages.apple_push` ist ein String; erwartet wird ein Objekt (400 Invalid Extra Push Payload).',
    ]);
  });

  it('count as each language does', () => {
    const ids = Array.from({ length: 51 }, (_, index) => `'u${String(index)}'`).join(', ');
    const body = `{ external_user_ids: [${ids}], messages: { sms } }`;
    expect(told(post('/messages/send', body), 'max-recipients')).toEqual([
      expect.stringMatching(/^`external_user_ids` has 51 elements; at most 50 are allowed \(400 /),
      expect.stringMatching(/^`external_user_ids` tem 51 elementos; o máximo é 50 \(400 /),
      expect.stringMatching(/^`external_user_ids` a 51 éléments\u00A0; le maximum est de 50 \(400 /),
      expect.stringMatching(/^`external_user_ids` hat 51 Elemente; zulässig sind höchstens 50 \(400 /),
    ]);
  });

  it('tell what the catalogue says', () => {
    const body = "{ broadcast: true, messages: {}, campaign_id: 'c', send_id: 'größer' }";
    const [, , , german] = told(post('/messages/send', body), 'valid-payload');
    expect(german).toBe(
      "`send_id` ist `'größer'` (400 Bad Request). Eine Sende-ID enthält nur ASCII-Zeichen.",
    );
  });
});

describe('settings.braze.locale', () => {
  const wrong = post('/campaigns/trigger/send', '{ broadcast: true }');
  const messageIn = (locale: unknown): string =>
    lint(wrong, { rules: ['valid-payload'], settings: { locale } })
      .map(({ message }) => message)
      .join('\n');

  it.each(['de-AT', 'de_DE.UTF-8', 'DE'])('%s stands for its language', (locale) => {
    expect(messageIn(locale)).toMatch(/^Der Body von /);
  });

  it('that is not there is told, and the rest is in English', () => {
    expect(messageIn('xx').split('\n')).toEqual([
      '`settings.braze.locale`: has to be a language that there is: `en`, `pt-br`, `fr`, `de`, `pseudo`.',
      'The body of `/campaigns/trigger/send` lacks `campaign_id` (400 Bad Request).',
    ]);
    expect(messageIn(5)).toMatch(/^`settings\.braze\.locale`: /);
  });

  it('is the language of what is wrong with the other settings', () => {
    const [problem] = lint('', { settings: { locale: 'de', calls: {}, timeZone: 'Nowhere' } });
    expect(problem?.message).toBe('`settings.braze.calls`: muss eine Liste sein.');
    const [unknown] = lint('', { settings: { locale: 'fr', call: [] } });
    expect(unknown?.message).toMatch(
      /^`settings\.braze\.call`\u00A0: n’est pas connu\u00A0; sont connus\u00A0: `calls`, /,
    );
  });

  it('holds for JSON, too', () => {
    const text =
      '{ "$schema": "https://braze-lint.dev/schemas/campaigns/trigger/send.json", "broadcast": true }';
    const [message] = lintJson(text, 'json/json', { rules: ['valid-payload'], settings: { locale: 'pt' } });
    expect(message?.message).toMatch(/^O corpo de /);
  });

  it('changes nothing about the messages that a rule has outside of a report', () => {
    lint(code, { settings: { locale: 'de' } });
    expect(plugin.rules['valid-payload'].meta?.messages?.['missingKey']).toBe(
      '{{subject}} lacks {{keys}}{{answer}}.',
    );
  });

  it('holds for one file alone', () => {
    expect([messageIn('de'), messageIn('fr'), messageIn(undefined)]).toEqual([
      expect.stringMatching(/^Der /),
      expect.stringMatching(/^Le /),
      expect.stringMatching(/^The /),
    ]);
  });
});

describe('the audit', () => {
  it.each(locales)('tells reasons in %s', (locale) => {
    const audited = 'export const send = (body) => braze.post("/canvas/trigger/send", body);\nsend({});';
    const [message] = lint(audited, { rules: ['no-unchecked-payload'], settings: { locale } });
    expect(message?.message).toMatch(/`settings\.braze\.calls`/);
    if (locale === 'de') {
      expect(message?.message).toBe(
        'Der an `/canvas/trigger/send` gesendete Body wird nicht geprüft: `body` kommt aus einem Parameter der exportierten Funktion `send`: ihn mit einem Payload-Typ annotieren oder die Funktion in `settings.braze.calls` angeben (geprüft ist, was 1 Aufruf hier einsetzt). Erkannt an: Pfad, den kein anderer Dienst hat.',
      );
    }
  });
});
