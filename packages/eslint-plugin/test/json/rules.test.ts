import { describe, expect, it } from '@jest/globals';

import { jsonHosts, lintJson } from '../support/lint-json.js';
import { listOf } from '../support/lists.js';
import { readMarkedSource } from '../support/marked-source.js';

/** What each rule reports, between `«` and `»`, and the nearest thing that it must leave alone. */
const cases: readonly (readonly [rule: string, reported: string, silent: string])[] = [
  [
    'require-recipients',
    '«{» "$schema": "messages/send.json", "messages": {} }',
    '{ "$schema": "messages/send.json", "broadcast": true, "messages": {} }',
  ],
  [
    'require-message',
    '{ "$schema": "messages/send.json", "broadcast": true, "messages": «{}» }',
    '{ "$schema": "messages/send.json", "broadcast": true, "messages": { "sms": {} } }',
  ],
  [
    'require-message-variation',
    '{ "$schema": "messages/send.json", "campaign_id": "c", "messages": { "sms": «{» "body": "x" } } }',
    '{ "$schema": "messages/send.json", "campaign_id": "c", "messages": { "sms": { "message_variation_id": "v" } } }',
  ],
  [
    'valid-push-extra',
    '{ "$schema": "messages/send.json", "messages": { "apple_push": { "extra": «"{\\"a\\": 1}"» } } }',
    '{ "$schema": "messages/send.json", "messages": { "apple_push": { "extra": { "a": "1" } } } }',
  ],
  [
    'valid-datetime',
    '{ "$schema": "messages/schedule/create.json", "schedule": { "time": «"24.12.2027"» } }',
    '{ "$schema": "messages/schedule/create.json", "schedule": { "time": "2027-12-24T18:00:00Z" } }',
  ],
  [
    'no-past-schedule',
    '{ "$schema": "messages/schedule/create.json", "schedule": { "time": «"2019-12-24T18:00:00"», "in_local_time": true } }',
    '{ "$schema": "messages/schedule/create.json", "schedule": { "time": "2019-12-24T18:00:00" } }',
  ],
  [
    'no-past-schedule',
    '{ "$schema": "campaigns/trigger/schedule/create.json", "campaign_id": "c", "schedule": { "time": «"2019-12-24T18:00:00"», "in_local_time": true } }',
    '{ "$schema": "campaigns/trigger/schedule/create.json", "campaign_id": "c", "schedule": { "time": "2999-12-24T18:00:00", "in_local_time": true } }',
  ],
  [
    'max-slideup-length',
    `{ "$schema": "messages/send.json", "messages": { "slideup": { "alert": «"${'ä'.repeat(141)}"» } } }`,
    `{ "$schema": "messages/send.json", "messages": { "slideup": { "alert": "${'ä'.repeat(140)}" } } }`,
  ],
  [
    'max-recipients',
    `{ "$schema": "messages/send.json", "external_user_ids": «${jsonTexts(51)}» }`,
    `{ "$schema": "messages/send.json", "external_user_ids": ${jsonTexts(50)} }`,
  ],
  [
    'max-track-objects',
    `{ "$schema": "users/track.json", "attributes": «${users(76)}» }`,
    `{ "$schema": "users/track.json", "attributes": ${users(75)} }`,
  ],
  [
    'max-push-size',
    `{ "$schema": "messages/send.json", "messages": { "apple_push": «{ "alert": "${'ä'.repeat(951)}" }» } }`,
    `{ "$schema": "messages/send.json", "messages": { "apple_push": { "alert": "${'ä'.repeat(950)}" } } }`,
  ],
  [
    'valid-payload',
    '{ "$schema": "messages/send.json", "messages": { "android_push": { "alert": «3», "title": "{{x}}" } } }',
    '{ "$schema": "messages/send.json", "messages": { "android_push": { "alert": "3", "title": "{{x}}" } } }',
  ],
  [
    'no-conflicting-audience',
    '{ "$schema": "messages/send.json", «"broadcast"»: true, "external_user_ids": ["a"] }',
    '{ "$schema": "messages/send.json", "broadcast": false, "external_user_ids": ["a"] }',
  ],
  [
    'valid-track-object',
    '{ "$schema": "users/track.json", "events": [«{» "external_id": "a", "time": "2027-12-24T18:00:00Z" }] }',
    '{ "$schema": "users/track.json", "events": [{ "external_id": "a", "name": "n", "time": "2027-12-24T18:00:00Z" }] }',
  ],
  [
    'no-unknown-property',
    '{ "$schema": "messages/send.json", «"recipients"»: [] }',
    '{ "$schema": "campaigns/trigger/send.json", "recipients": [] }',
  ],
  [
    'no-deprecated-property',
    '{ "$schema": "users/track.json", «"api_key"»: "k" }',
    '{ "$schema": "users/track.json", "attributes": [] }',
  ],
];

describe.each(cases)('%s', (rule, marked, silent) => {
  const { code, places } = readMarkedSource(marked);

  it.each(jsonHosts)('reports in %s', (host) => {
    const found = lintJson(code, host, { rules: [rule] });
    expect(
      found.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn })),
    ).toEqual(places);
    expect(found.map(({ ruleId }) => ruleId)).toEqual([`braze/${rule}`]);
  });

  it.each(jsonHosts)('reports on other lines, too, in %s', (host) => {
    const [spread] = [marked, silent].map((text) => text.replaceAll(/([{,]) (?=«?")/g, '$1\r\n\t'));
    const { code: lines, places: there } = readMarkedSource(spread ?? '');
    const [found] = lintJson(lines, host, { rules: [rule] });
    expect(found).toMatchObject(there[0] ?? {});
  });

  it.each(jsonHosts)('is silent in %s', (host) => {
    expect(lintJson(silent, host, { rules: [rule] })).toEqual([]);
  });

  it.each(jsonHosts)('knows nothing of a file that is not ours, in %s', (host) => {
    const other = code.replace(
      /"\$schema": "[^"]*"/,
      '"$schema": "https://json.schemastore.org/package.json"',
    );
    expect(lintJson(other, host, { rules: [rule] })).toEqual([]);
  });
});

describe('what a file says of the request around a body', () => {
  const request = `{
  "url": "https://dashboard-01.braze.com/user/track/",
  "method": "GET",
  "headers": { "Authorization": "Basic x", "Content-Type": "text/plain" },
  "body": { "attributes": [{ "external_id": "u1", "plan": "pro" }] }
}`;
  const settings = {
    files: [{ files: '**/*.json', endpoint: '/users/track', body: '/body' }],
    permissions: ['messages.send'],
  };

  it.each(jsonHosts)('is not judged, in %s: nothing shows that it is sent like that', (host) => {
    const rules = ['valid-endpoint', 'valid-authorization', 'valid-request-body', 'permitted-endpoint'];
    expect(lintJson(request, host, { rules, settings })).toEqual([]);
  });

  it.each(jsonHosts)('hides no mistake in the body, in %s', (host) => {
    const wrong = request.replace('[{ "external_id": "u1", "plan": "pro" }]', '"u1"');
    expect(lintJson(wrong, host, { rules: ['valid-payload'], settings })).toHaveLength(1);
  });
});

describe('no-unchecked-payload', () => {
  it.each(jsonHosts)('is silent on what is known whole, in %s', (host) => {
    expect(lintJson('{ "$schema": "users/track.json" }', host, { rules: ['no-unchecked-payload'] })).toEqual(
      [],
    );
  });

  it.each(jsonHosts)('tells what is nested too deep to follow, in %s', (host) => {
    const deep = `{ "$schema": "users/track.json", "attributes": [${'{"a":'.repeat(250)}1${'}'.repeat(250)}] }`;
    const found = lintJson(deep, host, { rules: ['no-unchecked-payload'] });
    expect(found).toMatchObject([{ line: 1, column: 1, messageId: 'partlyChecked' }]);
  });
});

function jsonTexts(length: number): string {
  return listOf(length, (position) => `"u${String(position)}"`);
}

function users(length: number): string {
  return listOf(length, (position) => `{ "external_id": "u${String(position)}" }`);
}
