import type { SiteCase } from './support/site-cases.js';
import { siteCases } from './support/site-cases.js';

const call = "post('/campaigns/trigger/send', { campaign_id: 'a' })";
const sent = "/campaigns/trigger/send | strong | { campaign_id: 'a' }";
const rewritten = '/campaigns/trigger/send | strong | none: wrapper-rewrites';

siteCases(
  'a wrapper of the same file that sends its argument',
  [
    'function post(path, body) { return fetch(base + path, { method: "POST", body: JSON.stringify(body) }) }',
    'async function post(path, body) { const res = await fetch(`${base}${path}`, { method: "POST", body: JSON.stringify(body) }); return res.json() }',
    'const post = (path, body) => axios.post(base + path, body)',
    'const post = async (path, body = {}) => { await axios.post(base + path, body) }',
    'import axios from "axios"; const post = (path, data) => axios({ url: path, method: "POST", data })',
    'import got from "got"; const post = (path, data) => got.post(path, { prefixUrl, json: data })',
    'const post = (path, data) => http(path, { data })',
    'const post = (path, data) => http({ path, payload: data })',
    'function post(path, body) { const text = JSON.stringify(body); return fetch(base + path, { method: "POST", body: text }) }',
    'function post(path, body) { const init = { method: "POST", body: JSON.stringify(body) }; return fetch(base + path, init) }',
    'function post(path, body) { console.log(path, body); return client.post(path, body) }',
    'function post(path, body) { if (!body.campaign_id) throw new Error("x"); return client.post(path, body) }',
    'function post(path, body) { return request("POST", path, body) } function request(method, path, data) { return fetch(base + path, { method, body: JSON.stringify(data) }) }',
    'function post(path, body) { return retry(() => client.post(path, body)) }',
    'function post(path, body) { const url = base + path; return send(url, body) }',
    'function post(path, body) { return fetch(base + path, { method: "POST", body: body ? JSON.stringify(body) : undefined }) }',
    'function post(path, body) { return superagent.post(base + path).set(h).send(body) }',
    'function post(path, body) { const req = https.request({ path }); req.write(JSON.stringify(body)); req.end() }',
    'function post(path, body) { const alias = body; return client.post(path, alias) }',
    'const post = withRetry(async (path, body) => client.post(path, body))',
  ].map((wrapper): SiteCase => [`${wrapper}\n${call}`, sent]),
);

siteCases(
  'a wrapper of the same file that rewrites its argument',
  [
    'function post(path, body) { return client.post(path, snakeCase(body)) }',
    'function post(path, body) { const data = toSnake(body); return client.post(path, data) }',
    'function post(path, body) { return client.post(path, { campaign_id: body.campaignId }) }',
    'function post(path, body) { Object.assign(body, extra); return client.post(path, body) }',
    'function post(path, body) { body = map(body); return client.post(path, body) }',
    'function post(path, ...args) { return client.post(path, args) }',
    'function post(path) { return client.post(path, {}) }',
    'function post(path, body) { return fetch(base + path, { method: "POST", body: JSON.stringify(body, replacer) }) }',
    'function post(path, body) { console.log(JSON.stringify(body)); return client.post(path, other) }',
    'import axios from "axios"; function post(path, body) { return axios.post(path, { data: body }) }',
    'const post = (path, body) => queue.push({ path, body })',
    'const post = withRetry(async (path, body) => client.post(path, map(body)))',
    'const post = useCallback((path, body) => client.post(path, { data: map(body) }), [])',
  ].map((wrapper): SiteCase => [`${wrapper}\n${call}`, rewritten]),
);

siteCases(
  'a wrapper of the same file that shows what it makes of its argument',
  (
    [
      [
        'function post(path, body) { return fetch(base + path, { method: "POST", body: JSON.stringify({ ...body, api_key }) }) }',
        '{campaign_id: "a", api_key: ?global}',
      ],
      [
        'function post(path, body) { body.api_key = key; return client.post(path, body) }',
        '{campaign_id: "a", api_key: ?global}',
      ],
      ['function post(path, body) { delete body.x; return client.post(path, body) }', '{campaign_id: "a"}'],
      ['function post(path, body) { delete body.campaign_id; return client.post(path, { ...body }) }', '{}'],
      ['function post(path, { campaign_id, ...rest }) { return client.post(path, { ...rest }) }', '{}'],
      [
        'function post(path, { campaign_id }) { return client.post(path, { campaign_id }) }',
        '{campaign_id: "a"}',
      ],
      [
        'function post(path, { campaign_id, ...rest }) { return client.post(path, { campaign_id, rest }) }',
        '{campaign_id: "a", rest: {}}',
      ],
      [
        'function post(path, body) { return client.post(path, { events: [body] }) }',
        '{events: [{campaign_id: "a"}]}',
      ],
      [
        'function post(path, body) { return request(path, body) } function request(path, data) { return client.post(path, { ...data }) }',
        '{campaign_id: "a"}',
      ],
    ] as const
  ).map(([wrapper, body]): SiteCase => [
    `${wrapper}\n${call}`,
    `/campaigns/trigger/send | strong | through post: ${body}`,
  ]),
);

siteCases('methods as wrappers', [
  [
    "class C { post(path, body) { return fetch(base + path, { method: 'POST', body: JSON.stringify(body) }) } f() { return this.post('/campaigns/trigger/send', { campaign_id: 'a' }) } }",
    sent,
  ],
  [
    "class C { post(path, body) { return this.http.post(path, snake(body)) } f() { return this.post('/campaigns/trigger/send', { campaign_id: 'a' }) } }",
    rewritten,
  ],
  [
    "class C { post = async (path, body) => this.http.post(path, body); f() { return this.post('/campaigns/trigger/send', { campaign_id: 'a' }) } }",
    sent,
  ],
  [
    "class Base { post(path, body) { return this.http.post(path, map(body)) } } class C extends Base { f() { return this.post('/campaigns/trigger/send', { campaign_id: 'a' }) } }",
    rewritten,
  ],
  [
    "class C extends Imported { f() { return this.post('/campaigns/trigger/send', { campaign_id: 'a' }) } }",
    sent,
  ],
  [
    "class Http { post(path, body) { return fetch(base + path, { method: 'POST', body: JSON.stringify({ ...body }) }) } } const http = new Http(); http.post('/campaigns/trigger/send', { campaign_id: 'a' })",
    '/campaigns/trigger/send | strong | through http.post: {campaign_id: "a"}',
  ],
  [
    "const api = { post(path, body) { return client.post(path, body) } }; api.post('/campaigns/trigger/send', { campaign_id: 'a' })",
    sent,
  ],
  [
    "const api = { post: (path, body) => client.post(path, map(body)) }; api.post('/campaigns/trigger/send', { campaign_id: 'a' })",
    rewritten,
  ],
]);

siteCases('wrappers with an options object', [
  [
    "function request({ path, payload }) { return client.post(path, payload) } request({ path: '/campaigns/trigger/send', payload: { campaign_id: 'a' } })",
    sent,
  ],
  [
    "function request({ path, payload }) { return client.post(path, map(payload)) } request({ path: '/campaigns/trigger/send', payload: { campaign_id: 'a' } })",
    rewritten,
  ],
  [
    "function request(options) { return client.post(options.path, options.body) } request({ path: '/campaigns/trigger/send', body: { campaign_id: 'a' } })",
    sent,
  ],
  [
    "function request(options) { return axios({ ...options, data: map(options.data) }) } request({ url: '/campaigns/trigger/send', data: { campaign_id: 'a' } })",
    rewritten,
  ],
  [
    "function request(path, options) { return fetch(base + path, { method: 'POST', body: JSON.stringify(options.body) }) } request('/campaigns/trigger/send', { body: { campaign_id: 'a' } })",
    sent,
  ],
]);

siteCases(
  'wrappers with types',
  [
    [
      `function post(path: string, body: A): void; function post(path: string, body: B): void; function post(path: string, body: unknown) { return client.post(path, map(body)) }\n${call}`,
      rewritten,
    ],
    [
      `const post = async <T,>(path: string, body: T): Promise<void> => { await client.post<T>(path, body as T) };\n${call}`,
      sent,
    ],
    [
      `abstract class C { abstract post(path: string, body: unknown): void; f() { return this.${call} } }`,
      sent,
    ],
    [
      `class Http { post(path: string, body: object) { return fetch(path, { body: JSON.stringify({ ...body }), method: 'POST' }) } } class C { constructor(private http: Http) {} f() { return this.http.${call} } }`,
      rewritten,
    ],
  ],
  { parser: 'typescript' },
);

siteCases('a function of the same file that sends nothing', [
  [
    `const post = (path, rules) => documented({ path, rules }); const documented = (entry) => ({ ...entry, text: texts[entry.path] }); post('/campaigns/trigger/send', { exactlyOne: [] })`,
  ],
  [`const post = (path, body) => ({ path, body }); ${call}`, rewritten],
  [
    `const post = (path, rules) => { queue.put({ path, rules }) }; post('/campaigns/trigger/send', { exactlyOne: [] })`,
    rewritten,
  ],
]);
