import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../src/index.js';
import { documentOf } from './support/document.js';
import { send, track } from './support/sends.js';

function hintsOf(text: string, locale?: string) {
  const service = createLanguageService(locale === undefined ? {} : { locale });
  return service
    .inlayHints(documentOf(text), { start: 0, end: text.length })
    .map(({ label, exceeded, offset }) => ({
      label,
      exceeded,
      behind: text.slice(0, offset).at(-1),
    }));
}

const push = (channel: string, alert: string): string =>
  send(`{ broadcast: true, segment_id: 's', messages: { ${channel}: { alert: ${alert} } } }`);

const slideup = (text: string): string =>
  send(`{ broadcast: true, messages: { slideup: { message: ${text} } } }`);

const times = (count: number, part: string): string => Array.from({ length: count }, () => part).join(', ');

/** `{"alert":""}` */
const FRAME = 12;

describe('inlay hints', () => {
  it.each([
    ['at the limit', 'apple_push', 1912 - FRAME, '1,912 / 1,912 bytes', false],
    ['one byte above', 'apple_push', 1913 - FRAME, '1,913 / 1,912 bytes', true],
    ['at the limit of Android', 'android_push', 4000 - FRAME, '4,000 / 4,000 bytes', false],
    ['one byte above that', 'android_push', 4001 - FRAME, '4,001 / 4,000 bytes', true],
  ])('count the bytes of a push: %s', (_name, channel, length, label, exceeded) => {
    expect(hintsOf(push(channel, `'${'a'.repeat(length)}'`))).toEqual([{ label, exceeded, behind: '}' }]);
  });

  it('count in UTF-8', () => {
    expect(hintsOf(push('apple_push', "'ü€😀'"))[0]?.label).toBe(
      `${String(FRAME + 2 + 3 + 4)} / 1,912 bytes`,
    );
  });

  it('say "at least" where parts are not known', () => {
    expect(hintsOf(push('apple_push', '`Hi ${name}`'))[0]?.label).toBe('at least 15 / 1,912 bytes');
    expect(hintsOf(push('apple_push', "'Hi {{name}}'"))[0]?.label).toMatch(/^at least/);
  });

  it.each([
    [140, '140 / 140 characters', false],
    [141, '141 / 140 characters', true],
  ])('count the %i characters of a slideup', (count, label, exceeded) => {
    expect(hintsOf(slideup(`'${'a'.repeat(count)}'`))).toEqual([{ label, exceeded, behind: "'" }]);
  });

  it.each([
    [50, '50 / 50', false],
    [51, '51 / 50', true],
  ])('count %i recipients', (count, label, exceeded) => {
    expect(hintsOf(send(`{ external_user_ids: [${times(count, "'u'")}], messages }`))).toEqual([
      { label, exceeded, behind: ']' },
    ]);
  });

  it('count recipients of two lists together', () => {
    const hints = hintsOf(
      send(
        `{ external_user_ids: ['a', id], user_aliases: [{ alias_name: 'a', alias_label: 'b' }], messages }`,
      ),
    );
    expect(hints.map(({ label }) => label)).toEqual(['3 / 50', '3 / 50']);
  });

  it.each([
    [75, '75 / 75', false],
    [76, '76 / 75', true],
  ])('count %i objects of a list', (count, label, exceeded) => {
    expect(hintsOf(track(`{ events: [${times(count, 'event')}] }`))).toEqual([
      { label, exceeded, behind: ']' },
    ]);
  });

  it('say nothing of a list of which nothing is known', () => {
    expect(hintsOf(track('{ events }'))).toEqual([]);
    expect(hintsOf(track('{ events: [...first, event] }'))[0]?.label).toBe('at least 1 / 75');
  });

  it('write numbers as the locale does', () => {
    expect(hintsOf(push('apple_push', "'a'"), 'de')[0]?.label).toBe('13 / 1.912 Bytes');
    expect(hintsOf(push('apple_push', "'a'"), 'not a locale')[0]?.label).toBe('13 / 1,912 bytes');
  });

  it('are those of the range alone', () => {
    const text = push('apple_push', "'a'");
    expect(createLanguageService().inlayHints(documentOf(text), { start: 0, end: 10 })).toEqual([]);
  });
});
