import type { RuleCases } from '../../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';
const post = "{ method: 'POST', headers, body: JSON.stringify(body) }";

/** Hosts and paths. */
export const addresses: RuleCases = {
  reports: {
    'an invented path': {
      code: `fetch('${rest}«/users/import»', ${post});`,
      says: ['`/users/import`', '404 Not Found'],
    },
    'an invented path of another family': `fetch('${rest}«/campaigns/create»', ${post});`,
    'a family that does not exist': `fetch('${rest}«/audiences/sync»', ${post});`,
    'a singular where the path has a plural': {
      code: `fetch('${rest}«/user/track»', ${post});`,
      says: ['did you mean `/users/track`'],
    },
    'words in another order': {
      code: `fetch('${rest}«/send/messages»', ${post});`,
      says: ['did you mean `/messages/send`'],
    },
    'a hyphen for an underscore': {
      code: `fetch('${rest}«/content-blocks/list»');`,
      says: ['did you mean `/content_blocks/list`'],
    },
    'capital letters': `fetch('${rest}«/Users/Track»', ${post});`,
    'a doubled slash': {
      code: `fetch('${rest}«//users/track»', ${post});`,
      says: ['did you mean `/users/track`'],
    },
    'a version that the path does not have': `fetch('${rest}«/v1/users/track»', ${post});`,
    'a path with a query': `fetch('${rest}«/campaign/list»?page=1');`,
    'a path in a template': 'fetch(`https://rest.iad-01.braze.com«/campaign/list»?page=${page}`);',
    'a path behind a constant host': `const HOST = '${rest}'; fetch(HOST + '«/users/tracks»', ${post});`,
    'a path in a constant': `const PATH = '«/users/tracks»'; fetch('${rest}' + PATH, ${post});`,
    'an instance that is only known at run time':
      'fetch(`https://rest.${instance}.braze.com«/users/tracks»`, ' + post + ');',
    'an address of the environment': 'fetch(`${process.env.BRAZE_REST_URL}«/users/import»`, ' + post + ');',
    'a host of the environment': 'fetch(`https://${process.env.BRAZE_HOST}«/users/import»`, ' + post + ');',
    'an address of the configuration': 'fetch(`${config.braze.baseUrl}«/users/import»`, ' + post + ');',
    'an address in a constant of the environment':
      'const url = process.env.BRAZE_API_URL; fetch(`${url}«/users/import»`, ' + post + ');',
    'an imported constant':
      "import { BRAZE_BASE_URL } from './config'; fetch(`${BRAZE_BASE_URL}«/users/import»`, " + post + ');',
    'an Axios instance': `import axios from 'axios'; const client = axios.create({ baseURL: '${rest}' }); client.post('«/users/import»', body);`,
    'an Axios instance of the environment':
      "import axios from 'axios'; const client = axios.create({ baseURL: process.env.BRAZE_URL }); client.post('«/users/import»', body);",
    'a request by options': `import axios from 'axios'; axios({ method: 'post', url: '${rest}«/users/import»', data: body });`,
    got: `import got from 'got'; got.post('${rest}«/users/import»', { json: body });`,
    'ky with a prefix': `import ky from 'ky'; ky.create({ prefixUrl: '${rest}' }).post('«users/import»', { json: body });`,
    superagent: `import request from 'superagent'; request.post('${rest}«/users/import»').send(body);`,
    'the parts of an address for Node':
      "import https from 'node:https'; https.request({ hostname: 'rest.iad-01.braze.com', path: '«/users/import»', method: 'POST' }).end(body);",
    'a URL of two parts': `fetch(new URL('«/users/import»', '${rest}'), ${post});`,
    'a Request': `new Request('${rest}«/users/import»', ${post});`,
    'one arm': `fetch(many ? '${rest}«/users/bulk»' : '${rest}/users/track', ${post});`,
    'both arms': `fetch(many ? '${rest}«/users/bulk»' : '${rest}«/users/import»', ${post});`,
    'a dashboard': {
      code: `fetch('https://«dashboard-01.braze.com»/users/track', ${post});`,
      says: ['US-01', '401 Unauthorized', '`rest.iad-01.braze.com`'],
    },
    'a dashboard in Europe': {
      code: `fetch('https://«dashboard-01.braze.eu»/messages/send', ${post});`,
      says: ['EU-01', '`rest.fra-01.braze.eu`'],
    },
    'the other spelling of a dashboard': `fetch('https://«dashboard-10.braze.com»/messages/send', ${post});`,
    'a host for apps': {
      code: `fetch('https://«sdk.iad-03.braze.com»/users/track', ${post});`,
      says: ['US-03', '`rest.iad-03.braze.com`'],
    },
    'a dashboard as the base of an instance':
      "import axios from 'axios'; const client = axios.create({ baseURL: 'https://«dashboard-02.braze.com»' }); client.post('/users/track', body);",
    'a dashboard as the host of Node':
      "import https from 'https'; const r = https.request({ host: '«dashboard-02.braze.com»', path: '/users/track', method: 'POST', headers }); r.end(body);",
    'a slash at the end': {
      code: `fetch('${rest}/users/track«/»', ${post});`,
      says: ['403 Access Denied'],
    },
    'a slash before the query': `fetch('${rest}/campaigns/list«/»?page=1');`,
    'an arm in the middle':
      'fetch(`https://rest.iad-01.braze.com/${c ? «"canvass"» : "campaigns"}/trigger/send`, ' + post + ');',
  },
  silent: {
    'a documented path': `fetch('${rest}/users/track', ${post});`,
    'a path with a parameter': `fetch('${rest}/catalogs/books/items', ${post});`,
    'a path with an unknown parameter':
      'fetch(`https://rest.iad-01.braze.com/catalogs/${name}/items`, ' + post + ');',
    'a path that goes on with something unknown':
      'fetch(`https://rest.iad-01.braze.com/users/${path}`, ' + post + ');',
    'a path that ends in something unknown':
      'fetch(`https://rest.iad-01.braze.com/users/import${suffix}`, ' + post + ');',
    'a path that is a variable': `fetch('${rest}' + path, ${post});`,
    'the host alone': `fetch('${rest}');`,
    'the root': `fetch('${rest}/');`,
    'an invented path at a host that is not known': `fetch(base + '/users/import', ${post});`,
    'an invented path at a parameter called after Braze':
      'export const send = (brazeUrl) => fetch(`${brazeUrl}/users/import`, ' + post + ');',
    'an invented path at a proxy': 'fetch(`${process.env.BRAZE_PROXY_URL}/users/import`, ' + post + ');',
    'an invented path at a mock server': 'fetch(`${process.env.BRAZE_MOCK_URL}/users/import`, ' + post + ');',
    'an invented path at a back end for Braze':
      'fetch(`${process.env.BRAZE_SERVICE_URL}/users/import`, ' + post + ');',
    'an invented path at a fallback':
      "fetch(`${process.env.BRAZE_URL ?? 'http://localhost:3000'}/users/import`, " + post + ');',
    'a segment below an address that may hold a path':
      'fetch(`${process.env.BRAZE_TRACK_URL}/bulk`, ' + post + ');',
    'a family below an address that may hold a path':
      'fetch(`${process.env.BRAZE_URL}/v3/sync`, ' + post + ');',
    'a local server': `fetch('http://localhost:3000/users/import', ${post});`,
    'an example host': `fetch('https://api.example.com/users/import', ${post});`,
    'a server of its own': `fetch('/users/import', ${post});`,
    'another vendor': `fetch('https://api.getvero.com/api/v2/users/track', ${post});`,
    'another vendor with the word in its path': `fetch('https://api.segment.io/braze/import', ${post});`,
    'the website': "fetch('https://www.braze.com/docs/api/basics');",
    'the documentation': "fetch('https://www.braze.com/docs/users/import');",
    'what apps call': `fetch('https://sdk.iad-01.braze.com/api/v3/data', ${post});`,
    'what apps call at the REST host': `fetch('${rest}/api/v3/content_cards/sync', ${post});`,
    'what partners call': `fetch('${rest}/partners/abc', ${post});`,
    'a page of the dashboard': "fetch('https://dashboard-01.braze.com/users/sign_in');",
    'an instance that is not listed': `fetch('https://rest.iad-99.braze.com/users/import', ${post});`,
    'the media library at a dashboard': `fetch('https://dashboard-01.braze.com/media_library/create', ${post});`,
    'a slash where pages print one': `fetch('${rest}/catalogs/books/items/', ${post});`,
    'a slash at a translation': `fetch('${rest}/campaigns/translations/?campaign_id=1');`,
    'a slash that may be a part of something':
      'fetch(`https://rest.iad-01.braze.com/catalogs/${name}/`, { method: "DELETE", headers });',
    'an address that is only written down': `const url = '${rest}/users/import'; console.log(url);`,
    'a link': "const link = 'https://dashboard-01.braze.com/users/track';",
    'a mocked server': `import nock from 'nock'; nock('${rest}').post('/users/import').reply(404); fetch('${rest}/users/import', ${post});`,
    'a request that is expected to fail': `expect(fetch('${rest}/users/import', ${post})).rejects.toThrow();`,
    'a member that is no request': `import axios from 'axios'; axios.isAxiosError('${rest}/users/import');`,
    'one good arm': `fetch(many ? '${rest}/users/track/bulk' : '${rest}/users/track', ${post});`,
    'two arms that depend on each other':
      'fetch(`https://rest.iad-01.braze.com/${c ? "canvas" : "users"}/${c ? "trigger/send" : "track"}`, ' +
      post +
      ');',
    'two arms that depend on each other, further in': `fetch('${rest}' + (\`/\${c ? 'canvas' : 'users'}/\${c ? 'trigger/send' : 'track'}\`), ${post});`,
    'a member of a table that may never be read': `const P = { a: '/canvass/trigger/send', b: '/canvas/trigger/send' }; fetch('${rest}' + P[k], ${post});`,
    'an app of its own that has such routes':
      "app.post('/users/import', (req, res) => res.json({ host: 'rest.iad-01.braze.com' }));",
  },
};
