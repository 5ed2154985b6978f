import type { ClientSpec, Signature } from './client-spec.js';

const CALL: Signature = { url: 0, options: 1, defaultMethod: 'GET' };

/** `fetch(url, { method, body })`: the platform's own and the packages that copy it. */
export const fetchClient: ClientSpec = {
  family: 'fetch',
  modules: {
    'node-fetch': ['*', 'default'],
    'node-fetch-native': ['*', 'default', 'fetch'],
    'cross-fetch': ['*', 'default', 'fetch'],
    'isomorphic-fetch': ['*', 'default'],
    'isomorphic-unfetch': ['*', 'default'],
    unfetch: ['*', 'default'],
    'make-fetch-happen': ['*', 'default'],
    '@whatwg-node/fetch': ['fetch'],
    undici: ['fetch'],
  },
  globals: ['fetch'],
  types: {},
  factories: [],
  direct: CALL,
  members: {},
  urlInOptions: false,
  bodyKeys: [{ name: 'body', form: 'text' }],
  argumentForm: 'text',
};

/** `request(url, { method, body })` of undici; a body without a method makes it a PUT. */
export const undiciClient: ClientSpec = {
  ...fetchClient,
  family: 'undici',
  modules: { undici: ['request'] },
  globals: [],
  direct: { url: 0, options: 1 },
};

/** What Nuxt imports by itself. */
const NUXT = ['$fetch', 'useFetch', 'useLazyFetch'];

/** `$fetch(url, { method, body })` of ofetch and Nuxt: an object as body becomes JSON. */
export const ofetchClient: ClientSpec = {
  family: 'ofetch',
  modules: { ofetch: ['$fetch', 'ofetch'], '#imports': NUXT, '#app': NUXT, 'nuxt/app': NUXT },
  globals: NUXT,
  types: {},
  factories: ['create'],
  direct: CALL,
  members: { raw: CALL },
  urlInOptions: false,
  bodyKeys: [{ name: 'body', form: 'either' }],
  argumentForm: 'either',
};

/** `UrlFetchApp.fetch(url, { method, payload })` of Google Apps Script. */
export const urlFetchAppClient: ClientSpec = {
  family: 'url-fetch-app',
  modules: {},
  globals: ['UrlFetchApp'],
  types: {},
  factories: [],
  members: { fetch: { url: 0, options: 1 } },
  urlInOptions: false,
  bodyKeys: [{ name: 'payload', form: 'text' }],
  argumentForm: 'text',
};
