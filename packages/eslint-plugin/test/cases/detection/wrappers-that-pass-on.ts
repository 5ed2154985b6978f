import type { DetectionCases } from './detection-cases.js';

const post =
  "const post = (path, body) => fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });";

/** The functions send what their callers hand them: a mistake stands at the caller. */
export const wrappersThatPassOn: DetectionCases = {
  'a parameter that is the body': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', body);
trigger(«{» campaign_id: 'c1' });
trigger({ campaign_id: 'c1', broadcast: true });`,
  'a parameter that is a part of the body': `
${post}
const trigger = (recipients) => post('/campaigns/trigger/send', { campaign_id: 'c1', recipients });
trigger([{ external_user_id: «5» }]);
trigger([{ external_user_id: 'u1' }]);`,
  'a parameter that is the only element of a list': `
${post}
const trigger = (recipient) => post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: [recipient] });
trigger(«{» trigger_properties: {} });
trigger({ external_user_id: 'u1', trigger_properties: {} });`,
  'a parameter that is spread beside a key': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { ...body, campaign_id: 'c1' });
trigger(«{» trigger_properties: {} });
trigger({ trigger_properties: {}, broadcast: true });`,
  'a wrapper that adds the key which is missing': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { broadcast: true, ...body });
trigger({ campaign_id: 'c1' });
trigger({ campaign_id: «7» });`,
  'a wrapper that adds a key by assignment': `
${post}
function trigger(body) {
  body.broadcast = true;
  return post('/campaigns/trigger/send', body);
}
trigger({ campaign_id: 'c1' });
trigger({ campaign_id: «7» });`,
  'an argument that is undefined': `
${post}
const exportGroup = (fields) => post('/users/export/global_control_group', { fields_to_export: fields });
const exportUsers = (fields = ['email']) => post('/users/export/global_control_group', { fields_to_export: fields });
exportGroup(«undefined»);
exportGroup(true ? «undefined» : ['email']);
exportGroup();
exportUsers(undefined);`,
  'an object that the wrapper takes a key out of': `
${post}
function create(body) {
  delete body.campaign_id;
  return post('/sends/id/create', body);
}
function rename(body) {
  delete body.send_id;
  return post('/sends/id/create', body);
}
create(«{» campaign_id: 'c1' });
rename({ campaign_id: 'c1', send_id: 5 });`,
  'what a pattern has left of an object': `
${post}
const rename = ({ note, ...others }) => post('/users/external_ids/rename', { ...others });
const set = ({ groups, ...others }) => post('/v2/subscription/status/set', { ...others, subscription_groups: groups });
rename(«{» note: 'n' });
rename({ note: 'n', external_id_renames: list });
set({ ...(flag ? {} : { groups: [] }) });
const send = ({ recipients = [], ...others }) => post('/messages/send', { ...others, external_user_ids: recipients });
send(«{» recipients: ['u1'] });
send({ recipients: ['u1'], messages: { apple_push: { alert: 'Hi' } } });`,
  'three wrappers deep': `
${post}
const messages = (body) => post('/messages/send', body);
const notify = (content, ids) => messages({ external_user_ids: ids, messages: content });
const remind = (content) => notify(content, ['u1']);
remind({ apple_push: { alert: 'Hi', extra: «'x'» } });
remind({ apple_push: { alert: 'Hi', extra: { a: 'x' } } });`,
  'a wrapper that is called before it is defined': `
trigger(«{» campaign_id: 'c1' });
function trigger(body) {
  return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
}`,
  'a wrapper that is exported and called here too': `
${post}
export function trigger(body) {
  return post('/campaigns/trigger/send', body);
}
trigger(«{» campaign_id: 'c1' });`,
  'a path that is built from a parameter': `
const call = (resource, body) =>
  fetch(\`https://rest.iad-01.braze.com/\${resource}/trigger/send\`, { method: 'POST', body: JSON.stringify({ ...body }) });
call('campaigns', «{» campaign_id: 'c1' });
call('canvas', { canvas_id: 'c1', broadcast: true });`,
  'a path and a body that the wrapper copies': `
const send = (path, body) =>
  fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify({ ...body }) });
send('/campaigns/trigger/send', «{» campaign_id: 'c1' });
send('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true });`,
  'an options object that is taken apart': `
async function send({ path, body, retries = 3 }) {
  return fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });
}
send({ path: '/campaigns/trigger/send', body: «{» campaign_id: 'c1' } });
send({ path: '/campaigns/trigger/send', body: { campaign_id: 'c1', broadcast: true } });`,
  'a destructured parameter with a default': `
async function trigger({ recipients, properties = {} }) {
  return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
    method: 'POST',
    body: JSON.stringify({ campaign_id: 'c1', recipients, trigger_properties: properties }),
  });
}
trigger({ recipients: [{ external_user_id: «5» }] });
trigger({ recipients: [{ external_user_id: 'u1' }] });`,
  'a default for the whole parameter': `
${post}
const trigger = (body = { campaign_id: 'c1', broadcast: true }) => post('/campaigns/trigger/send', body);
trigger(«{» campaign_id: 'c1' });
trigger();`,
  'a method that forwards to a private one': `
class Braze {
  #post(path, body) {
    return fetch(this.base + path, { method: 'POST', body: JSON.stringify(body) });
  }
  trigger(body) {
    return this.#post('/campaigns/trigger/send', { ...body, campaign_id: 'c1' });
  }
}
const braze = new Braze();
braze.trigger(«{» trigger_properties: {} });
braze.trigger({ broadcast: true });`,
  'a method of a class with a client in a field': `
import axios from 'axios';
class BrazeService {
  http = axios.create({ baseURL: process.env.BRAZE_URL });
  async track(attributes: object[]) {
    await this.http.post('/users/track', { attributes });
  }
  async run() {
    await this.track([«{» first_name: 'Ann' }]);
    await this.track([{ external_id: 'u1', first_name: 'Ann' }]);
  }
}`,
  'a method of an instance in a module': `
import axios from 'axios';
class BrazeClient {
  constructor(private readonly http = axios.create({ baseURL: 'https://rest.iad-01.braze.com' })) {}
  send(messages: object) {
    return this.http.post('/messages/send', { broadcast: true, segment_id: 's', messages });
  }
}
export const client = new BrazeClient();
export const greet = () => client.send({ «push»: {} });`,
  'a method of an object literal': `
const api = {
  trigger(body) {
    return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  },
};
api.trigger(«{» campaign_id: 'c1' });
api.trigger({ campaign_id: 'c1', broadcast: true });`,
  'a hook': `
import { useCallback } from 'react';
export function useTrigger() {
  const trigger = useCallback(async (body) => {
    await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  }, []);
  return () => trigger(«{» campaign_id: 'c1' });
}`,
  'a function that a factory returns': `
const makeSender = (key) => async (body) =>
  fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: \`Bearer \${key}\` },
    body: JSON.stringify(body),
  });
const send = makeSender(process.env.BRAZE_KEY);
send(«{» campaign_id: 'c1' });
send({ campaign_id: 'c1', broadcast: true });`,
  'an object that a factory returns': `
function createClient(key) {
  const post = (path, body) =>
    fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });
  return { trigger: (body) => post('/campaigns/trigger/send', body) };
}
const { trigger } = createClient('k');
const client = createClient('k');
trigger(«{» campaign_id: 'c1' });
client.trigger(«{» campaign_id: 'c2' });
client.trigger({ campaign_id: 'c2', broadcast: true });`,
  'a bound function': `
const post = (path, body) =>
  fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });
const trigger = post.bind(null, '/campaigns/trigger/send');
trigger(«{» campaign_id: 'c1' });
trigger({ campaign_id: 'c1', broadcast: true });`,
  'the client of the braze-api package': `
import { Braze } from 'braze-api';
const braze = new Braze(url, key);
export const notify = (messages) => braze.messages.send({ external_user_ids: ['u1'], messages });
notify({ apple_push: { alert: 'Hi', extra: «'x'» } });
notify({ apple_push: { alert: 'Hi' } });`,
  'a variable that is handed to the wrapper': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { ...body, campaign_id: 'c1' });
const payload = «{» trigger_properties: {} };
trigger(payload);
const right = { trigger_properties: {} };
right.broadcast = true;
trigger(right);`,
  'a body that is written to a request of Node': `
import https from 'node:https';
function trigger(body) {
  const request = https.request({ hostname: 'rest.iad-01.braze.com', path: '/campaigns/trigger/send', method: 'POST' });
  request.write(JSON.stringify(body));
  request.end();
}
trigger(«{» campaign_id: 'c1' });`,
  'a guard that does not look at what it is given': `
export async function trigger(body) {
  const key = process.env.BRAZE_KEY;
  if (!key) return;
  if (!body.campaign_id) throw new Error('no campaign');
  await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
}
trigger(«{» campaign_id: 'c1' });`,
  'a renamed key whose value goes out as it is': `
${post}
const trigger = ({ campaignId, recipients }) =>
  post('/campaigns/trigger/send', { campaign_id: campaignId, recipients });
trigger({ campaignId: «5», recipients: [{ external_user_id: 'u1' }] });
trigger({ campaignId: 'c1', recipients: [{ external_user_id: 'u1' }] });`,
  'a wrapper that tries again': `
async function post(path, body, attempts = 3) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return await fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify({ ...body }) });
    } catch (error) {
      if (attempt === attempts - 1) throw error;
    }
  }
}
post('/campaigns/trigger/send', «{» campaign_id: 'c1' });`,
  'a wrapper that declares its `this`': `
async function brazeRequest(this: Context, method: string, path: string, body: object) {
  return this.helpers.httpRequest({ method, url: this.base + path, body });
}
async function run(this: Context) {
  await brazeRequest.call(this, 'POST', '/campaigns/trigger/send', «{» campaign_id: 'c1' });
}`,
  'a builder that declares its `this`': `
function build(this: Context, campaign_id: unknown, broadcast: unknown) {
  return { campaign_id, broadcast };
}
async function run(this: Context) {
  await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(build.call(this, 'c1', true)) });
  await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(build.call(this, «5», true)) });
}`,
  'a wrapper that puts a body into its options if there is one': `
async function brazeRequest(this: Context, method: string, path: string, body?: object, query?: object) {
  const options: Options = { method, url: this.base + path, json: true };
  if (body && Object.keys(body).length > 0) {
    options.body = body;
  }
  if (query && Object.keys(query).length > 0) {
    options.qs = query;
  }
  try {
    const response = await this.helpers.httpRequest(options);
    return response;
  } catch (error) {
    throw error;
  }
}
async function run(this: Context) {
  await brazeRequest.call(this, 'POST', '/campaigns/trigger/send', «{» campaign_id: 'c1' });
}`,
  'a method that takes its options apart': `
class BrazeClient {
  async request<T>(path: string, options: Options = {}): Promise<T> {
    const { method = 'POST', body, query } = options;
    logger.enter('request', { hasBody: !!body });
    const url = this.urlFor(path, query);
    const init: RequestInit = { method, headers: this.headers };
    if (body && method !== 'GET') {
      init.body = JSON.stringify(body);
    }
    try {
      const response = await fetch(url, init);
      return await response.json();
    } catch (error) {
      throw error;
    }
  }
  trigger() {
    return this.request('/campaigns/trigger/send', { body: «{» campaign_id: 'c1' } });
  }
}`,
};
