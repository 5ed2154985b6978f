import type { RuleCases } from '../../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';

/** Methods that a path does and does not take. */
export const methods: RuleCases = {
  reports: {
    'POST to a path that is only read': {
      code: `fetch('${rest}/campaigns/list', { method: '«POST»', headers, body: JSON.stringify({ page: 1 }) });`,
      says: ['`/campaigns/list` does not take POST', 'it takes GET'],
    },
    'GET to a path that takes a body': `fetch('${rest}/users/track', { method: '«GET»', headers });`,
    'no method': {
      code: `«fetch»('${rest}/users/track', { headers });`,
      says: ['does not take GET', 'it takes POST'],
    },
    'small letters': `fetch('${rest}/users/track', { method: '«put»', headers, body: JSON.stringify(body) });`,
    'a method in a constant': `const method = 'PUT'; fetch('${rest}/users/track', { «method», headers, body: JSON.stringify(body) });`,
    'DELETE where POST deletes': `fetch('${rest}/users/delete', { method: '«DELETE»', headers, body: JSON.stringify({ external_ids: ['a'] }) });`,
    'the verb of Axios': `import axios from 'axios'; axios.«get»('${rest}/users/track', { params });`,
    'the verb of got': `import got from 'got'; got.«get»('${rest}/messages/send');`,
    'the verb of superagent': `import request from 'superagent'; request.«put»('${rest}/users/track').send(body);`,
    'a method in the options of Axios': `import axios from 'axios'; axios({ method: '«get»', url: '${rest}/users/track' });`,
    'PATCH where PUT updates': {
      code: `fetch('${rest}/preference_center/v1/abc', { method: '«PATCH»', headers, body: JSON.stringify(body) });`,
      says: ['it takes'],
    },
    'a strong path at a host that is not known':
      "fetch(`${base}/campaigns/trigger/send`, { method: '«GET»', headers });",
    'an address of the environment':
      "fetch(`${process.env.BRAZE_URL}/users/track`, { method: '«GET»', headers });",
  },
  silent: {
    'the right method': `fetch('${rest}/users/track', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'the right method in small letters': `fetch('${rest}/users/track', { method: 'post', headers, body: JSON.stringify(body) });`,
    'one of several methods': `fetch('${rest}/catalogs/books/items', { method: 'PATCH', headers, body: JSON.stringify(body) });`,
    'a path that is only read': `fetch('${rest}/campaigns/list?page=1', { headers });`,
    'a method that is not known': `fetch('${rest}/users/track', { method: verb, headers });`,
    'options that are not known': `fetch('${rest}/users/track', init);`,
    'options with an unknown spread': `fetch('${rest}/users/track', { ...init });`,
    HEAD: `fetch('${rest}/users/track', { method: 'HEAD' });`,
    OPTIONS: `fetch('${rest}/users/track', { method: 'OPTIONS' });`,
    'a general path at a host that is not known':
      "fetch(`${base}/events`, { method: 'POST', headers, body: JSON.stringify(body) });",
    'a general path of a file about Braze': {
      code: "fetch(`${base}/catalogs/a`, { method: 'PUT', headers, body: JSON.stringify(body) });",
      filename: 'src/braze/catalogs.ts',
    },
    'a path of its own server': "fetch('/campaigns/trigger/send');",
    'a route': "app.get('/users/track', (req, res) => res.send('braze'));",
    'a path with an unknown segment':
      "fetch(`https://rest.iad-01.braze.com/catalogs/${path}`, { method: 'PATCH', headers, body });",
    'undici, whose method may follow from the body': `import { request } from 'undici'; request('${rest}/users/track', { headers });`,
  },
};
