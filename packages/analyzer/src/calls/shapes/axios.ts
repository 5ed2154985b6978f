import type { ClientSpec, Signature } from './client-spec.js';
import { verbs } from './client-spec.js';

const CONFIG: Signature = { url: 0, options: 1, defaultMethod: 'GET' };

/** Axios and its instances, and Nest's and Angular's clients, which take the same arguments. */
export const axiosClient: ClientSpec = {
  family: 'axios',
  modules: { axios: ['*', 'default', 'axios'] },
  globals: ['axios'],
  types: {
    axios: ['AxiosInstance', 'AxiosStatic', 'Axios'],
    '@nestjs/axios': ['HttpService'],
    '@nestjs/common': ['HttpService'],
    '@angular/common/http': ['HttpClient'],
  },
  factories: ['create'],
  direct: CONFIG,
  members: {
    request: CONFIG,
    ...verbs(['post', 'put', 'patch'], { url: 0, body: 1, options: 2 }),
    ...verbs(['get', 'delete', 'head', 'options'], { url: 0, options: 1 }),
  },
  urlInOptions: true,
  bodyKeys: [{ name: 'data', form: 'either' }],
  argumentForm: 'either',
};
