import type { ClientSpec, Signature } from './client-spec.js';
import { verbs } from './client-spec.js';

const VERBS = ['get', 'post', 'put', 'patch', 'head', 'delete', 'del'];

/** `superagent.post(url).send(body)`; the chain is put together in `superagent-chain.ts`. */
export const superagentClient: ClientSpec = {
  family: 'superagent',
  modules: { superagent: ['*', 'default'] },
  globals: ['superagent'],
  types: { superagent: ['SuperAgentStatic'] },
  factories: ['agent'],
  direct: { method: 0, url: 1 },
  members: verbs(VERBS, { url: 0, body: 1 }),
  urlInOptions: false,
  bodyKeys: [],
  argumentForm: 'either',
};

const NEEDLE_CALL: Signature = { method: 0, url: 1, body: 2, options: 3 };

/** `needle('post', url, data, options)` and `needle.post(url, data, options)`. */
export const needleClient: ClientSpec = {
  family: 'needle',
  modules: { needle: ['*', 'default'] },
  globals: [],
  types: {},
  factories: [],
  direct: NEEDLE_CALL,
  members: {
    request: NEEDLE_CALL,
    ...verbs(['post', 'put', 'patch', 'delete'], { url: 0, body: 1, options: 2 }),
    ...verbs(['get', 'head'], { url: 0, options: 1 }),
  },
  urlInOptions: false,
  bodyKeys: [],
  argumentForm: 'either',
};

/** `request({ url, json })`, `request(url, options)` and the packages that wrap it. */
export const requestClient: ClientSpec = {
  family: 'request',
  modules: {
    request: ['*', 'default'],
    'request-promise': ['*', 'default'],
    'request-promise-native': ['*', 'default'],
    'request-promise-any': ['*', 'default'],
    requestretry: ['*', 'default'],
    'postman-request': ['*', 'default'],
  },
  globals: [],
  types: {},
  factories: ['defaults'],
  direct: { url: 0, options: 1, defaultMethod: 'GET' },
  members: verbs(VERBS, { url: 0, options: 1 }),
  urlInOptions: true,
  bodyKeys: [
    { name: 'json', form: 'value' },
    { name: 'body', form: 'either' },
  ],
  argumentForm: 'either',
};

/** `$.ajax({ url, data })`, `$.ajax(url, { data })` and `$.post(url, data)`. */
export const jqueryClient: ClientSpec = {
  family: 'jquery',
  modules: { jquery: ['*', 'default'] },
  globals: ['$', 'jQuery'],
  types: {},
  factories: [],
  members: {
    ajax: { url: 0, options: 1, defaultMethod: 'GET' },
    post: { url: 0, body: 1, method: 'POST' },
  },
  urlInOptions: true,
  bodyKeys: [{ name: 'data', form: 'either' }],
  argumentForm: 'either',
};
