import { testRule } from '../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';
const settings = { permissions: ['users.track', 'campaigns.list', 'catalogs.add_items'] };
const post = "{ method: 'POST', headers, body: JSON.stringify(body) }";

const given = (code: string, says: readonly string[] = []) => ({ code, settings, says });
const allowed = (code: string) => ({ code, settings });

testRule('permitted-endpoint', {
  reports: {
    'a permission that is not listed': given(`«fetch»('${rest}/messages/send', ${post});`, [
      '`messages.send`',
      '403 Access Denied',
    ]),
    'a path that is read': given(`«fetch»('${rest}/campaigns/details?campaign_id=1', { headers });`, [
      '`campaigns.details`',
    ]),
    'a method of a path': given(
      `import axios from 'axios'; axios.«patch»('${rest}/catalogs/books/items', { items: [] });`,
      ['`catalogs.update_items`'],
    ),
    'the client': given(
      "import { Braze } from 'braze-api'; const braze = new Braze(url, key); braze.messages.«send»({ broadcast: true });",
    ),
    'the client, reading': given(
      "import { Braze } from 'braze-api'; const braze = new Braze(url, key); braze.segments.«list»();",
    ),
    'a wrapper': given(
      "brazeClient.«post»('/campaigns/trigger/send', { campaign_id: 'a', broadcast: true });",
    ),
    'a comment': given('const body = /* @braze /messages/send */ «{» broadcast: true };'),
    'one of two paths, of which neither is allowed': given(
      `«fetch»('${rest}' + (now ? '/messages/send' : '/messages/schedule/create'), ${post});`,
    ),
    'an empty list': { code: `«fetch»('${rest}/users/track', ${post});`, settings: { permissions: [] } },
  },
  silent: {
    'no settings': `fetch('${rest}/messages/send', ${post});`,
    'a permission that is listed': allowed(`fetch('${rest}/users/track', ${post});`),
    'a path that is read, and listed': allowed(`fetch('${rest}/campaigns/list', { headers });`),
    'one of two paths': allowed(`fetch('${rest}' + (now ? '/messages/send' : '/users/track'), ${post});`),
    'a method of which one is allowed': allowed(
      `fetch('${rest}/catalogs/books/items', { method: verb, headers, body: JSON.stringify({ items: [] }) });`,
    ),
    'an endpoint that needs another key': allowed(`fetch('${rest}/scim/v2/Users/abc', { headers });`),
    'another server': allowed(`fetch('https://api.example.com/catalogs', ${post});`),
    'a general path of a server that is not known': allowed("api.get('/events');"),
  },
});
