import { silentCases, siteCases } from './support/site-cases.js';

const S = '/campaigns/trigger/send | strong | ';

siteCases('fetch', [
  [
    'fetch(`${u}/campaigns/trigger/send`, { method: "POST", body: JSON.stringify({ a }) })',
    `${S}text JSON.stringify({ a })`,
  ],
  ['fetch(`${u}/campaigns/trigger/send`, { method: "post", body })', `${S}text body`],
  ['globalThis.fetch(`${u}/campaigns/trigger/send`, { method: "POST", body })', `${S}text body`],
  ['window.fetch(`${u}/campaigns/trigger/send`, { method: "POST", body })', `${S}text body`],
  [
    "import fetch from 'node-fetch'; fetch(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  [
    "import { fetch } from 'undici'; fetch(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  [
    "const fetch = require('node-fetch'); fetch(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  [
    "const { default: fetch } = await import('node-fetch'); fetch(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  [
    "import { request } from 'undici'; request(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  [
    "import * as undici from 'undici'; undici.request(`${u}/campaigns/trigger/send`, { method: 'POST', body })",
    `${S}text body`,
  ],
  ['fetch(`${u}/campaigns/trigger/send`, { method, body })', `${S}text body`],
  ['fetch(`${u}/campaigns/trigger/send`, { method: "POST" })', `${S}none: no-payload`],
  ['fetch(`${u}/campaigns/trigger/send`, { method: "PUT", body })', `${S}text body`],
  ['function f(init) { fetch(`${u}/campaigns/trigger/send`, init) }', `${S}none: parameter`],
  ["import { init } from './x'; fetch(`${u}/campaigns/trigger/send`, init)", `${S}none: import`],
  ['fetch(`${u}/campaigns/trigger/send`, options(x))', `${S}none: call-result`],
  ['fetch(new Request(`${u}/campaigns/trigger/send`, { method: "POST", body }))', `${S}text body`],
  [
    'const r = new Request(`${u}/campaigns/trigger/send`, { method: "POST", body }); await fetch(r)',
    `${S}text body`,
  ],
  ['await fetch?.(`${u}/campaigns/trigger/send`, { method: "POST", body })', `${S}text body`],
  ['fetch.call(window, `${u}/campaigns/trigger/send`, { method: "POST", body })', `${S}text body`],
]);

siteCases('options in a variable or spread', [
  ['const init = { method: "POST", body }; fetch(`${u}/campaigns/trigger/send`, init)', `${S}text body`],
  [
    'function f(x) { const init = { method: "POST", body: JSON.stringify(x) }; return fetch(`${u}/campaigns/trigger/send`, init) }',
    `${S}text JSON.stringify(x)`,
  ],
  [
    'const base = { method: "POST" }; fetch(`${u}/campaigns/trigger/send`, { ...base, body })',
    `${S}text body`,
  ],
  [
    'const base = { method: "POST", body }; fetch(`${u}/campaigns/trigger/send`, { ...base, headers })',
    `${S}text body`,
  ],
  [
    'fetch(`${u}/campaigns/trigger/send`, { method: "POST", body, ...(auth && { headers }) })',
    `${S}text body`,
  ],
  ['fetch(`${u}/campaigns/trigger/send`, Object.assign({ method: "POST" }, { body }))', `${S}text body`],
  ['fetch(`${u}/campaigns/trigger/send`, Object.freeze({ method: "POST", body }))', `${S}text body`],
  [
    'const init = { method: "POST" }; init.body = JSON.stringify(x); fetch(`${u}/campaigns/trigger/send`, init)',
    `${S}text JSON.stringify(x)`,
  ],
  [
    'const init = { method: "POST", body }; init.headers = h; fetch(`${u}/campaigns/trigger/send`, init)',
    `${S}text body`,
  ],
  [
    'const init = { method: "POST", body }; console.log(init); fetch(`${u}/campaigns/trigger/send`, init)',
    `${S}text body`,
  ],
  ['fetch(`${u}/campaigns/trigger/send`, { method: "POST", body, ...rest })', `${S}none: unknown-spread`],
  ['fetch(`${u}/campaigns/trigger/send`, { ...rest, method: "POST", body })', `${S}text body`],
  ['fetch(`${u}/campaigns/trigger/send`, { body, [key]: 1 })', `${S}none: computed-key`],
  ['const init = { body }; sign(init); fetch(`${u}/campaigns/trigger/send`, init)', `${S}none: escapes`],
  ['let init = { body }; init = other; fetch(`${u}/campaigns/trigger/send`, init)', `${S}none: reassigned`],
  [
    'const init = { method: "POST", body }; if (c) init.body = d; fetch(`${u}/campaigns/trigger/send`, init)',
    `${S}text d`,
  ],
  [
    'const init = { method: "POST", body }; fetch(`${u}/campaigns/trigger/send`, init); init.body = d',
    `${S}text body`,
  ],
]);

siteCases('axios', [
  ["import axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`, { a }, config)", `${S}{ a }`],
  [
    "import axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`, JSON.stringify({ a }))",
    `${S}text JSON.stringify({ a })`,
  ],
  [
    "import axios from 'axios'; const data = JSON.stringify(x); axios.post(`${u}/campaigns/trigger/send`, data)",
    `${S}text data`,
  ],
  ["import axios from 'axios'; axios.put(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  [
    "import axios from 'axios'; axios(`${u}/campaigns/trigger/send`, { method: 'POST', data: { a } })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios({ url: `${u}/campaigns/trigger/send`, method: 'POST', data: { a } })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios.request({ url: `${u}/campaigns/trigger/send`, method: 'POST', data: { a } })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; const config = { url: `${u}/campaigns/trigger/send`, method: 'POST', data: { a } }; axios(config)",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios({ baseURL: host, url: '/campaigns/trigger/send', method: 'POST', data: { a } })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios.post('/campaigns/trigger/send', { a }, { baseURL: 'https://rest.iad-01.braze.com' })",
    `${S}{ a }`,
  ],
  ["const axios = require('axios').default; axios.post(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  ["const axios = require('axios'); axios.default.post(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  ["require('axios').post(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  ["import * as axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  ["import http from 'axios'; http['post'](`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  [
    "import axios from 'axios'; const c = axios.create({ baseURL: process.env.URL }); c.post('/campaigns/trigger/send', { a })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; const c = axios.create({ baseURL: 'https://rest.iad-01.braze.com' }); c.post('/users/track', { events })",
    '/users/track | weak: rest.iad-01.braze.com | { events }',
  ],
  [
    "import axios from 'axios'; const c = axios.create({ baseURL: 'https://rest.iad-01.braze.com/' }); c.post('users/track', { events })",
    '/users/track | weak: rest.iad-01.braze.com | { events }',
  ],
  [
    "import axios from 'axios'; const c = axios.create({ baseURL: process.env.BRAZE_URL }); c.post('/users/track', { events })",
    '/users/track | weak: BRAZE_URL | { events }',
  ],
  [
    "import axios from 'axios'; import { config } from './x'; const c = axios.create(config); c.post('/campaigns/trigger/send', { a })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; const c = axios.create(); c.post('/campaigns/trigger/send', { a })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios.create({ baseURL: b }).post('/campaigns/trigger/send', { a })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; class C { constructor() { this.http = axios.create({ baseURL: b }) } f() { return this.http.post('/campaigns/trigger/send', { a }) } }",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; class C { #http = axios.create({ baseURL: b }); f() { return this.#http.post('/campaigns/trigger/send', { a }) } }",
    `${S}{ a }`,
  ],
  ["import axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`)", `${S}none: no-payload`],
  [
    "import axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`, ...rest)",
    `${S}none: unknown-spread`,
  ],
  [
    "import axios from 'axios'; axios.post(`${u}/campaigns/trigger/send`, { a }, { transformRequest: [f] })",
    `${S}none: wrapper-rewrites`,
  ],
  [
    "import axios from 'axios'; axios.interceptors.request.use((c) => { c.data = snake(c.data); return c }); axios.post(`${u}/campaigns/trigger/send`, { a })",
    `${S}none: wrapper-rewrites`,
  ],
  [
    "import axios from 'axios'; axios.interceptors.request.use((c) => { c.headers.x = 1; return c }); axios.post(`${u}/campaigns/trigger/send`, { a })",
    `${S}{ a }`,
  ],
  [
    "import axios from 'axios'; axios.get(`${process.env.BRAZE}/campaigns/list`)",
    'GET /campaigns/list | weak: BRAZE | none: no-payload',
  ],
]);

siteCases(
  'axios by annotation',
  [
    [
      "import type { AxiosInstance } from 'axios'; function f(c: AxiosInstance) { c.post('/campaigns/trigger/send', { body: 1 }) }",
      `${S}{ body: 1 }`,
    ],
    [
      "import { HttpService } from '@nestjs/axios'; class S { constructor(private readonly http: HttpService) {} f() { return this.http.post('/campaigns/trigger/send', { data: 1 }) } }",
      `${S}{ data: 1 }`,
    ],
    [
      "import { HttpService } from '@nestjs/axios'; class S { constructor(private readonly http: HttpService) {} f() { return this.http.axiosRef.post('/campaigns/trigger/send', { data: 1 }) } }",
      `${S}{ data: 1 }`,
    ],
    [
      "import axios from 'axios'; (axios as any).post(`${u}/campaigns/trigger/send` as string, { a } satisfies X)",
      `${S}{ a } satisfies X`,
    ],
  ],
  { parser: 'typescript' },
);

siteCases('got and ky', [
  ["import got from 'got'; got(`${u}/campaigns/trigger/send`, { method: 'POST', json: { a } })", `${S}{ a }`],
  ["import got from 'got'; got.post(`${u}/campaigns/trigger/send`, { json: { a } }).json()", `${S}{ a }`],
  [
    "import got from 'got'; got.post(`${u}/campaigns/trigger/send`, { body: JSON.stringify({ a }) })",
    `${S}text JSON.stringify({ a })`,
  ],
  [
    "import got from 'got'; got.post(`${u}/campaigns/trigger/send`, { json: JSON.stringify({ a }) })",
    `${S}JSON.stringify({ a })`,
  ],
  ["import got from 'got'; got.post({ url: `${u}/campaigns/trigger/send`, json: { a } })", `${S}{ a }`],
  ["import got from 'got'; got.post('campaigns/trigger/send', { prefixUrl: u, json: { a } })", `${S}{ a }`],
  [
    "import got from 'got'; const c = got.extend({ prefixUrl: 'https://rest.iad-01.braze.com' }); c.post('users/track', { json: { a } })",
    '/users/track | weak: rest.iad-01.braze.com | { a }',
  ],
  [
    "import got from 'got'; const c = got.extend({ method: 'POST', prefixUrl: u }); c('campaigns/trigger/send', { json: { a } })",
    `${S}{ a }`,
  ],
  [
    "import got from 'got'; const c = got.extend({ prefixUrl: u }).extend({ headers }); c.post('campaigns/trigger/send', { json: { a } })",
    `${S}{ a }`,
  ],
  [
    "const got = require('got'); got.post(`${u}/campaigns/trigger/send`, { json: true, body: { a } })",
    `${S}{ a }`,
  ],
  ["import ky from 'ky'; ky.post(`${u}/campaigns/trigger/send`, { json: { a } })", `${S}{ a }`],
  ["import ky from 'ky'; ky(`${u}/campaigns/trigger/send`, { method: 'post', json: { a } })", `${S}{ a }`],
  [
    "import ky from 'ky'; const c = ky.create({ prefixUrl: u }); c.post('campaigns/trigger/send', { json: { a } }).json()",
    `${S}{ a }`,
  ],
  [
    "import ky from 'ky'; const c = ky.extend({ prefixUrl: u }); c.post('campaigns/trigger/send', { body: JSON.stringify(a) })",
    `${S}text JSON.stringify(a)`,
  ],
]);

siteCases('other clients', [
  [
    "import superagent from 'superagent'; superagent.post(`${u}/campaigns/trigger/send`).send({ a })",
    `${S}{ a }`,
  ],
  [
    "import superagent from 'superagent'; await superagent.post(`${u}/campaigns/trigger/send`).set('k', 'v').send({ a }).then(f)",
    `${S}{ a }`,
  ],
  [
    "const request = require('superagent'); request.post(`${u}/campaigns/trigger/send`).type('json').send(JSON.stringify(a)).end(cb)",
    `${S}text JSON.stringify(a)`,
  ],
  [
    "import superagent from 'superagent'; superagent('POST', `${u}/campaigns/trigger/send`).send({ a })",
    `${S}{ a }`,
  ],
  ["import superagent from 'superagent'; superagent.post(`${u}/campaigns/trigger/send`, { a })", `${S}{ a }`],
  [
    "import superagent from 'superagent'; superagent.post(`${u}/campaigns/trigger/send`).send({ a }).send({ b })",
    `${S}none: several-payloads`,
  ],
  [
    "import superagent from 'superagent'; superagent.post(`${u}/campaigns/trigger/send`).set('a', 'b')",
    `${S}none: no-payload`,
  ],
  ["this.agent.post('/campaigns/trigger/send').set(h).send({ a })", `${S}{ a }`],
  [
    "import wretch from 'wretch'; wretch(`${u}/campaigns/trigger/send`).auth(k).post({ a }).json()",
    `${S}{ a }`,
  ],
  [
    "import needle from 'needle'; needle('post', `${u}/campaigns/trigger/send`, { a }, { json: true })",
    `${S}{ a }`,
  ],
  [
    "const needle = require('needle'); needle.post(`${u}/campaigns/trigger/send`, { a }, { json: true }, cb)",
    `${S}{ a }`,
  ],
  [
    "const needle = require('needle'); needle.request('post', `${u}/campaigns/trigger/send`, { a })",
    `${S}{ a }`,
  ],
  [
    "const request = require('request'); request({ url: `${u}/campaigns/trigger/send`, method: 'POST', json: { a } }, cb)",
    `${S}{ a }`,
  ],
  [
    "const request = require('request'); request.post({ uri: `${u}/campaigns/trigger/send`, body: { a }, json: true }, cb)",
    `${S}{ a }`,
  ],
  [
    "const request = require('request'); request.post(`${u}/campaigns/trigger/send`, { json: { a } }, cb)",
    `${S}{ a }`,
  ],
  [
    "const rp = require('request-promise'); const options = { method: 'POST', uri: `${u}/campaigns/trigger/send`, body: { a }, json: true }; rp(options)",
    `${S}{ a }`,
  ],
  [
    "const rp = require('request-promise-native'); rp.post(`${u}/campaigns/trigger/send`, { body: JSON.stringify(a) })",
    `${S}text JSON.stringify(a)`,
  ],
  ['$fetch(`${u}/campaigns/trigger/send`, { method: "POST", body: { a } })', `${S}{ a }`],
  [
    "import { ofetch } from 'ofetch'; ofetch('/campaigns/trigger/send', { baseURL: u, method: 'POST', body: { a } })",
    `${S}{ a }`,
  ],
  [
    "import { $fetch } from 'ofetch'; const c = $fetch.create({ baseURL: u }); c('/campaigns/trigger/send', { method: 'POST', body: { a } })",
    `${S}{ a }`,
  ],
  [
    "UrlFetchApp.fetch(u + '/campaigns/trigger/send', { method: 'post', payload: JSON.stringify(a) })",
    `${S}text JSON.stringify(a)`,
  ],
  [
    '$.ajax({ url: `${u}/campaigns/trigger/send`, type: "POST", data: JSON.stringify(a) })',
    `${S}text JSON.stringify(a)`,
  ],
  [
    'jQuery.ajax(`${u}/campaigns/trigger/send`, { method: "POST", data: JSON.stringify(a) })',
    `${S}text JSON.stringify(a)`,
  ],
  ['$.post(`${u}/campaigns/trigger/send`, { a })', `${S}{ a }`],
]);

silentCases('own server, other hosts, requests without a body', [
  "fetch('/campaigns/trigger/send', { method: 'POST', body })",
  "import axios from 'axios'; axios.post('/campaigns/trigger/send', { a })",
  "import axios from 'axios'; axios.post('campaigns/trigger/send', { a }, config)",
  "import axios from 'axios'; axios({ url: '/campaigns/trigger/send', method: 'POST', data: { a } })",
  "import axios from 'axios'; axios.post('/campaigns/trigger/send', { a }, { baseURL: '/api' })",
  "import axios from 'axios'; axios.post('/campaigns/trigger/send', { a }, { baseURL: 'https://api.acme.com' })",
  "import axios from 'axios'; const c = axios.create({ baseURL: 'https://api.acme.com' }); c.post('/campaigns/trigger/send', { a })",
  "import axios from 'axios'; const c = axios.create({ baseURL: '/api' }); c.post('/campaigns/trigger/send', { a })",
  "import axios from 'axios'; const c = axios.create({ baseURL: `${host}/api` }); c.post('/campaigns/trigger/send', { a })",
  "import ky from 'ky'; const c = ky.create({ prefixUrl: 'https://api.acme.com' }); c.post('campaigns/trigger/send', { json: { a } })",
  "$.ajax({ url: '/campaigns/trigger/send', type: 'POST', data: JSON.stringify(a) })",
  "$.post('/campaigns/trigger/send', { a })",
  "$fetch('/campaigns/trigger/send', { method: 'POST', body: { a } })",
  "import superagent from 'superagent'; superagent.post('/campaigns/trigger/send').send({ a })",
  "import got from 'got'; got.post('/campaigns/trigger/send', { json: { a } })",
  'fetch(`${u}/campaigns/trigger/send`)',
  'fetch(`${u}/campaigns/trigger/send`, { body })',
  'fetch(`${u}/campaigns/trigger/send`, { method: "GET", body })',
  'fetch(`${u}/campaigns/trigger/send`, { method: "DELETE", body })',
  "import axios from 'axios'; axios.get(`${u}/users/export/ids`, { data: { a } })",
  "import axios from 'axios'; axios.delete(`${u}/users/export/ids`, { data: { a } })",
  "import axios from 'axios'; axios(`${u}/users/export/ids`)",
  "import axios from 'axios'; axios.interceptors.request.use(f)",
  "import axios from 'axios'; axios.all([`${u}/users/export/ids`, { a }])",
  'new Request(`${u}/campaigns/trigger/send`)',
  'const u2 = new URL("/campaigns/trigger/send", base)',
  'function f(fetch) { fetch("/api/x", { method: "POST", body }) }',
]);
