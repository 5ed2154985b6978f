import type { DetectionCases } from './detection-cases.js';

const host = 'https://rest.iad-01.braze.com';
const url = `${host}/campaigns/trigger/send`;
const wrong = '{ campaign_id: «5», broadcast: true }';
const unmarked = '{ campaign_id: 5, broadcast: true }';

/** Requests whose parts are written in unusual ways. */
export const requestForms: DetectionCases = {
  'a host without a scheme': `
import needle from 'needle';
needle.post('rest.iad-01.braze.com/campaigns/trigger/send', ${wrong});`,
  'an address that is taken out of what a function gives': `
import { post } from './http.js';
const { url } = describeBraze();
function describeBraze() {
  return { url: process.env.BRAZE_URL + '/users/track' };
}
post(url, { events: «5» });`,
  'options behind an address of Node': `
import https from 'https';
const request = https.request('${url}', { method: 'POST' });
request.end(JSON.stringify(${wrong}));`,
  'options behind a function, of Node': `
import https from 'https';
const request = https.request({ hostname: 'rest.iad-01.braze.com', path: '/campaigns/trigger/send', method: 'POST' }, (answer) => answer.resume());
request.end(JSON.stringify(${wrong}));`,
  'a body in either of two texts': `
import axios from 'axios';
axios.post('${url}', eu ? JSON.stringify(${wrong}) : JSON.stringify({ campaign_id: 'c1', broadcast: true }));`,
  'options that are void': `
fetch('${url}', { headers: void 0, method: 'POST', body: JSON.stringify(${wrong}) });`,
  'options that are frozen': `
const init = Object.freeze({ method: 'POST', body: JSON.stringify(${wrong}) });
fetch('${url}', init);`,
  'options that are looked at': `
const init = { method: 'POST', body: JSON.stringify(${wrong}) };
log(init.method.toLowerCase());
console.log(init.body);
fetch('${url}', init);`,
  'a wrapper of which a method is called by its name in brackets': `
const braze = { post: (path, body) => fetch('${host}' + path, { method: 'POST', body: JSON.stringify(body) }) };
braze['post']('/campaigns/trigger/send', ${wrong});`,
  'a path in a template without parts': `
const post = (path, body) => fetch('${host}' + path, { method: 'POST', body: JSON.stringify(body) });
post(\`/campaigns/trigger/send\`, ${wrong});`,
  'a request of which the caller waits for all': `
import axios from 'axios';
await Promise.all([axios.post('${url}', ${wrong}), other()]);`,
  'a base that a method of an object gives': `
const urls = { ...others, [name]: other, base() { return process.env.BRAZE_URL; } };
post(\`\${urls.base()}/users/track\`, { events: «5» });`,
  'a base that a function by another name gives': `
const brazeUrl = () => process.env.BRAZE_URL;
const urls = { base: brazeUrl };
post(\`\${urls.base()}/users/track\`, { events: «5» });`,
  'a base that a function gives where it stands': `
post(\`\${(() => process.env.BRAZE_URL)()}/users/track\`, { events: «5» });`,
  'a request of Node that names no method': `
import https from 'https';
«https.request»('${url}', (answer) => answer.resume()).end();`,
  'an address out of a list': `
const [path] = ['/campaigns/trigger/send'];
fetch('${host}/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(${wrong}) });`,
};

/** What looks like such a request, but is none or cannot be told. */
export const otherForms: DetectionCases = {
  'addresses that are no texts': `
fetch(undefined, { method: 'POST', body: JSON.stringify({ path: '/campaigns/trigger/send' }) });
fetch({}, { method: 'POST', body: JSON.stringify({ path: '/campaigns/trigger/send' }) });
fetch(['/campaigns/trigger/send'], { method: 'POST', body: JSON.stringify(${unmarked}) });
fetch(5, { method: 'POST', body: JSON.stringify({ path: '/campaigns/trigger/send' }) });
fetch(a === b, { method: 'POST', body: JSON.stringify({ path: '/campaigns/trigger/send' }) });`,
  'a base of which nothing speaks of Braze': `
const urls = { base: makeUrl };
post(\`\${urls[name]()}/users/track\`, { events: 5 });
post(\`\${urls.base()}/users/track\`, { events: 5 });
post(\`\${urls.other()}/users/track\`, { events: 5 });
post(\`\${makers()()}/users/track\`, { events: 5 });`,
  'a request of Node that is taken apart': `
import https from 'https';
const { write } = https.request('${url}', { method: 'POST' });
let request = https.request('${url}', { method: 'POST' });
request = other;
request.end(JSON.stringify(${unmarked}));`,
  'an interceptor that changes the data': `
import axios from 'axios';
axios.interceptors.request.use((config) => ({ ...config, data: complete(config) }));
axios.post('${url}', ${unmarked});`,
  'nothing that is given to Node': `
import https from 'https';
https.request();
https.request(...options).end(JSON.stringify(${unmarked})); // /campaigns/trigger/send`,
  'options of the standard whose body is not known': `
new Request('${url}', { ...init, method: 'POST' });`,
  'a Request of another module': `
import { Request } from './requests.js';
new Request('${url}', { method: 'POST', body: { campaign_id: 5 } });`,
  'a request of XMLHttpRequest that another function opens': `
const request = new XMLHttpRequest();
function open() {
  request.open('POST', '${url}');
}
open();
request.send(JSON.stringify(${unmarked}));`,
  'XMLHttpRequest without an address': `
const request = new XMLHttpRequest();
request.open('POST');
request.send(JSON.stringify(${unmarked})); // /campaigns/trigger/send`,
  'XMLHttpRequest whose method is taken out': `
const request = new XMLHttpRequest();
const open = request.open.bind(request);
open('POST', '${url}');
request.send(JSON.stringify(${unmarked}));`,
  'options whose body a getter gives': `
fetch('${url}', { method: 'POST', get body() { return JSON.stringify(${unmarked}); } });`,
  'options that are merged with others': `
const init = Object.assign({ method: 'POST', body: JSON.stringify(${unmarked}) }, ...others);
fetch('${url}', init);`,
  'options that another function of Object makes': `
const init = Object.create({ method: 'POST', body: JSON.stringify(${unmarked}) });
fetch('${url}', init);`,
  'options that a condition may replace': `
fetch('${url}', { method: 'POST', body: JSON.stringify(${unmarked}), ...(eu ? { body } : { headers }) });`,
  'options whose body another run fills': `
const init = { method: 'POST', body: JSON.stringify(${unmarked}) };
onReload(() => {
  init.body = JSON.stringify(next);
});
export const send = () => fetch('${url}', init);`,
  'a message that superagent sends with three arguments': `
import request from 'superagent';
request('POST', '${url}', callback).send(${unmarked});`,
};
