import { describe, expect, it } from '@jest/globals';

import type { OffsetRange } from '../src/index.js';
import { createLanguageService } from '../src/index.js';
import { documentOf } from './support/document.js';

const service = createLanguageService();

const text = `const payload = { broadcast: true, segment_id: 's', messages: { sms: { body: 'Hi' } } };
await fetch(\`\${BRAZE_URL}/messages/send\`, { method: 'POST', headers, body: JSON.stringify(payload) });
await fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', headers, body: JSON.stringify({ events: load() }) });
export const later = (body) => fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', headers, body });
await fetch('https://rest.iad-01.braze.com/campaigns/list', { headers });
`;

const document = documentOf(text);

const on = ({ start, end }: OffsetRange): string => text.slice(start, end);

describe('what is said of each request', () => {
  it('is where it goes, what the key needs, and how much of it is checked', () => {
    expect(service.codeLenses(document).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^POST \/messages\/send · messages\.send · (?:checked|partly)/),
      expect.stringMatching(/^POST \/users\/track · users\.track · partly checked: .*load/),
      expect.stringMatching(/^POST \/campaigns\/trigger\/send · campaigns\.trigger\.send · not checked: /),
      'GET /campaigns/list · campaigns.list · no body',
    ]);
  });

  it('leads from its address to the page of its endpoint', () => {
    const found = service.links(document);
    expect(found.map(({ range }) => on(range))).toEqual([
      '`${BRAZE_URL}/messages/send`',
      "'https://rest.iad-01.braze.com/users/track'",
      "'https://rest.iad-01.braze.com/campaigns/trigger/send'",
      "'https://rest.iad-01.braze.com/campaigns/list'",
    ]);
    expect(found[1]?.url).toBe('https://www.braze.com/docs/api/endpoints/user_data/post_user_track/');
  });

  it('is a symbol, selected at its address and inside of its range', () => {
    const found = service.symbols(document);
    expect(found.map(({ name }) => name)[1]).toBe('POST /users/track');
    for (const { range, selectionRange } of found) {
      expect(range.start <= selectionRange.start && selectionRange.end <= range.end).toBe(true);
    }
  });

  it('leads to the literal that becomes its body', () => {
    const [first] = service.definition(document, text.indexOf('/messages/send'));
    expect(first && on(first.target)).toBe(text.slice(text.indexOf('{'), text.indexOf(';')));
    expect(first && on(first.origin)).toBe('`${BRAZE_URL}/messages/send`');
  });

  it('leads nowhere from the literal itself, or where no body is known', () => {
    expect(service.definition(document, text.indexOf('segment_id'))).toEqual([]);
    expect(service.definition(document, text.indexOf('events'))).toEqual([]);
    expect(service.definition(document, text.indexOf('/campaigns/trigger'))).toEqual([]);
  });

  it('is told of JSON files at their schema', () => {
    const json = documentOf(
      '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "broadcast": true }',
      'json',
    );
    const [link] = service.links(json);
    expect(json.text.slice(link?.range.start, link?.range.end)).toBe(
      '"https://braze-lint.dev/schemas/messages/send.json"',
    );
    expect(service.codeLenses(json)[0]?.title).toContain('POST /messages/send');
  });
});
