import type { DetectionCases } from './detection-cases.js';

const url = 'https://rest.iad-01.braze.com/campaigns/trigger/send';
const wrong = '{ campaign_id: «5», broadcast: true }';
const right = "{ campaign_id: 'c1', broadcast: true }";

/** Requests that are put together out of options, descriptions and instances of clients. */
export const requestObjects: DetectionCases = {
  'options that are assigned step by step': `
const options = {};
options.url = '${url}';
options.method = 'POST';
options.body = ${wrong};
request(options, done);`,
  'init of fetch that is assigned step by step': `
const init = { method: 'POST' };
init.headers = { 'Content-Type': 'application/json' };
init.body = JSON.stringify(${wrong});
await fetch('${url}', init);`,
  'a configuration of axios that is assigned step by step': `
import axios from 'axios';
const config = { method: 'post' };
config.url = '${url}';
config.data = ${wrong};
await axios(config);`,
  'axios.request': `
import axios from 'axios';
await axios.request({ method: 'POST', url: '${url}', data: ${wrong} });`,
  'a configuration of axios that a function builds': `
import axios from 'axios';
function configFor(body) {
  return { method: 'POST', url: '${url}', data: body };
}
await axios(configFor(${wrong}));
await axios(configFor(${right}));`,
  'init of fetch that a function builds': `
const init = (body) => ({ method: 'POST', headers, body: JSON.stringify(body) });
await fetch('${url}', init(${wrong}));
await fetch('${url}', init(${right}));`,
  'init of fetch that a function builds and completes': `
const init = (body) => ({ method: 'POST', body: JSON.stringify({ ...body, campaign_id: 'c1' }) });
await fetch('${url}', init(«{» trigger_properties: {} }));
await fetch('${url}', init({ broadcast: true }));`,
  'init of fetch that a method builds': `
class Braze {
  init(body) {
    return { method: 'POST', headers: this.headers, body: JSON.stringify(body) };
  }
  trigger() {
    return fetch('${url}', this.init(${wrong}));
  }
}`,
  'a description that is handed to a runner': `
function brazeTrigger(id) {
  return { method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} };
}
run(brazeTrigger('x'));`,
  'a description that is handed to a client': `
const triggerBraze = (id) => ({ method: 'POST', url: \`\${BRAZE_URL}/campaigns/trigger/send\`, payload: ${wrong} });
await http.request(triggerBraze('x'));`,
  'a description that other files run': `
export function buildBrazeRequest(id) {
  if (id === 'x') return { method: 'POST', url: \`\${BRAZE_URL}/campaigns/trigger/send\`, data: ${right} };
  return { method: 'POST', url: \`\${BRAZE_URL}/campaigns/trigger/send\`, data: «{» campaign_id: id } };
}`,
  'descriptions in a list that a loop sends': `
const requests = [
  { method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} },
  { method: 'POST', path: '/users/alias/new', body: { user_aliases: «5» } },
];
for (const request of requests) {
  console.log(request.path);
  await sendToBraze(request);
}`,
  'descriptions in a list that are sent all at once': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} }];
await Promise.all(brazeJobs.map(async (job) => send(job)));`,
  'descriptions in a list that a function of this file sends': `
const send = ({ method, path, body }) => fetch(BRAZE_URL + path, { method, body: JSON.stringify(body) });
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} }] as const;
await Promise.all(brazeJobs.map(send));`,
  'descriptions in a table': `
const brazeJobs = { trigger: { method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} } };
await run(brazeJobs.trigger);`,
  'descriptions in a table that is gone through': `
const brazeJobs = { trigger: { method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} } };
for (const job of Object.values(brazeJobs)) await run(job);`,
  'a description in a constant': `
const job = { method: 'POST', path: '/campaigns/trigger/send', body: ${wrong} };
await run(job);`,
  XMLHttpRequest: `
const xhr = new XMLHttpRequest();
xhr.open('POST', '${url}');
xhr.setRequestHeader('Content-Type', 'application/json');
xhr.send(JSON.stringify(${wrong}));`,
  'XMLHttpRequest with a body in a constant': `
export function trigger() {
  const body = JSON.stringify(${wrong});
  const xhr = new XMLHttpRequest();
  xhr.open('POST', '${url}', true);
  xhr.onload = () => console.log(xhr.response);
  xhr.send(body);
}`,
  'a request of the fetch standard': `
const request = new Request('${url}', { method: 'POST', body: JSON.stringify(${wrong}) });
await fetch(request);`,
  'request of undici': `
import { request } from 'undici';
await request('${url}', { method: 'POST', body: JSON.stringify(${wrong}) });`,
  'a client of undici': `
import { Client } from 'undici';
const client = new Client('https://rest.iad-01.braze.com');
await client.request({ path: '/campaigns/trigger/send', method: 'POST', body: JSON.stringify(${wrong}) });`,
  'navigator.sendBeacon': `navigator.sendBeacon('${url}', JSON.stringify(${wrong}));`,
  'ajax of jQuery': `$.ajax({ type: 'POST', url: '${url}', data: JSON.stringify(${wrong}) });`,
  'the HTTP service of Nest': `
import { HttpService } from '@nestjs/axios';
class BrazeService {
  constructor(private readonly http: HttpService) {}
  first() {
    return lastValueFrom(this.http.post(\`\${this.url}/campaigns/trigger/send\`, ${wrong}));
  }
  second() {
    return this.http.axiosRef.post('/campaigns/trigger/send', ${wrong});
  }
}`,
  'an instance of axios in a field': `
import axios, { type AxiosInstance } from 'axios';
class BrazeClient {
  private readonly client: AxiosInstance;
  constructor() {
    this.client = axios.create({ baseURL: 'https://rest.iad-01.braze.com' });
  }
  trigger() {
    return this.client.post('/campaigns/trigger/send', ${wrong});
  }
}`,
  'an instance of axios from a getter': `
import axios from 'axios';
class BrazeClient {
  get client() {
    return axios.create({ baseURL: 'https://rest.iad-01.braze.com' });
  }
  trigger() {
    return this.client.post('/campaigns/trigger/send', ${wrong});
  }
}`,
  'an instance of axios from a function': `
import axios from 'axios';
function makeClient() {
  return axios.create({ baseURL: 'https://rest.iad-01.braze.com' });
}
const client = makeClient();
await client.post('/campaigns/trigger/send', ${wrong});`,
  'an instance of got': `
import got from 'got';
const client = got.extend({ prefixUrl: 'https://rest.iad-01.braze.com' });
await client.post('campaigns/trigger/send', { json: ${wrong} }).json();`,
  'a chain of superagent': `
import superagent from 'superagent';
superagent.post('${url}').set('Authorization', key).send(${wrong}).end(done);`,
  'a chain of superagent in steps': `
import superagent from 'superagent';
const request = superagent.post('${url}');
request.set('Authorization', key);
request.send(${wrong});`,
  'a request of Node with its options in a constant': `
import https from 'node:https';
const data = JSON.stringify(${wrong});
const options = { hostname: 'rest.iad-01.braze.com', path: '/campaigns/trigger/send', method: 'POST' };
const request = https.request(options, (response) => response.resume());
request.on('error', console.error);
request.write(data);
request.end();`,
};

/** What looks like the description of a request, or is changed before it is sent. */
export const noRequestObjects: DetectionCases = {
  'options whose body is assigned twice': `
const options = { url: '${url}', method: 'POST' };
options.body = { campaign_id: 5 };
options.body = ${right};
request(options, done);`,
  'options whose body is assigned under a condition': `
const options = { url: '${url}', method: 'POST', body: { campaign_id: 'c1' } };
if (all) options.body = ${right};
request(options, done);`,
  'options that other code changes': `
const options = { url: '${url}', method: 'POST', body: { campaign_id: 'c1' } };
complete(options);
request(options, done);`,
  'options that are built with a condition': `
import axios from 'axios';
const configFor = (all) => ({ method: 'POST', url: '${url}', data: all ? ${right} : { campaign_id: 'c1' } });
await axios(configFor(true));`,
  'options that are built by one of two returns': `
import axios from 'axios';
function configFor(body) {
  if (body.campaign_id === undefined) return { method: 'GET', url: '/health' };
  return { method: 'POST', url: '${url}', data: body };
}
await axios(configFor({ broadcast: true }));`,
  'options that are built asynchronously': `
const init = async (body) => ({ method: 'POST', body: JSON.stringify(body) });
queue(init({ campaign_id: 'c1' }));`,
  'options that are built by a decorated function': `
import axios from 'axios';
const configFor = complete((body) => ({ method: 'POST', url: '${url}', data: body }));
await axios(configFor({ campaign_id: 'c1' }));`,
  'a description whose runner completes it': `
const describeBraze = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });
const run = ({ path, body }) => fetch(BRAZE_URL + path, { method: 'POST', body: JSON.stringify({ ...body, broadcast: true }) });
run(describeBraze());`,
  'a description that is completed': `
const brazeRequest = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });
const request = brazeRequest();
request.body.broadcast = true;
run(request);`,
  'a description that is spread': `
const brazeRequest = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });
run({ ...brazeRequest(), body: ${right} });`,
  'a description without a method': `
export const brazeSend = () => ({ path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });`,
  'a description of a GET request': `
export const brazeRequest = () => ({ method: 'GET', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });`,
  'a description without a word of Braze': `
export const request = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } });`,
  'a description of another host': `
export const brazeRequest = () => ({ method: 'POST', url: 'https://onesignal.com/users/track', body: { events: 5 } });`,
  'a description of the own back end': `
export const brazeRequest = () => ({ method: 'POST', url: '/api/braze/messages/send', body: { messages: 5 } });`,
  'a table of endpoints': `
export const brazeEndpoints = () => [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'string' } }];
export const brazeTable = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 } });`,
  'documentation of an endpoint': `
export const brazeSendDocs = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 }, description: 'x' });
export const sendExample = () => ({ method: 'POST', path: BRAZE_URL + '/campaigns/trigger/send', body: { campaign_id: 5 } });`,
  'an answer of a mock server': `
export const mockBrazeRequest = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 } });
server.use(() => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 } }));`,
  'a route': `
export const brazeRoute = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 }, handler });
app.post('/campaigns/trigger/send', (req, res) => res.json({ url: '/campaigns/trigger/send', body: { campaign_id: 5 } }));`,
  'what a test expects': `
it('builds the request', () => {
  const expectedRequest = () => ({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 } });
  expect(brazeRequest()).toEqual({ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 5 } });
});`,
  'XMLHttpRequest to the own server': `
const xhr = new XMLHttpRequest();
xhr.open('POST', '/campaigns/trigger/send');
xhr.send(JSON.stringify({ campaign_id: 5 }));`,
  'XMLHttpRequest that is opened twice': `
const xhr = new XMLHttpRequest();
xhr.open('POST', '${url}');
xhr.open('POST', 'https://example.org');
xhr.send(JSON.stringify({ campaign_id: 5 }));`,
  'XMLHttpRequest of the program itself': `
class XMLHttpRequest { open() {} send() {} }
const xhr = new XMLHttpRequest();
xhr.open('POST', '${url}');
xhr.send(JSON.stringify({ campaign_id: 5 }));`,
  'XMLHttpRequest that reads': `
const xhr = new XMLHttpRequest();
xhr.open('GET', '${url}');
xhr.send(null);`,
  'a chain that sends twice': `
import superagent from 'superagent';
const request = superagent.post('${url}');
request.send({ campaign_id: 'c1' });
request.send({ broadcast: true });`,
  'code inside a string': `
const snippet = "axios.post('${url}', { campaign_id: 5 })";
const template = \`const options = { method: 'POST', url: '${url}', data: { campaign_id: 5 } }\`;`,
  'descriptions in a list that are completed first': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
for (const job of brazeJobs) {
  job.body.broadcast = true;
  await send(job);
}`,
  'descriptions in a list that are sent in part': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
for (const job of brazeJobs.filter(isDue)) await send(job);`,
  'descriptions in a list of which something else is made': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
for (const job of brazeJobs) await send({ ...job, body: { ...job.body, broadcast: true } });`,
  'descriptions in a list that are only checked': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
for (const job of brazeJobs) validate(job);`,
  'descriptions in a list that other files use': `
export const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
for (const job of brazeJobs) await send(job);`,
  'descriptions in a list that is handed on': `
const brazeJobs = [{ method: 'POST', path: '/campaigns/trigger/send', body: { campaign_id: 'c1' } }];
complete(brazeJobs);
for (const job of brazeJobs) await send(job);`,
  'descriptions in a list, of which nothing speaks of Braze': `
const jobs = [{ method: 'POST', path: '/users/track', body: { events: 5 } }];
for (const job of jobs) await send(job);`,
};
