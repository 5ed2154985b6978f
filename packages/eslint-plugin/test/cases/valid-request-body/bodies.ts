import type { RuleCases } from '../../support/rule-cases.js';

const rest = 'https://rest.iad-01.braze.com';
const track = `${rest}/users/track`;
const json = "'Content-Type': 'application/json'";

const send = (body: string, before = ''): string =>
  `${before}fetch('${track}', { method: 'POST', headers: { ${json}, Authorization }, body: ${body} });`;

const typed = (headers: string, before = ''): string =>
  `${before}fetch('${track}', { method: 'POST', ${headers}, body: JSON.stringify(body) });`;

/** Forms of a body, and what is said of its type. */
export const bodies: RuleCases = {
  reports: {
    'an object': {
      code: send('«{ attributes: [] }»'),
      says: ['is an object', '`JSON.stringify`', '400 Bad Request'],
    },
    'an object in a constant': send('«payload»', 'const payload = { attributes: [] }; '),
    'an object under its own name': `const body = { attributes: [] }; fetch('${track}', { method: 'POST', headers, «body» });`,
    'an object with an assertion': send('«{ attributes: [] } as any»'),
    'an object in a Request': `new Request('${track}', { method: 'POST', headers, body: «{ attributes: [] }» });`,
    'an object that is written to Node': `import https from 'https'; const r = https.request({ hostname: 'rest.iad-01.braze.com', path: '/users/track', method: 'POST', headers }); r.write(«{ attributes: [] }»); r.end();`,
    'an object of undici': `import { request } from 'undici'; request('${track}', { method: 'POST', headers, body: «{ attributes: [] }» });`,
    "an object under ky's body": `import ky from 'ky'; ky.post('${track}', { body: «{ attributes: [] }» });`,
    'keys without quotes': { code: send("«'{ attributes: [] }'»"), says: ['is no JSON', '400 Bad Request'] },
    'a comma at the end': send(`«'{ "attributes": [], }'»`),
    'single quotes': send(`«"{ 'attributes': [] }"»`),
    'a comment': send(`«'{ "attributes": [] /* none */ }'»`),
    'a text in a constant': send('BODY', `const BODY = «'{ attributes: [] }'»; `),
    'a text of Axios': `import axios from 'axios'; axios.post('${track}', «'{ attributes: [] }'», { headers });`,
    'a query': send("«'attributes=a'»"),
    'serialised twice': {
      code: send('JSON.stringify(«JSON.stringify({ attributes: [] })»)'),
      says: ['twice', '400 Bad Request'],
    },
    'serialised twice, and not known': send('JSON.stringify(«JSON.stringify(payload)»)'),
    'a text for got': `import got from 'got'; got.post('${track}', { json: «JSON.stringify({ attributes: [] })» });`,
    'a text for ky': `import ky from 'ky'; ky.post('${track}', { json: «JSON.stringify(payload)» });`,
    parameters: { code: send("«new URLSearchParams({ a: 'b' })»"), says: ['fields of a form', '415'] },
    'a form in a constant': send('«form»', 'const form = new FormData(); '),
    'a form of Axios': `import axios from 'axios'; axios.post('${track}', «new URLSearchParams({ a: 'b' })»);`,
    'a query of a library': `import axios from 'axios'; import qs from 'qs'; axios.post('${track}', «qs.stringify(payload)»);`,
    'the form of got': `import got from 'got'; got.post('${track}', { form: «{ attributes: [] }» });`,
    'an object of a script': `UrlFetchApp.fetch('${track}', { method: 'post', payload: «{ attributes: [] }» });`,
    'no type': {
      code: typed('headers: { Authorization }').replace('fetch', '«fetch»'),
      says: ['names no `Content-Type`', '415 Unsupported Media Type'],
    },
    'no headers': `«fetch»('${track}', { method: 'POST', headers: {}, body: JSON.stringify(body) });`,
    'no type in a constant': `const headers = { Authorization }; «fetch»('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'no type for Node': `import https from 'https'; const r = «https.request»({ hostname: 'rest.iad-01.braze.com', path: '/users/track', method: 'POST', headers: { Authorization } }); r.end(JSON.stringify(body));`,
    'plain text': {
      code: typed("headers: { 'Content-Type': «'text/plain'» }"),
      says: ['`text/plain`', '415'],
    },
    'a form by name': typed("headers: { 'content-type': «'application/x-www-form-urlencoded'» }"),
    'a type that is almost right': typed("headers: { 'Content-Type': «'json'» }"),
    'a wrong type for Axios': `import axios from 'axios'; axios.post('${track}', body, { headers: { 'Content-Type': «'text/plain'» } });`,
    'a wrong type in the defaults': `import axios from 'axios'; const api = axios.create({ baseURL: '${rest}', headers: { 'Content-Type': «'text/plain'» } }); api.post('/users/track', body);`,
    'a wrong type in Headers': typed("headers: new Headers({ 'Content-Type': «'text/plain'» })"),
  },
  silent: {
    'no word about headers': `fetch('${track}', { method: 'POST', body: JSON.stringify(body) });`,
    'the text of an object': send('JSON.stringify({ attributes: [] })'),
    'a JSON text': send(`'{ "attributes": [] }'`),
    'a text that is put together': send('`{ "attributes": [${parts}] }`'),
    'a body that is not known': send('payload'),
    'an object that may be a text': send('ready ? text : JSON.stringify(payload)'),
    'what a function gives': send('serialise({ attributes: [] })'),
    'an instance': send('new Payload({ attributes: [] })'),
    'a Blob': send("new Blob([text], { type: 'application/json' })"),
    'a buffer': send("Buffer.from('{ attributes: [] }')"),
    'a text with Liquid': send("'{{ body }}'"),
    'an object of Axios': `import axios from 'axios'; axios.post('${track}', { attributes: [] });`,
    'an object of got': `import got from 'got'; got.post('${track}', { json: { attributes: [] } });`,
    'an object of ky': `import ky from 'ky'; ky.post('${track}', { json: { attributes: [] } });`,
    'an object of superagent': `import request from 'superagent'; request.post('${track}').send({ attributes: [] });`,
    'an object of ofetch': `import { ofetch } from 'ofetch'; ofetch('${track}', { method: 'POST', body: { attributes: [] } });`,
    'a text within an object': send(
      "JSON.stringify({ attributes: [{ external_id: 'a', note: JSON.stringify({ a: 1 }) }] })",
    ),
    'a form for another server':
      "fetch('https://example.com/users/track', { method: 'POST', body: new URLSearchParams({ a: 'b' }) });",
    'an object for a server of its own':
      "fetch('/users/track', { method: 'POST', body: { attributes: [] } });",
    'a path that is only read': `fetch('${rest}/campaigns/list');`,
    'headers that are not known': `fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'headers with an unknown spread': typed('headers: { ...headers, Authorization }'),
    'a type that is not known': typed("headers: { 'Content-Type': type }"),
    'a type that the method of another class of the file adds': `export class Users {
  headers() { return { Authorization: \`Bearer \${key}\` }; }
  track() { return fetch('${track}', { method: 'POST', headers: this.headers(), body: JSON.stringify(body) }); }
}
export class JsonUsers extends Users {
  headers() { return { ...super.headers(), 'Content-Type': 'application/json' }; }
}`,
    'a type that a decorator of the function may add': `const headers = withType(() => ({ Authorization: \`Bearer \${key}\` }));
fetch('${track}', { method: 'POST', headers: headers(), body: JSON.stringify(body) });`,
    'a type that a loop adds': `const headers = new Headers({ Authorization: \`Bearer \${key}\` });
for (const [name, value] of Object.entries(types)) headers.set(name, value);
fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'a type in options that are not known, behind an address in a template': `import https from 'https';
const request = https.request(\`${rest}/users/track\`, { ...options, method: 'POST' });
request.end(JSON.stringify(body));`,
    'options that are not known': `fetch('${track}', { ...init, method: 'POST', body: JSON.stringify(body) });`,
    'a type in small letters': typed("headers: { 'content-type': 'application/json' }"),
    'a type with a charset': typed("headers: { 'Content-Type': 'application/json; charset=utf-8' }"),
    'a type in a constant': typed(
      'headers: { [TYPE]: JSON_TYPE }',
      "const TYPE = 'Content-Type'; const JSON_TYPE = 'application/json'; ",
    ),
    'a type in Headers': typed("headers: new Headers({ 'Content-Type': 'application/json' })"),
    'a type that is set': `const headers = new Headers(); headers.set('Content-Type', 'application/json'); fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'a type that is assigned': `const headers = { Authorization }; headers['Content-Type'] = 'application/json'; fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'a type that options in a variable get later': `const init = { method: 'POST', headers: { Authorization } }; init.headers['Content-Type'] = 'application/json'; fetch('${track}', { ...init, body: JSON.stringify(body) });`,
    'options in a variable that get a type later': `const init = { method: 'POST', headers: { Authorization }, body: JSON.stringify(body) }; init.headers['Content-Type'] = 'application/json'; fetch('${track}', init);`,
    'Headers that other code may change': `const headers = new Headers({ 'Content-Type': 'text/plain' }); sign(headers); fetch('${track}', { method: 'POST', headers, body: JSON.stringify(body) });`,
    'a type that a hook adds': `import axios from 'axios'; const api = axios.create({ headers: { 'Content-Type': 'text/plain' } }); api.interceptors.request.use(sign); api.post('${track}', body);`,
    'a type in the defaults': `import axios from 'axios'; const api = axios.create({ baseURL: '${rest}', headers: { 'Content-Type': 'application/json' } }); api.post('/users/track', body);`,
    'no type for an object of Axios': `import axios from 'axios'; axios.post('${track}', body, { headers: { Authorization } });`,
    'a body that may bring its type': `fetch('${track}', { method: 'POST', headers: { Authorization }, body: payload });`,
    'headers that Node gets later': `import https from 'https'; const r = https.request({ hostname: 'rest.iad-01.braze.com', path: '/users/track', method: 'POST' }); r.setHeader('Content-Type', 'application/json'); r.end(JSON.stringify(body));`,
  },
};
