import { siteCases, silentCases } from './support/site-cases.js';

const call = "post('/campaigns/trigger/send', { campaign_id: 'a' })";
const sent = "/campaigns/trigger/send | strong | { campaign_id: 'a' }";
const rewritten = '/campaigns/trigger/send | strong | none: wrapper-rewrites';

/** A wrapper that puts its body into options of its own, on a condition. */
function filling(condition: string, parameters = ''): string {
  return `function post(path, body${parameters}) { const o = {}; ${condition} o.body = body; return http(path, o) } ${call}`;
}

siteCases('a body that is put into options if there is one', [
  [filling('if (body)'), sent],
  [filling('if (body != null)'), sent],
  [filling('if (Object.keys(body).length > 0)'), sent],
  [filling('if (body && Object.keys(body).length)'), sent],
  [filling("if (method !== 'GET')", ', method'), sent],
  [filling("if (method !== 'GET')", ", method = 'POST'"), sent],
]);

siteCases('a body that is put into options on another condition', [
  [filling('if (x.length)'), rewritten],
  [filling('if (Object.values(body).length)'), rewritten],
  [filling('if (body || x)'), rewritten],
  [filling('for (const k of x)'), rewritten],
  [filling("if (method !== 'GET')", ", method = 'GET'"), rewritten],
  [filling("if (method !== 'GET')"), rewritten],
  [filling("if (kind !== 'GET')", ', kind'), rewritten],
]);

siteCases('a body that is an option of the wrapper', [
  [
    "function post(path, { body }) { return http(path, { body }) } post('/campaigns/trigger/send', { body: { campaign_id: 'a' } })",
    sent,
  ],
  [
    "function post(path, options) { const { body } = options; return client.post(path, body) } post('/campaigns/trigger/send', { body: { campaign_id: 'a' } })",
    sent,
  ],
  [
    "function post(path, options) { const { body: { x } } = options; return client.post(path, x) } post('/campaigns/trigger/send', { body: { campaign_id: 'a' } })",
    rewritten,
  ],
  [
    "function post(path, options) { let { body } = options; body = map(body); return client.post(path, body) } post('/campaigns/trigger/send', { body: { campaign_id: 'a' } })",
    rewritten,
  ],
  [
    "function post(path, options) { return client.post(path, options.body) } const o = {}; o.body = { campaign_id: 'a' }; post('/campaigns/trigger/send', o)",
    '/campaigns/trigger/send | strong | through post: {campaign_id: "a"}',
  ],
]);

siteCases('a body or nothing', [
  [`function post(path, body) { return client.post(path, body || undefined) } ${call}`, sent],
  [`function post(path, body) { return client.post(path, body && JSON.stringify(body)) } ${call}`, sent],
  [`function post(path, body) { return client.post(path, x ? other : body) } ${call}`, rewritten],
]);

siteCases('a payload in another form', [
  [
    "http('/campaigns/trigger/send', x ? { campaign_id: 'a' } : undefined)",
    "/campaigns/trigger/send | strong | x ? { campaign_id: 'a' } : undefined",
  ],
  [
    'const t = x ? \'{"campaign_id":"a"}\' : "{}"; http(\'/campaigns/trigger/send\', t)',
    '/campaigns/trigger/send | strong | text t',
  ],
  ["http('/campaigns/trigger/send', ...xs)", '/campaigns/trigger/send | strong | none: unknown-spread'],
  [
    "fetch(x ? 'https://rest.iad-01.braze.com/campaigns/trigger/send' : 'https://rest.iad-01.braze.com/messages/send', { method: 'POST', body })",
    '/campaigns/trigger/send or /messages/send | weak: rest.iad-01.braze.com | text body',
  ],
]);

silentCases('a value that is no payload', [
  "http('/campaigns/trigger/send', [{ campaign_id: 'a' }])",
  "http('/campaigns/trigger/send', 5)",
  "http('/campaigns/trigger/send', `x`)",
  "http('/campaigns/trigger/send', null)",
  "http('/campaigns/trigger/send', Number(x))",
  "http('/campaigns/trigger/send', 'a' + '{}')",
  "const a = '{}', b = a, c = b, d = c, e = d, f = e; http('/campaigns/trigger/send', f)",
  'fetch([1], { method: "POST", body }); fetch({}, 1); fetch(null)',
]);

const braze = "{ hostname: 'rest.iad-01.braze.com', path: '/campaigns/trigger/send', method: 'POST' }";
const text = "JSON.stringify({ campaign_id: 'a' })";
const written = `/campaigns/trigger/send | strong | text ${text}`;
const of = (reason: string): string => `/campaigns/trigger/send | strong | none: ${reason}`;

siteCases("a request of Node's own client", [
  [`import { request } from 'https'; const r = request(${braze}); r.write(${text}); r.end()`, written],
  [`import https from 'node:https'; https.request(${braze}).end(${text})`, written],
  [
    `import https from 'https'; const r = https.request(${braze}, (res) => {}); r.end(${text}, () => {})`,
    written,
  ],
  [
    `import https from 'https'; const r = https.request(${braze}); r.write(${text}); r.end(() => {})`,
    written,
  ],
  [
    `import https from 'https'; const r = https.request('https://rest.iad-01.braze.com/campaigns/trigger/send', options); r.end(${text})`,
    written,
  ],
  [
    `import https from 'https'; const r = https.request(${braze}); r.write(${text}); r.write('x')`,
    of('several-payloads'),
  ],
  [`import https from 'https'; const r = https.request(${braze}); keep(r); r.end(${text})`, of('escapes')],
  [
    `import https from 'https'; const r = https.request(${braze}); r.on('error', x); r.end()`,
    of('no-payload'),
  ],
]);

silentCases("a request that Node's own client is not known to make", [
  "import https from 'https'; const r = https.request(); r.end()",
  `import https from 'https'; const r = https.request(...x); r.end(${text})`,
  `import https from 'https'; (0, https).request(${braze}).end(${text})`,
]);
