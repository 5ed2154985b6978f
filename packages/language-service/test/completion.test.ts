import { describe, expect, it } from '@jest/globals';

import type { ServiceCompletion } from '../src/index.js';
import { createLanguageService } from '../src/index.js';
import { withCompletion } from './support/apply.js';
import { readCursor } from './support/cursor.js';
import { documentOf } from './support/document.js';
import { send } from './support/sends.js';

const service = createLanguageService();

function proposalsAt(
  marked: string,
  languageId = 'typescript',
  snippets = true,
): readonly ServiceCompletion[] {
  const { text, offset } = readCursor(marked);
  return service.complete(documentOf(text, languageId), offset, { snippets });
}

function labelsAt(marked: string, languageId?: string): readonly string[] {
  return proposalsAt(marked, languageId).map(({ label }) => label);
}

/** The text with the proposal of this label taken. */
function taken(marked: string, label: string, languageId = 'typescript', snippets = true): string {
  const proposal = proposalsAt(marked, languageId, snippets).find((one) => one.label === label);
  if (proposal === undefined) throw new Error(`${label} is not proposed`);
  return withCompletion(readCursor(marked).text, proposal);
}

const schema = '"$schema": "https://braze-lint.dev/schemas/messages/send.json"';

describe('keys', () => {
  it('come in the order of need: required ones, those that one is needed of, the others', () => {
    const ordered = [...proposalsAt(send('{ ‸ }'))].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    expect(ordered.map(({ label }) => label).slice(0, 2)).toEqual(['messages', 'broadcast']);
    expect(ordered[0]?.detail).toBe('object, required');
    expect(ordered.find(({ label }) => label === 'audience')?.detail).toBe('object, needed here');
    expect(ordered.at(-1)?.detail).not.toContain('needed');
  });

  it('stand before the words of the file, which TypeScript proposes with keys from 10 on', () => {
    const keys = proposalsAt(send('{ ‸ }')).map(({ sortText }) => sortText);
    expect(keys.filter((key) => key >= '10')).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are needed because of what else is written', () => {
    const code = send("{ campaign_id: 'c', broadcast: true, messages: { apple_push: { alert: 'a', ‸ } } }");
    const proposal = proposalsAt(code).find(({ label }) => label === 'message_variation_id');
    expect(proposal?.detail).toBe('string, required');
    const without = proposalsAt(code.replace("campaign_id: 'c', ", '')).find(
      ({ label }) => label === 'message_variation_id',
    );
    expect(without?.detail).toBe('string');
  });

  it('are not proposed when deprecated, or for JSON files alone', () => {
    expect(labelsAt(send('{ ‸ }'))).not.toContain('api_key');
    expect(labelsAt(send('{ ‸ }'))).not.toContain('$schema');
  });

  it('are those of the part of a body that a type speaks of', () => {
    const labels = labelsAt(
      "import type { MessagesSendObject } from 'braze-api';\nconst messages: MessagesSendObject['messages'] = { ‸ };",
    );
    expect(labels).toContain('apple_push');
    expect(labels).not.toContain('broadcast');
  });

  it('follow from the form of the object', () => {
    const message = (type: string) =>
      labelsAt(send(`{ messages: { whats_app: { message_type: '${type}', message: { ‸ } } } }`));
    expect(message('text_response_message')).toEqual(['body', 'preview_url']);
    expect(message('template_message')).toContain('template_name');
    expect(message('template_message')).not.toContain('preview_url');
  });

  it.each([
    ['bare', '{ ‸ }', 'segment_id', "{ segment_id: '' }"],
    [
      'quoted as those beside',
      '{ "broadcast": true, ‸ }',
      'segment_id',
      '{ "broadcast": true, "segment_id": \'\' }',
    ],
    ['with the quote that is begun', "{ 'seg‸ }", 'segment_id', "{ 'segment_id': '' }"],
    [
      'in quotes where the name needs it',
      '{ messages: { apple_push: { ‸ } } }',
      'content-available',
      "{ messages: { apple_push: { 'content-available': true } } }",
    ],
    ['in place of another', '{ mess‸: {} }', 'messages', '{ messages: {} }'],
    [
      'in place of the word',
      '{ broadcast: true, seg‸ }',
      'segment_id',
      "{ broadcast: true, segment_id: '' }",
    ],
    ['with a comma behind it', '{ ‸ broadcast: true }', 'segment_id', "{ segment_id: '', broadcast: true }"],
    [
      'with the comma before it that is missing',
      '{\n  broadcast: true\n  ‸\n}',
      'segment_id',
      "{\n  broadcast: true,\n  segment_id: ''\n}",
    ],
    [
      'with what an object needs',
      '{ ‸ }',
      'user_aliases',
      "{ user_aliases: [{ alias_name: '', alias_label: '' }] }",
    ],
  ])('are written %s', (_name, before, label, after) => {
    expect(taken(send(before), label)).toBe(send(after));
    expect(taken(send(before), label, 'typescript', false)).toBe(send(after));
  });

  it('are written in double quotes in JSON', () => {
    expect(taken(`{ ${schema}, ‸ }`, 'segment_id', 'json')).toBe(`{ ${schema}, "segment_id": "" }`);
    expect(taken(`{ ${schema}, "seg‸" }`, 'segment_id', 'json')).toBe(`{ ${schema}, "segment_id": "" }`);
  });

  it('have tab stops for editors that know them, and none for others', () => {
    const [code, label] = [send('{ ‸ }'), 'recipient_subscription_state'];
    const textOf = (snippets: boolean) =>
      proposalsAt(code, 'typescript', snippets).find((one) => one.label === label)?.edit.newText;
    expect(textOf(true)).toBe("recipient_subscription_state: '${1|opted_in,subscribed,all|}'");
    expect(textOf(false)).toBe("recipient_subscription_state: 'opted_in'");
  });

  it('come all at once where an object needs several', () => {
    const code = send('{ messages: { whats_app: { ‸ } } }');
    const all = proposalsAt(code).find(({ kind }) => kind === 'snippet');
    expect(all?.label).toBe('app_id, subscription_group_id, message_type, message');
    expect(all?.edit.newText).toContain(
      "app_id: '$1', subscription_group_id: '$2', message_type: '${3|template_message",
    );
  });
});

describe('values', () => {
  it.each([
    ['texts', '{ recipient_subscription_state: ‸ }', ['opted_in', 'subscribed', 'all']],
    ['texts in quotes', "{ recipient_subscription_state: '‸' }", ['opted_in', 'subscribed', 'all']],
    ['truth values', '{ broadcast: ‸ }', ['true', 'false']],
    ['the beginning of an object', '{ messages: ‸ }', ['{ … }']],
    ['the beginning of a list', '{ user_aliases: ‸ }', ['[ … ]']],
    ['nothing for a free text', '{ segment_id: ‸ }', []],
    ['nothing for what is unknown', '{ no_such_key: ‸ }', []],
    ['nothing inside an expression', '{ broadcast: a && ‸ }', []],
  ])('propose %s', (_name, body, labels) => {
    expect(labelsAt(send(body))).toEqual(labels);
  });

  it('replace what is written, in its quotes', () => {
    expect(taken(send('{ recipient_subscription_state: "a‸" }'), 'all')).toBe(
      send('{ recipient_subscription_state: "all" }'),
    );
    expect(taken(send('{ broadcast: fa‸ }'), 'true')).toBe(send('{ broadcast: true }'));
    expect(taken(`{ ${schema}, "recipient_subscription_state": ‸ }`, 'all', 'json')).toBe(
      `{ ${schema}, "recipient_subscription_state": "all" }`,
    );
  });

  it('of a list are those of its elements', () => {
    const code =
      "post('/campaigns/trigger/send', { campaign_id: id, recipients: [{ email: 'a@b.c', prioritization: ['‸'] }] });";
    expect(labelsAt(code)).toContain('identified');
  });
});

describe('endpoints', () => {
  it('go on from what is typed of a path, with method and permission', () => {
    const proposals = proposalsAt("fetch('https://rest.iad-01.braze.com/campaigns/trig‸');");
    const labels = proposals.map(({ label }) => label);
    expect(labels).toContain('/campaigns/trigger/send');
    expect(labels.every((label) => label.startsWith('/campaigns/'))).toBe(true);
    expect(proposals.find(({ label }) => label === '/campaigns/trigger/send')?.detail).toBe(
      'POST, campaigns.trigger.send',
    );
  });

  it.each([
    ['a text', "braze.post('/users/tr‸')", '/users/track', "braze.post('/users/track')"],
    ['a template', 'braze.post(`${base}/users/tr‸`)', '/users/track', 'braze.post(`${base}/users/track`)'],
    ['a path without its slash', "braze.post('users/tr‸')", 'users/track', "braze.post('users/track')"],
    [
      'a parameter in a template',
      'braze.post(`/transactional/‸`)',
      '/transactional/v1/campaigns/{campaign_id}/send',
      'braze.post(`/transactional/v1/campaigns/${campaign_id}/send`)',
    ],
  ])('are written into %s', (_name, before, label, after) => {
    expect(taken(before, label)).toBe(after);
  });

  it.each([
    ['a host of somebody else', "fetch('https://example.com/users/‸'); // braze"],
    ['a text that is no path', "braze.log('hello‸')"],
    ['a folder that is not documented', "braze.post('/api/‸')"],
    ['a file that does not speak of it', "post('/users/‸')"],
  ])('are not proposed in %s', (_name, code) => {
    expect(labelsAt(code)).toEqual([]);
  });
});
