import { siteCases } from './support/site-cases.js';

const S = '/campaigns/trigger/send | strong | ';

siteCases('a path beside an object', [
  ["post('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["post('campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["client.post('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  [
    "this.http.post('/campaigns/trigger/send', { campaign_id: 'a' }, { headers })",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["request('POST', '/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["request({ campaign_id: 'a' }, '/campaigns/trigger/send')", `${S}{ campaign_id: 'a' }`],
  ["request(token, '/campaigns/trigger/send', 'POST', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["request.call(this, 'POST', '/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  [
    "request.apply(this, ['POST', '/campaigns/trigger/send', { campaign_id: 'a' }])",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["const body = { campaign_id: 'a' }; client.post('/campaigns/trigger/send', body)", `${S}body`],
  [
    "const PATH = '/campaigns/trigger/send'; client.post(PATH, { campaign_id: 'a' })",
    `${S}{ campaign_id: 'a' }`,
  ],
  [
    "client.post('/campaigns/trigger/send', JSON.stringify({ campaign_id: 'a' }))",
    `${S}text JSON.stringify({ campaign_id: 'a' })`,
  ],
  ["client.post(url('/campaigns/trigger/send'), { campaign_id: 'a' })"],
  ["client.post('/campaigns/trigger/send', { camapign_id: 'a' })", `${S}{ camapign_id: 'a' }`],
  ["client.post('/campaigns/trigger/send', {})", `${S}{}`],
  [
    "client.post('/campaigns/trigger/send', { campaign_id: 'a' }, (err, res) => {})",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["client?.post?.('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["(await client()).post('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["getClient().post('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["clients[region].post('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  [
    "import { post } from './http'; export const f = () => post('/campaigns/trigger/send', { campaign_id: 'a' })",
    `${S}{ campaign_id: 'a' }`,
  ],
  [
    "function* saga() { yield call(api.post, '/campaigns/trigger/send', { campaign_id: 'a' }) }",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["retry(() => client.post('/campaigns/trigger/send', { campaign_id: 'a' }))", `${S}{ campaign_id: 'a' }`],
  ["log(await client.post('/campaigns/trigger/send', { campaign_id: 'a' }))", `${S}{ campaign_id: 'a' }`],
  [
    "function fetch(path, body) { return send(path, body) } fetch('/campaigns/trigger/send', { campaign_id: 'a' })",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["client.put('/campaigns/trigger/send', { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
]);

siteCases('an options object beside the path', [
  [
    "request('/campaigns/trigger/send', { method: 'POST', body: { campaign_id: 'a' } })",
    `${S}{ campaign_id: 'a' }`,
  ],
  [
    "request('/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ a }) })",
    `${S}text JSON.stringify({ a })`,
  ],
  ["request('/campaigns/trigger/send', { json: { campaign_id: 'a' } })", `${S}{ campaign_id: 'a' }`],
  ["request('/campaigns/trigger/send', { data })", `${S}data`],
  ["request('/campaigns/trigger/send', { payload: { a }, headers })", `${S}{ a }`],
  ["request('/campaigns/trigger/send', { json: true, body: { a } })", `${S}{ a }`],
  [
    "const options = { method: 'POST', body: { a } }; request('/campaigns/trigger/send', options)",
    `${S}{ a }`,
  ],
  ["client.POST('/campaigns/trigger/send', { body: { campaign_id: 'a' } })", `${S}{ campaign_id: 'a' }`],
  [
    "brazePost('/templates/email/create', { template_name: 'a', body: '<p>' })",
    "/templates/email/create | weak: brazePost | { template_name: 'a', body: '<p>' }",
  ],
  [
    "brazePost('/templates/email/create', { body: '<p>' })",
    "/templates/email/create | weak: brazePost | { body: '<p>' }",
  ],
  [
    "request('/campaigns/trigger/send', { campaign_id: 'a' }, { data: 1, headers })",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["request('/campaigns/trigger/send', { method: 'GET', body: { a } })"],
]);

siteCases('which argument is the payload', [
  ["request('/campaigns/trigger/send', { retries: 3 }, { campaign_id: 'a' })", `${S}{ campaign_id: 'a' }`],
  ["request('/campaigns/trigger/send', { a: 1 }, { b: 2 })", `${S}{ a: 1 }`],
  ["request('/campaigns/trigger/send', { headers: h, timeout: 3 }, { a: 1 })", `${S}{ a: 1 }`],
  ["function f(payload) { client.post('/campaigns/trigger/send', payload) }", `${S}payload`],
  ["function f(payload) { client.post('/campaigns/trigger/send', payload, { headers: 1 }) }", `${S}payload`],
  ["function f(token, payload) { client.post(token, '/campaigns/trigger/send', payload) }", `${S}payload`],
  ['function f(body, key) { post(`${u}/campaigns/trigger/send`, body, buildOptions({ key })) }', `${S}body`],
  ['function f(options, headers) { post(`${u}/campaigns/trigger/send`, options, headers) }'],
  ["function f(a, b) { client.post('/campaigns/trigger/send', a, b) }", `${S}none: several-payloads`],
  [
    "function f(a) { client.post('/campaigns/trigger/send', a, { something: 1 }) }",
    `${S}none: several-payloads`,
  ],
  ["client.post('/campaigns/trigger/send', build())", `${S}build()`],
  ["client.post('/campaigns/trigger/send', ...args)", `${S}none: unknown-spread`],
  ["client.post('/campaigns/trigger/send', { campaignId: 'a' })", `${S}none: wrapper-rewrites`],
  [
    "client.post('/campaigns/trigger/send', { campaignId: 'a', recipients: [] })",
    `${S}none: wrapper-rewrites`,
  ],
  [
    "client.post('/campaigns/trigger/send', { campaignId: 'a', trigger_properties: {} })",
    `${S}{ campaignId: 'a', trigger_properties: {} }`,
  ],
  ["client.post('/campaigns/trigger/send')"],
  ["client.post('/campaigns/trigger/send', 'text')"],
  ["client.post('/campaigns/trigger/send', undefined)"],
  ["client.post('/campaigns/trigger/send', null, { headers })"],
  ["client.post('/campaigns/trigger/send', [1])"],
  ["client.post('/campaigns/trigger/send', { headers, timeout: 1 })"],
  ["client.post('/campaigns/trigger/send', (x) => x)"],
  ["useMutation('/campaigns/trigger/send', { onSuccess: f })"],
]);

siteCases('one object with path and body', [
  ["request({ url: `${u}/campaigns/trigger/send`, method: 'POST', body: { a } })", `${S}{ a }`],
  ["request({ path: '/campaigns/trigger/send', payload: { a } })", `${S}{ a }`],
  ["this.client.send({ endpoint: '/campaigns/trigger/send', data: { a } })", `${S}{ a }`],
  ["const o = { uri: base + '/campaigns/trigger/send', json: { a } }; send(o)", `${S}{ a }`],
  [
    "request({ hostname: 'rest.iad-01.braze.com', path: '/users/track', method: 'POST', body: { a } })",
    '/users/track | weak: rest.iad-01.braze.com | { a }',
  ],
  [
    "request({ baseURL: process.env.BRAZE, url: '/users/track', data: { a } })",
    '/users/track | weak: BRAZE | { a }',
  ],
  [
    "request({ path: '/campaigns/trigger/send', method: 'POST' }, { campaign_id: 'a' })",
    `${S}{ campaign_id: 'a' }`,
  ],
  ["request({ method: 'POST', pathname: '/campaigns/trigger/send', json: true, body: { a } })", `${S}{ a }`],
  ["request({ method: 'POST', ...rest, path: '/campaigns/trigger/send', body: { a } })", `${S}{ a }`],
  ["request({ path: '/campaigns/trigger/send', ...rest, body: { a } })"],
  ["request({ hostname: 'api.acme.com', path: '/campaigns/trigger/send', body: { a } })"],
  ["request({ host: 'api.acme.com', path: '/campaigns/trigger/send', body: { a } })"],
  ["request({ baseURL: '/api', url: '/campaigns/trigger/send', data: { a } })"],
  ["request({ path: '/campaigns/trigger/send', method: 'GET', body: { a } })"],
  ["request({ path: '/campaigns/trigger/send', method: 'POST' })"],
  ["request({ name: '/campaigns/trigger/send', body: { a } })"],
  ["request({ path: '/campaigns/trigger/send', body: { a }, ...rest })"],
]);

siteCases('options that bear documented keys of their own', [
  [
    "client.request('/canvas/trigger/send', { body: { canvas_id, recipients }, context: { operation: 'x' } })",
    '/canvas/trigger/send | strong | { canvas_id, recipients }',
  ],
  [
    "client.request('/canvas/trigger/send', { body: { canvas_id, context: { a: 1 } }, context: trace })",
    '/canvas/trigger/send | strong | { canvas_id, context: { a: 1 } }',
  ],
  [
    "client.request('/canvas/trigger/send', { data: payload, context: trace })",
    '/canvas/trigger/send | strong | payload',
  ],
  [
    "client.request('/canvas/trigger/send', { body: JSON.stringify({ canvas_id }), context: trace })",
    '/canvas/trigger/send | strong | text JSON.stringify({ canvas_id })',
  ],
  [
    "client.request('/canvas/trigger/send', { canvas_id, recipients, data: { canvas_id } })",
    '/canvas/trigger/send | strong | { canvas_id, recipients, data: { canvas_id } }',
  ],
  [
    "client.request('/canvas/trigger/send', { canvas_id, data: extra })",
    '/canvas/trigger/send | strong | { canvas_id, data: extra }',
  ],
  [
    "client.request('/canvas/trigger/send', { context: { a: 1 }, data: true })",
    '/canvas/trigger/send | strong | { context: { a: 1 }, data: true }',
  ],
  [
    "braze.request('/templates/email/create', { body: { template_name, body: html }, context: trace })",
    '/templates/email/create | weak: braze | { template_name, body: html }',
  ],
  [
    "braze.request('/templates/email/create', { body: { template_name, subject } })",
    '/templates/email/create | weak: braze | { template_name, subject }',
  ],
  [
    "braze.request('/templates/email/create', { template_name, subject, body: { html } })",
    '/templates/email/create | weak: braze | { template_name, subject, body: { html } }',
  ],
  [
    "braze.request('/templates/email/create', { template_name, subject, body: html })",
    '/templates/email/create | weak: braze | { template_name, subject, body: html }',
  ],
  [
    "braze.request('/templates/email/create', { template_name, subject, preheader, body: { tags: [] } })",
    '/templates/email/create | weak: braze | { template_name, subject, preheader, body: { tags: [] } }',
  ],
]);

siteCases('a path with a name in it, and a method that it does not have', [
  ["braze.request('POST', '/preference_center/v1/url', { external_id })"],
  ["braze.request('POST', `/preference_center/v1/${id}`, { external_id })"],
  [
    "braze.request('PUT', `/preference_center/v1/${id}`, { preference_center_title })",
    'PUT /preference_center/v1/{external_id} | weak: braze | { preference_center_title }',
  ],
  [
    'braze.request(`/preference_center/v1/${id}`, { preference_center_title })',
    'PUT /preference_center/v1/{external_id} | weak: braze | { preference_center_title }',
  ],
  [
    "request('PUT', '/campaigns/trigger/send', { campaign_id: 'a' })",
    "/campaigns/trigger/send | strong | { campaign_id: 'a' }",
  ],
]);
