import { siteCases, silentCases } from './support/site-cases.js';

const host = 'https://rest.iad-01.braze.com';
const items = `${host}/catalogs/books/items`;

siteCases('a path with several methods', [
  [`fetch('${host}/catalogs')`, `GET /catalogs | weak: rest.iad-01.braze.com | none: no-payload`],
  [
    `fetch('${host}/catalogs', { method: 'POST', body: JSON.stringify({ catalogs: [] }) })`,
    '/catalogs | weak: rest.iad-01.braze.com | text JSON.stringify({ catalogs: [] })',
  ],
  [
    `axios.patch('${items}', { items: [] })`,
    'PATCH /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | { items: [] }',
  ],
  [
    `axios.delete('${items}', { data: { items: [] } })`,
    'DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | { items: [] }',
  ],
  [
    `axios.delete('${host}/catalogs/books')`,
    'DELETE /catalogs/{catalog_name} | weak: rest.iad-01.braze.com | none: no-payload',
  ],
  [
    `axios({ method: 'delete', url: '${items}', data: { items: [] } })`,
    'DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | { items: [] }',
  ],
  [
    `fetch('${items}', { method: 'DELETE', body: JSON.stringify({ items: [] }) })`,
    'DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | text JSON.stringify({ items: [] })',
  ],
  [
    `fetch('${items}', { method: verb, body: JSON.stringify({ items: [] }) })`,
    '/catalogs/{catalog_name}/items or PATCH /catalogs/{catalog_name}/items or DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | text JSON.stringify({ items: [] })',
  ],
  [
    `import got from 'got'; got.put('${host}/preference_center/v1/abc', { json: { name: 'a' } })`,
    "PUT /preference_center/v1/{external_id} | weak: rest.iad-01.braze.com | { name: 'a' }",
  ],
  [
    `import ky from 'ky'; ky.delete('${items}', { json: { items: [] } })`,
    'DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | { items: [] }',
  ],
  [
    `import request from 'superagent'; request.delete('${items}').send({ items: [] })`,
    'DELETE /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | { items: [] }',
  ],
  [
    "import https from 'https'; const r = https.request({ hostname: 'rest.iad-01.braze.com', path: '/catalogs/a/items', method: 'PATCH' }); r.write(JSON.stringify({ items: [] })); r.end()",
    'PATCH /catalogs/{catalog_name}/items | weak: rest.iad-01.braze.com | text JSON.stringify({ items: [] })',
  ],
]);

siteCases('a method in the options of any function', [
  [
    "brazeRequest('/catalogs', { method: 'GET', queryParams: { page: 1 } })",
    'GET /catalogs | weak: brazeRequest | none: no-payload',
  ],
  [
    "brazeRequest('/catalogs', { method: 'POST', body: { catalogs: [] } })",
    '/catalogs | weak: brazeRequest | { catalogs: [] }',
  ],
  [
    "brazeRequest('/catalogs/a/items', { method: 'PATCH', data: { items: [] } })",
    'PATCH /catalogs/{catalog_name}/items | weak: brazeRequest | { items: [] }',
  ],
  [
    "brazeRequest('/catalogs/a/items', { method: 'DELETE', data: { items: [] } })",
    'DELETE /catalogs/{catalog_name}/items | weak: brazeRequest | { items: [] }',
  ],
  [
    "brazeRequest({ url: '/catalogs', method: 'GET', query: { page: 1 } })",
    'GET /catalogs | weak: brazeRequest | none: no-payload',
  ],
  ["brazeClient.get('/events')", 'GET /events | weak: brazeClient | none: no-payload'],
  ["brazeClient.get('/feed/list', { page: 1 })", 'GET /feed/list | weak: brazeClient | none: no-payload'],
  [
    "brazeClient.delete('/catalogs/old')",
    'DELETE /catalogs/{catalog_name} | weak: brazeClient | none: no-payload',
  ],
  [
    'client.get(`${process.env.BRAZE_URL}/campaigns/list`)',
    'GET /campaigns/list | weak: BRAZE_URL | none: no-payload',
  ],
]);

siteCases('what Node sends without a word about the method', [
  [
    "import https from 'node:https'; https.request({ hostname: 'rest.iad-01.braze.com', path: '/campaigns/list' }, done).end()",
    'GET /campaigns/list | weak: rest.iad-01.braze.com | none: no-payload',
  ],
]);

silentCases('general paths of other services', [
  "fetch('/events')",
  'fetch(`${base}/events`)',
  "fetch('https://api.example.com/events')",
  "fetch('https://api.segment.io/v1/events')",
  "axios.get('/catalogs')",
  'axios.get(`${API_URL}/catalogs`)',
  "axios.post(`${API_URL}/catalogs`, { name: 'a' })",
  "api.get('/events')",
  "api.get('/feed/list', { params: { page: 1 } })",
  "api.delete('/catalogs/old')",
  "http.request({ url: '/events', method: 'GET' })",
  "apiRequest('/events', { method: 'GET', queryParams: { page: 1 } })",
  "const routes = [{ path: '/events', method: 'GET', handler }]",
  "router.get('/events', (req, res) => res.json([]))",
  "app.route('/catalogs').get(list).post(create)",
  "const router = createBrowserRouter([{ path: '/events', element }])",
  "navigate('/events')",
  "router.push('/campaigns/list')",
  "cache.get('/events')",
  "queryClient.invalidateQueries(['/events'])",
  "axios.post('https://api.getvero.com/api/v2/users/track', { id: 1 })",
  "axios.post('https://track.customer.io/users/track', { id: 1 })",
  "axios.post('https://onesignal.com/users/track', { id: 1 })",
  "useSWR('/events', fetcher)",
]);

silentCases(
  'general paths in a file about Braze that calls a server of its own',
  [
    "fetch('/events')",
    "api.get('/events')",
    "api.get('/catalogs', { params: { page: 1 } })",
    "request({ url: '/events', method: 'GET' })",
    "axios.post('/events', { name: 'a' })",
    "api.post('/events', { name: 'a' })",
  ],
  { filename: 'src/braze/events.ts' },
);
