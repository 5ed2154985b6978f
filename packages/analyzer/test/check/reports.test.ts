import { describe, expect, it } from '@jest/globals';

import { send, track } from './support/fake-catalog.js';
import { findingsIn, reportsIn } from './support/findings-in.js';

describe('where and how a mistake is reported', () => {
  it.each([
    {
      name: 'a missing key: at the opening brace',
      code: `({ messages: { email: { kind: 'alert' } } })`,
      reports: [
        '1:1-1:2 { | The body of `/messages/send` names nobody to send to: it needs one of `external_user_ids`, `user_aliases` and `broadcast` (400 No Recipients).',
      ],
    },
    {
      name: 'a wrong value: the value',
      code: `({ ...rest, messages: { apple_push: { extra: 'x' } } })`,
      reports: [
        "1:45-1:48 'x' | `extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).",
      ],
    },
    {
      name: 'a wrong value in a constant: where it is written, with the line that sends it',
      code: `const time = 'tomorrow';\n({ ...rest, messages: { apple_push: { time } } })`,
      reports: [
        "1:13-1:23 'tomorrow' | `time` of `messages.apple_push` is `'tomorrow'` (sent in line 2); Braze needs a date (400 Bad Request).",
      ],
    },
    {
      name: 'a conflict: at the key that the constraint names, with the line of its value',
      code: `const all = true;\n({ broadcast: all,\n external_user_ids: ['a'], messages: { ...rest } })`,
      reports: [
        '2:3-2:12 broadcast | `broadcast` (written in line 1) cannot go together with `external_user_ids` (400 Bad Request).',
      ],
    },
    {
      name: 'too many in total: the longest list',
      code: `({ external_user_ids: ['a'], user_aliases: [a, b, c, ...d], messages: { ...rest } })`,
      reports: [
        '1:43-1:58 [a, b, c, ...d] | `external_user_ids` and `user_aliases` have 4 elements together; at most 3 are allowed (400 Bad Request).',
      ],
    },
    {
      name: 'too many in one list',
      code: `({ external_user_ids: [a, b, c, d], messages: { ...rest } })`,
      reports: [
        '1:22-1:34 [a, b, c, d] | `external_user_ids` has 4 elements; at most 3 are allowed (400 Bad Request).',
      ],
    },
    {
      name: 'a needed key that is undefined: its value',
      code: `({ broadcast: true, messages: undefined })`,
      reports: [
        '1:30-1:39 undefined | `messages` has no value, so it is not sent; Braze needs it (400 No message to send).',
      ],
    },
    {
      name: 'empty recipients and messages: their values',
      code: `({ external_user_ids: [], messages: {} })`,
      reports: [
        '1:22-1:24 [] | `external_user_ids` is empty, and nothing else names anybody to send to (400 No Recipients). It takes one of `external_user_ids`, `user_aliases` and `broadcast`.',
        '1:36-1:38 {} | `messages` holds no message (400 No message to send).',
      ],
    },
    {
      name: 'keys: unknown, misspelt, in another case, deprecated, of another endpoint, no channel',
      code: `({ broadcast: true, recipients: x, externalUserIds: x, colour: x, messages: { push: {}, apple_push: { alrt: x, text: x, old_alert: 1 } } })`,
      reports: [
        '1:20-1:30 recipients | `recipients` is a key of `/campaigns/trigger/send`, not of the body of `/messages/send` (Braze ignores it).',
        '1:35-1:50 externalUserIds | `externalUserIds` is no documented key of the body of `/messages/send` (Braze ignores it): Braze spells it `external_user_ids`.',
        '1:55-1:61 colour | `colour` is no documented key of the body of `/messages/send` (Braze ignores it).',
        '1:78-1:82 push | `push` is no channel of `messages` (Braze ignores it); the channels are `apple_push`, `android_push` and `email`.',
        '1:102-1:106 alrt | `alrt` is no documented key of `messages.apple_push` (Braze ignores it); did you mean `alert`?',
        '1:111-1:115 text | `text` is no documented key of `messages.apple_push` (Braze ignores it); did you mean `alert`?',
        '1:120-1:129 old_alert | `old_alert` of `messages.apple_push` is deprecated.',
      ],
    },
    {
      name: 'values that are none of the documented ones',
      code: `({ ...rest, messages: { apple_push: { priority: 'hgih' }, android_push: { priority: 'x', kind: 'y' } } })`,
      reports: [
        "1:48-1:54 'hgih' | `priority` of `messages.apple_push` is `'hgih'`; the nearest value that Braze knows is `high` (Braze ignores it).",
        "1:84-1:87 'x' | `priority` of `messages.android_push` is `'x'`; Braze knows `high` or `normal` (Braze ignores it).",
        "1:95-1:98 'y' | `kind` of `messages.android_push` is `'y'`; it has to be `alert` (400 Bad Request).",
      ],
    },
    {
      name: 'a text that is too long',
      code: `({ ...rest, messages: { apple_push: { alert: 'a long text with 😀 in it' } } })`,
      reports: [
        "1:45-1:72 'a long text with 😀 in it' | `alert` of `messages.apple_push` has 24 characters; at most 20 are allowed (400 Bad Request).",
      ],
    },
    {
      name: 'an element, with its index only where that is certain',
      code: `({ ...rest, external_user_ids: [a, 5], x: 1 });\n({ ...rest, external_user_ids: [...a, 5] })`,
      reports: [
        '2:38-2:39 5 | An element of `external_user_ids` is a number; Braze needs a string (400 Bad Request).',
      ],
    },
    {
      name: 'a number that is no integer',
      code: `({ ...rest, messages: { apple_push: { badge: 1.5 } } })`,
      reports: [
        '1:45-1:48 1.5 | `badge` of `messages.apple_push` is `1.5`; Braze needs an integer (400 Bad Request).',
      ],
    },
  ])('$name', ({ code, reports }) => {
    expect(reportsIn(code)).toEqual(reports);
  });
});

describe('one mistake, one report', () => {
  it('tells at once what one object lacks', () => {
    expect(reportsIn(`({ attributes: [{ first_name: 'x' }] })`, [track])).toEqual([
      '1:16-1:17 { | `attributes[0]` lacks `name`, `time` and one of `external_id` and `email` (Braze drops this object).',
    ]);
  });

  it('tells of one gap in its own words', () => {
    expect(reportsIn(`({ attributes: [{ name: 'x', time: t }] })`, [track])).toEqual([
      '1:16-1:17 { | `attributes[0]` lacks one of `external_id` and `email` (Braze drops this object).',
    ]);
  });

  it('reports a constant that is used twice once', () => {
    const code = `const time = 'x'; ({ ...rest, messages: { apple_push: { time }, android_push: { time } } })`;
    expect(reportsIn(code)).toHaveLength(1);
  });
});

describe('several endpoints', () => {
  it('reports only what all of them forbid', () => {
    const code = `({ messages: { apple_push: { extra: 'x' } } })`;
    expect(findingsIn(code, [send, track])).toEqual([]);
    expect(findingsIn(code, [send, send])).toHaveLength(2);
  });

  it('reports nothing without an endpoint', () => {
    expect(findingsIn('({})', [])).toEqual([]);
  });
});
