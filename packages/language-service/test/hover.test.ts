import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../src/index.js';
import { readCursor } from './support/cursor.js';
import { documentOf } from './support/document.js';
import { send, track } from './support/sends.js';

const service = createLanguageService();

function hoverAt(marked: string, languageId = 'typescript') {
  const { text, offset } = readCursor(marked);
  const hover = service.hover(documentOf(text, languageId), offset);
  return hover && { ...hover, on: text.slice(hover.range.start, hover.range.end) };
}

describe('hover', () => {
  it('tells what a key is, its type, its page and what Braze answers', () => {
    const hover = hoverAt(send("{ broadcast: true, messages: { apple_push: { alert: 'Hi', ex‸tra: {} } } }"));
    expect(hover?.on).toBe('extra');
    expect(hover?.markdown).toContain('**messages.apple_push.extra**: object');
    expect(hover?.markdown).toContain('400 Invalid Extra Push Payload');
    expect(hover?.markdown).toContain(
      '(https://www.braze.com/docs/api/objects_filters/messaging/apple_object/)',
    );
  });

  it('tells that a key is needed, and its limit', () => {
    expect(hoverAt(send('{ broadcast: true, mess‸ages: {} }'))?.markdown).toContain(
      '**messages**: object, required',
    );
    expect(hoverAt(track('{ ‸events: [] }'))?.markdown).toContain('at most 75 elements');
    expect(hoverAt(send('{ external‸_user_ids: [] }'))?.markdown).not.toContain('required');
  });

  it('tells what Braze does with an object that is dropped', () => {
    const hover = hoverAt(track("{ events: [{ external_id: 'a', na‸me: 'b', time }] }"));
    expect(hover?.markdown).toContain('**events[].name**: string, required');
    expect(hover?.markdown).toContain('Braze drops this object');
  });

  it('speaks of the value under the cursor first', () => {
    const hover = hoverAt(send("{ recipient_subscription_state: 'opted‸_in' }"));
    expect(hover?.on).toBe("'opted_in'");
    expect(hover?.markdown).toMatch(/^`opted_in`: Only users who have opted in\./);
  });

  it('tells of an endpoint at its path: method, permission, rate limit, page', () => {
    const hover = hoverAt(send('{ broadcast: true }').replace('/messages', '/‸messages'));
    expect(hover?.on).toBe("'https://rest.iad-01.braze.com/messages/send'");
    for (const told of [
      '**POST /messages/send**',
      'Permission: `messages.send`',
      'Rate limit: 250,000 requests an hour',
    ]) {
      expect(hover?.markdown).toContain(told);
    }
  });

  it('tells of an endpoint in a template, and at a method of the client', () => {
    expect(hoverAt('post(`${base}/users‸/track`, { attributes });')?.markdown).toContain(
      '**POST /users/track**',
    );
    const client =
      "import { Braze } from 'braze-api';\nconst braze = new Braze(url, key);\nbraze.users.tr‸ack({ attributes });";
    expect(hoverAt(client)?.markdown).toContain('**POST /users/track**');
  });

  it('works in JSON and in half-typed code', () => {
    const json = '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "broad‸cast": true }';
    expect(hoverAt(json, 'json')?.on).toBe('"broadcast"');
    expect(hoverAt("post('/messages/send', { broad‸cast: true, messages: {\n")?.on).toBe('broadcast');
  });

  it.each([
    ['a key of another object', "const x = { mess‸ages: 1 }; post('/messages/send', { broadcast: true });"],
    ['an unknown key', send('{ broadcast: true, no_such‸_key: 1 }')],
    ['a comment', send('{ broadcast: true, /* mess‸ages */ }')],
    ['a path of somebody else', "fetch('https://api.acme.io/messages‸/send'); // braze.messages.send"],
    ['a text without a word of Braze', 'const messages‸ = 1;'],
  ])('says nothing of %s', (_name, code) => {
    expect(hoverAt(code)).toBeUndefined();
  });
});
