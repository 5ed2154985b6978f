import type { ClientSpec, Signature } from './client-spec.js';
import { verbs } from './client-spec.js';

const CALL: Signature = { url: 0, options: 1, defaultMethod: 'GET' };
const VERBS = verbs(['get', 'post', 'put', 'patch', 'head', 'delete'], { url: 0, options: 1 });

/** `got(url, { json })`, `got.post(…)`, and instances made by `got.extend`. */
export const gotClient: ClientSpec = {
  family: 'got',
  modules: { got: ['*', 'default', 'got'] },
  globals: [],
  types: { got: ['Got'] },
  factories: ['extend'],
  direct: CALL,
  members: VERBS,
  urlInOptions: true,
  bodyKeys: [
    { name: 'json', form: 'value' },
    { name: 'body', form: 'either' },
  ],
  argumentForm: 'text',
};

/** `ky(url, { json })`, `ky.post(…)`, and instances made by `ky.create` and `ky.extend`. */
export const kyClient: ClientSpec = {
  ...gotClient,
  family: 'ky',
  modules: { ky: ['*', 'default'], 'ky-universal': ['*', 'default'] },
  types: { ky: ['KyInstance'] },
  factories: ['create', 'extend'],
  urlInOptions: false,
  bodyKeys: [
    { name: 'json', form: 'value' },
    { name: 'body', form: 'text' },
  ],
};
