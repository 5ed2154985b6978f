import type { RuleCases } from '../../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';
const list = `${rest}/campaigns/list`;

const send = (authorization: string, before = ''): string =>
  `${before}fetch('${rest}/users/track', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: ${authorization} }, body: JSON.stringify(body) });`;

/** What can stand in the `Authorization` header, and the ways to put it there. */
export const headers: RuleCases = {
  reports: {
    'a key without the word': { code: send("«'abc-123'»"), says: ['401 Unauthorized'] },
    Basic: { code: send("'«Basic» ' + key"), says: ['begins with `Basic`', 'needs `Bearer`'] },
    'Basic in a template': send('`«Basic» ${key}`'),
    'a whole text with Basic': send("'«Basic» YWJjOg=='"),
    Token: send('`«Token» ${key}`'),
    'two spaces': { code: send('`Bearer«  »${key}`'), says: ['more than one space'] },
    'a tab': send("'Bearer«\t»abc'"),
    'the word twice': { code: send('`Bearer «Bearer »${key}`'), says: ['twice'] },
    'double quotes around the key': {
      code: send('`Bearer «"»${key}"`'),
      says: ['quotes', '401 Unauthorized'],
    },
    'single quotes around the key': send("`Bearer «'»${key}'`"),
    'quotes in a sum': send(`'Bearer «"»' + key + '"'`),
    'the word and the key without a space': send("«'Bearerabc'»"),
    'another name for the scheme': send('«`api_key=${key}`»'),
    'a key in a constant': send('API_KEY', "const API_KEY = «'abc-123'»; "),
    'two wrong arms': send("eu ? «'abc'» : '«Basic» def'"),
    'a small name': `fetch('${list}', { headers: { authorization: «'abc'» } });`,
    'headers in a constant': `const headers = { Authorization: '«Basic» abc' }; fetch('${list}', { headers });`,
    'headers that are spread': `const common = { Authorization: '«Basic» abc' }; fetch('${list}', { headers: { ...common, Accept: '*/*' } });`,
    'a header that is assigned': `const headers = {}; headers['Authorization'] = '«Basic» abc'; fetch('${list}', { headers });`,
    'headers of a class': `fetch('${list}', { headers: new Headers({ Authorization: «'abc'» }) });`,
    'a header that is set': `const headers = new Headers(); headers.set('Authorization', '«Basic» abc'); fetch('${list}', { headers });`,
    'headers that a function returns': `const headersFor = () => ({ Authorization: '«Basic» abc' }); fetch('${list}', { headers: headersFor() });`,
    'defaults of Axios': `import axios from 'axios'; const client = axios.create({ baseURL: '${rest}', headers: { Authorization: '«Basic» abc' } }); client.get('/campaigns/list');`,
    'the third argument of Axios': `import axios from 'axios'; axios.post('${rest}/users/track', body, { headers: { Authorization: '«Basic» abc' } });`,
    got: `import got from 'got'; got('${list}', { headers: { authorization: «'abc'» } });`,
    'ky with defaults': `import ky from 'ky'; const api = ky.create({ prefixUrl: '${rest}', headers: { Authorization: '«Basic» abc' } }); api.get('campaigns/list');`,
    superagent: `import request from 'superagent'; request.post('${rest}/users/track').set('Authorization', '«Basic» abc').send(body);`,
    'superagent with an object': `import request from 'superagent'; request.get('${list}').set({ Authorization: '«Basic» abc' }).then(done);`,
    Node: `import https from 'https'; https.request({ hostname: 'rest.iad-01.braze.com', path: '/campaigns/list', headers: { Authorization: '«Basic» abc' } }, done).end();`,
    'a Request': `new Request('${list}', { headers: { Authorization: '«Basic» abc' } });`,
    'an address of the environment':
      "fetch(`${process.env.BRAZE_REST_URL}/campaigns/list`, { headers: { Authorization: '«Basic» abc' } });",
    'a path that is not known':
      "fetch(`https://rest.iad-01.braze.com/${path}`, { headers: { Authorization: '«Basic» abc' } });",
  },
  silent: {
    'the word and a key': send('`Bearer ${key}`'),
    'the word and a whole key': send("'Bearer abc-123'"),
    'small letters': send('`bearer ${key}`'),
    'a sum': send("'Bearer ' + process.env.BRAZE_API_KEY"),
    'an environment variable, which may hold the word': send('process.env.BRAZE_API_KEY'),
    'a parameter': `export const list = (auth) => fetch('${list}', { headers: { Authorization: auth } });`,
    'a template that begins with something unknown': send('`${scheme} ${key}`'),
    'a beginning that may become the word': send("'Bear' + rest"),
    'the word and something unknown that may hold the space': send('`Bearer${token}`'),
    'one good arm': send("eu ? `Bearer ${key}` : 'abc'"),
    'a fallback': send("process.env.AUTHORIZATION ?? 'abc'"),
    'a place for a key': send("'{{braze_api_key}}'"),
    'another place for a key': send("'<your key>'"),
    'no text at all': send("''"),
    'no header': `fetch('${list}');`,
    'unknown headers': `fetch('${list}', { headers });`,
    'an unknown spread behind it': `fetch('${list}', { headers: { Authorization: 'abc', ...headers } });`,
    'a header that is set later': `const headers = new Headers({ Authorization: 'abc' }); headers.set('Authorization', \`Bearer \${key}\`); fetch('${list}', { headers });`,
    'a header that overrides a default': `import axios from 'axios'; const client = axios.create({ baseURL: '${rest}', headers: { Authorization: 'abc' } }); client.get('/campaigns/list', { headers: { Authorization: \`Bearer \${key}\` } });`,
    'another header': `fetch('${list}', { headers: { 'X-Authorization': 'abc' } });`,
    'another server':
      "fetch('https://api.example.com/campaigns/list', { headers: { Authorization: 'Basic abc' } });",
    'a server that is not known':
      "fetch(`${base}/campaigns/trigger/send`, { method: 'POST', headers: { Authorization: 'Basic abc' }, body });",
    'a proxy':
      "fetch(`${process.env.BRAZE_PROXY_URL}/users/track`, { method: 'POST', headers: { Authorization: 'Basic abc' }, body });",
    'a server of its own':
      "fetch('/users/track', { method: 'POST', headers: { Authorization: 'Basic abc' }, body });",
    'a page of the website':
      "fetch('https://www.braze.com/docs', { headers: { Authorization: 'Basic abc' } });",
    'a mock': `import nock from 'nock'; nock('${rest}', { reqheaders: { Authorization: 'abc' } }).get('/campaigns/list').reply(401);`,
    'the word of superagent': `import request from 'superagent'; request.get('${list}').auth(key, { type: 'bearer' });`,
    'a line for a log': `console.log('${list}', { headers: { Authorization: 'Basic abc' } });`,
  },
};
