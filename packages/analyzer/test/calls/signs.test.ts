import { silentCases, siteCases } from './support/site-cases.js';

const body = "{ method: 'POST', body: JSON.stringify(x) }";
const track = (sign: string): string => `/users/track | weak: ${sign} | text JSON.stringify(x)`;

siteCases('a weak path with a second sign', [
  [`fetch('https://rest.iad-01.braze.com/users/track', ${body})`, track('rest.iad-01.braze.com')],
  ['fetch(`https://rest.${i}.braze.eu/users/track`, ' + body + ')', track('rest.….braze.eu')],
  ['fetch(`${BRAZE_URL}/users/track`, ' + body + ')', track('BRAZE_URL')],
  ['fetch(`${process.env.APPBOY_HOST}/users/track`, ' + body + ')', track('APPBOY_HOST')],
  ['fetch(`${config.braze.url}/users/track`, ' + body + ')', track('braze')],
  ["fetch(config['braze-url'] + '/users/track', " + body + ')', track('braze-url')],
  ['const base = process.env.BRAZE_HOST; fetch(`${base}/users/track`, ' + body + ')', track('BRAZE_HOST')],
  [
    "import { base } from './braze-config'; fetch(`${base}/users/track`, " + body + ')',
    track('./braze-config'),
  ],
  [
    "import { brazeBase as base } from './config'; fetch(`${base}/users/track`, " + body + ')',
    track('brazeBase'),
  ],
  ["const base = require('../braze').url; fetch(`${base}/users/track`, " + body + ')', track('../braze')],
  ["brazeFetch('/users/track', " + body + ')', track('brazeFetch')],
  [
    "import { post } from '@acme/braze'; post('/users/track', { events })",
    '/users/track | weak: @acme/braze | { events }',
  ],
  [
    "const make = (key) => new BrazeClient(key); const client = make(k); client.post('/users/track', { events })",
    '/users/track | weak: BrazeClient | { events }',
  ],
  [
    "function make() { return new BrazeClient() } make().post('/users/track', { events })",
    '/users/track | weak: BrazeClient | { events }',
  ],
  [
    "import { Braze as client } from './x'; client.post('/users/track', { events })",
    '/users/track | weak: Braze | { events }',
  ],
  ["this.braze.post('/users/track', { events })", '/users/track | weak: braze | { events }'],
  [
    "const c = new BrazeHttp(); c.post('/users/track', { events })",
    '/users/track | weak: BrazeHttp | { events }',
  ],
  [
    '/** https://www.braze.com/docs/api/endpoints/user_data/post_user_track/ */ async function track() { await fetch(`${base}/users/track`, ' +
      body +
      ') }',
    track('braze.com/docs/api/endpoints'),
  ],
  [
    'class C { // see braze.com/docs/es/api/endpoints/user_data\n track() { return fetch(`${this.base}/users/track`, ' +
      body +
      ') } }',
    track('braze.com/docs/es/api/endpoints'),
  ],
  ['async function sendToBraze() { await fetch(`${base}/users/track`, ' + body + ') }', track('sendToBraze')],
  ['const brazeTrack = (x) => fetch(`${base}/users/track`, ' + body + ')', track('brazeTrack')],
  [
    'class BrazeService { track(x) { return fetch(`${this.base}/users/track`, ' + body + ') } }',
    track('BrazeService'),
  ],
  [
    'class Service extends BrazeBase { track(x) { return fetch(`${this.base}/users/track`, ' + body + ') } }',
    track('BrazeBase'),
  ],
  [
    'const api = { brazeTrack(x) { return fetch(`${base}/users/track`, ' + body + ') } }',
    track('brazeTrack'),
  ],
  ['exports.brazeTrack = (x) => fetch(`${base}/users/track`, ' + body + ')', track('brazeTrack')],
  ['const brazeAnswer = await fetch(`${base}/users/track`, ' + body + ')', track('brazeAnswer')],
  ["import 'braze-api'; fetch(`${base}/users/track`, " + body + ')', track('braze-api')],
  [
    "client.post('/messages/send', { external_user_ids: ids, messages: { apple_push: { alert: 'a' } } })",
    "/messages/send | weak: external_user_ids, apple_push | { external_user_ids: ids, messages: { apple_push: { alert: 'a' } } }",
  ],
  [
    'fetch(`${base}/messages/send`, { method: "POST", body: JSON.stringify({ external_user_ids, override_frequency_capping: true }) })',
    '/messages/send | weak: external_user_ids, override_frequency_capping | text JSON.stringify({ external_user_ids, override_frequency_capping: true })',
  ],
  [
    'const p = { user_aliases, messages: { content_card } }; client.post("/messages/send", p)',
    '/messages/send | weak: user_aliases, content_card | p',
  ],
]);

siteCases(
  'annotations as a sign',
  [
    [
      "class C { constructor(private readonly client: BrazeClient) {} f() { this.client.post('/users/track', { events: [] }) } }",
      '/users/track | weak: BrazeClient | { events: [] }',
    ],
    [
      "function f(client: BrazeClient) { client.post('/users/track', { events: [] }) }",
      '/users/track | weak: BrazeClient | { events: [] }',
    ],
  ],
  { parser: 'typescript' },
);

siteCases('the file as a sign', [['fetch(`${base}/users/track`, ' + body + ')', track('braze')]], {
  filename: '/home/me/app/src/braze/users.ts',
});
siteCases(
  'the name of the file as a sign',
  [['fetch(`${base}/users/track`, ' + body + ')', track('send-to-braze.ts')]],
  {
    filename: 'C:\\app\\send-to-braze.ts',
  },
);
silentCases('a folder far above is no sign', ['fetch(`${base}/users/track`, ' + body + ')'], {
  filename: '/home/me/braze-tools/packages/app/src/users.ts',
});

silentCases('a comment that is not about the request', [
  '/** https://www.braze.com/docs/api/endpoints/user_data */ export class Client { track() { return fetch(`${this.base}/users/track`, ' +
    body +
    ') } }',
  '/** https://www.braze.com/docs/api/endpoints/user_data */ f(); async function track() { await fetch(`${base}/users/track`, ' +
    body +
    ') }',
  '/** https://www.braze.com/docs/api/objects_filters */ async function track() { await fetch(`${base}/users/track`, ' +
    body +
    ') }',
  '/** https://www.notbraze.com/docs/api/endpoints */ async function track() { await fetch(`${base}/users/track`, ' +
    body +
    ') }',
]);

silentCases('a weak path alone', [
  'fetch(`${base}/users/track`, ' + body + ')',
  'fetch(`${base}/messages/send`, ' + body + ')',
  "client.post('/messages/send', { to: 'x', text: 'y' })",
  "api.post('/users/track', { event: 'login' })",
  "function make() { return new Client(key) } make().post('/users/track', { event: 'login' })",
  "function make() { if (a) return; log('braze'); return new Client(key) } make().post('/users/track', { event })",
  "function make() { return make() } make().post('/users/track', { event: 'login' })",
  "axiosInstance.post('/email/status', { email })",
  "client.post('/messages/send', { external_user_ids: ids, text: 'y' })",
  "client.post('/users/delete', { ids })",
  "client.post('/catalogs', { catalogs: [] })",
  "fetch('http://localhost:3000/users/track', " + body + ')',
  "fetch('https://api.acme.com/messages/send', { method: 'POST', body: JSON.stringify({ apple_push, android_push }) })",
  "const apple_push = 1, android_push = 2; client.post('/messages/send', { a: 1 })",
  'function embrace() { fetch(`${base}/users/track`, ' + body.replace('x', 'y') + ') }',
]);

const sent = (headers: string): string => `{ method: 'POST', headers: ${headers}, body: JSON.stringify(x) }`;

siteCases("a weak path, and a key of Braze's that the request identifies itself with", [
  [
    'fetch(`${base}/users/track`, ' + sent('{ Authorization: `Bearer ${BRAZE_API_KEY}` }') + ')',
    track('BRAZE_API_KEY'),
  ],
  [
    'fetch(`${base}/users/track`, ' + sent('{ authorization: "Bearer " + config.braze.key }') + ')',
    track('braze'),
  ],
  [
    'const key = process.env.BRAZE_KEY; fetch(`${base}/users/track`, ' +
      sent('{ "Content-Type": "application/json", Authorization: `Bearer ${key}` }') +
      ')',
    track('BRAZE_KEY'),
  ],
  [
    'const headers = { Authorization: `Bearer ${BRAZE_KEY}` }; fetch(`${base}/users/track`, ' +
      sent('{ ...headers, Accept: "*" }') +
      ')',
    track('BRAZE_KEY'),
  ],
  [
    'const headers = () => { return { Authorization: `Bearer ${BRAZE_KEY}` } }; fetch(`${base}/users/track`, ' +
      sent('headers()') +
      ')',
    track('BRAZE_KEY'),
  ],
  [
    'fetch(`${base}/users/track`, ' + sent('new Headers({ Authorization: `Bearer ${BRAZE_KEY}` })') + ')',
    track('BRAZE_KEY'),
  ],
  ['fetch(`${base}/users/track`, ' + sent('brazeHeaders(key)') + ')', track('brazeHeaders')],
  [
    'import axios from "axios"; const api = axios.create({ baseURL: base, headers: { Authorization: `Bearer ${BRAZE_KEY}` } }); api.post("/users/track", { events })',
    '/users/track | weak: BRAZE_KEY | { events }',
  ],
  [
    'client.post(`${base}/users/track`, { events }, { headers: { Authorization: `Bearer ${BRAZE_KEY}` } })',
    '/users/track | weak: BRAZE_KEY | { events }',
  ],
  [
    'superagent.post(`${base}/users/track`).set("Authorization", `Bearer ${BRAZE_KEY}`).send({ events })',
    '/users/track | weak: BRAZE_KEY | { events }',
  ],
  [
    'superagent.post(`${base}/users/track`).send({ events }).set({ authorization: `Bearer ${BRAZE_KEY}` })',
    '/users/track | weak: BRAZE_KEY | { events }',
  ],
]);

silentCases("a weak path, and headers that say nothing of Braze's key", [
  'fetch(`${base}/users/track`, ' + sent('{ Authorization: `Bearer ${API_KEY}` }') + ')',
  'fetch(`${base}/users/track`, ' + sent('{ Authorization: `Bearer ${API_KEY}`, "X-Source": "braze" }') + ')',
  'fetch("/users/track", ' + sent('{ Authorization: `Bearer ${BRAZE_KEY}` }') + ')',
  'fetch("/api/users/track", ' + sent('{ Authorization: `Bearer ${BRAZE_KEY}` }') + ')',
  'fetch("https://api.getvero.com/users/track", ' + sent('{ Authorization: `Bearer ${BRAZE_KEY}` }') + ')',
  'const headers = () => ({ Authorization: key, agent: "braze" }); fetch(`${base}/users/track`, ' +
    sent('headers()') +
    ')',
  'const headers = { ...headers, Accept: "*" }; fetch(`${base}/users/track`, ' + sent('headers') + ')',
  'const headers = () => headers(); fetch(`${base}/users/track`, ' + sent('headers()') + ')',
  'superagent.post(`${base}/users/track`).set("X-Source", "braze").send({ events })',
  'fetch(`${base}/messages/send`, ' + sent('{ Authorization: `Bearer ${BRAZE_WEBHOOK_TOKEN}` }') + ')',
  'fetch(`${base}/messages/send`, ' + sent('{ Authorization: process.env.BRAZE_SHARED_SECRET }') + ')',
  'fetch(`${base}/messages/send`, ' + sent('{ Authorization: `Bearer ${brazeProxyKey}` }') + ')',
]);
