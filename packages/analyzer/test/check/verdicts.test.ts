import { describe, expect, it } from '@jest/globals';

import { reportsIn } from './support/findings-in.js';

/** `line:column-line:column underlined`, without the sentence. */
function placesIn(code: string): readonly string[] {
  return reportsIn(code).map((report) => report.split(' | ')[0] ?? '');
}

describe('what is not known', () => {
  it.each([
    ['an unknown value', `({ broadcast: x, messages: y })`],
    ['an unknown spread beside a missing key', `({ ...rest })`],
    ['a text of unknown content', '({ broadcast: true, messages: { apple_push: { time: `20${x}` } } })'],
    [
      'a key that is only maybe there',
      `({ broadcast: true, messages: { ...(c && { email: { kind: x } }) } })`,
    ],
    ['one good arm', `({ broadcast: true, messages: { apple_push: { extra: c ? {} : undefined } } })`],
    ['an empty list from a map', `({ broadcast: true, external_user_ids: xs.map(() => 'a'), messages: m })`],
  ])('is not reported: %s', (_name, code) => {
    expect(placesIn(code)).toEqual([]);
  });

  it.each([
    ['beside a spread', `({ ...rest, messages: { apple_push: { extra: 1 } } })`, ['1:45-1:46 1']],
    ['an unknown key with an unknown value', `({ ...rest, external_ids: x })`, ['1:12-1:24 external_ids']],
    ['a typed value', `({ ...rest, external_user_ids: String(x) })`, ['1:31-1:40 String(x)']],
  ])('does not hide what is known: %s', (_name, code, places) => {
    expect(placesIn(code)).toEqual(places);
  });
});

describe('decisions', () => {
  it.each([
    ['the wrong arm', `({ ...rest, messages: { apple_push: { extra: c ? {} : 1 } } })`, ['1:54-1:55 1']],
    ['both arms', `({ ...rest, external_user_ids: c ? 'a' : 5 })`, ["1:35-1:38 'a'", '1:41-1:42 5']],
    [
      'an arm within an arm, with the arm around it',
      `({ ...rest, messages: c ? { apple_push: { extra: d ? 1 : {} } } : {} })`,
      ['1:53-1:54 1', '1:66-1:68 {}'],
    ],
    [
      'a choice directly within another',
      `({ ...rest, external_user_ids: c ? (d ? 'a' : []) : 5 })`,
      ["1:40-1:43 'a'", '1:52-1:53 5'],
    ],
    [
      'a key that only some runs write',
      `({ ...rest, ...(c && { recipients: 1 }) })`,
      ['1:23-1:33 recipients'],
    ],
    [
      'a wrong value under such a key',
      `({ ...rest, messages: { ...(c && { apple_push: { extra: 1 } }) } })`,
      ['1:56-1:57 1'],
    ],
    [
      'what an arm breaks elsewhere is told at the arm',
      `({ broadcast: c ? true : false, external_user_ids: ['a'], messages: m })`,
      ['1:18-1:22 true'],
    ],
    [
      'what a key breaks elsewhere is told at the key',
      `({ broadcast: true, ...(c && { campaign_id: 'x' }), messages: { apple_push: {} } })`,
      ['1:31-1:42 campaign_id'],
    ],
    [
      'an arm that leaves a needed key out',
      `({ broadcast: true, messages: c ? undefined : m })`,
      ['1:34-1:43 undefined'],
    ],
    [
      'elements that occur on some runs',
      `({ ...rest, external_user_ids: xs.map(() => 5) })`,
      ['1:44-1:45 5'],
    ],
    [
      'the whole body',
      `(c ? { ...rest, external_user_ids: 1 } : { broadcast: true, messages: {} })`,
      ['1:35-1:36 1', '1:70-1:72 {}'],
    ],
  ])('%s', (_name, code, places) => {
    expect(placesIn(code)).toEqual(places);
  });

  it('keeps a wrong key of a part that only some runs send, whether or not an arm leaves its value out', () => {
    const code = `({ broadcast: true, ...(c && { messages: { email: { kind: 'alert' }, sms: d ? undefined : {} } }) })`;
    expect(placesIn(code)).toEqual(['1:69-1:72 sms']);
  });

  it('finds the one key among many that breaks something', () => {
    const many = Array.from({ length: 40 }, (_, index) => `...(c && { k${String(index)}: 1 })`).join(', ');
    const code = `({ ...rest, messages: { apple_push: { extra: { ${many} }, ...(c && { badge: 'x' }), alert: 'a' } } })`;
    const start = code.indexOf('badge') + 'badge: '.length;
    expect(placesIn(code)).toEqual([`1:${String(start)}-1:${String(start + 3)} 'x'`]);
  });

  it('does not combine the arms of two conditions', () => {
    expect(placesIn(`({ broadcast: c ? true : x, external_user_ids: d ? ['a'] : x, messages: m })`)).toEqual(
      [],
    );
  });

  it('sees that no combination is accepted', () => {
    const neverFilled = `({ external_user_ids: c ? [] : undefined, user_aliases: d ? [] : undefined, messages: m })`;
    expect(placesIn(neverFilled)).toEqual(['1:1-1:2 {']);
  });
});

describe('what an arm breaks elsewhere', () => {
  it('is told of what is wrong, not of the arm', () => {
    expect(reportsIn(`({ broadcast: c ? true : false, external_user_ids: ['a'], messages: m })`)).toEqual([
      '1:18-1:22 true | `broadcast` cannot go together with `external_user_ids` (400 Bad Request).',
    ]);
    expect(
      reportsIn(`({ broadcast: true, ...(c && { campaign_id: 'x' }), messages: { apple_push: {} } })`),
    ).toEqual([
      '1:31-1:42 campaign_id | `messages.apple_push` lacks `message_variation_id` (400 Message Variant Unspecified). A campaign counts variations.',
    ]);
  });
});

describe('bounds', () => {
  it('gives up on more combinations than it is worth', () => {
    const many = Array.from({ length: 20 }, (_, index) => `k${String(index)}: c ? 1 : 2`).join(', ');
    const code = `({ messages: m, external_user_ids: c ? [] : undefined, user_aliases: d ? [] : undefined, x: { ${many} } })`;
    expect(placesIn(code)).toEqual(['1:89-1:90 x']);
  });
});
