import type { DetectionCases } from './detection-cases.js';

const post =
  "const post = (path, body) => fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });";

/** What is written at the caller is not, or not certainly, what leaves. */
export const wrappersThatRewrite: DetectionCases = {
  'a wrapper that renames keys': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', snakeCase(body));
trigger({ campaignId: 'c1' });`,
  'a wrapper that maps camel case to snake case': `
${post}
const trigger = ({ campaignId, externalUserIds }) =>
  post('/campaigns/trigger/send', {
    campaign_id: campaignId,
    recipients: externalUserIds.map((external_user_id) => ({ external_user_id })),
  });
trigger({ campaignId: 'c1', externalUserIds: ['u1'] });`,
  'a wrapper that adds the missing key': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { ...body, broadcast: true });
trigger({ campaign_id: 'c1' });`,
  'a wrapper that adds the missing key with Object.assign': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', Object.assign({ broadcast: true }, body));
trigger({ campaign_id: 'c1' });`,
  'a wrapper that overrides the wrong key': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { ...body, campaign_id: 'c1' });
trigger({ campaign_id: 5, broadcast: true });`,
  'a wrapper that adds what is not known': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', { ...defaults(), ...body });
trigger({ campaign_id: 'c1' });`,
  'a wrapper that removes the wrong key': `
${post}
function trigger(body) {
  delete body.api_key;
  return post('/campaigns/trigger/send', body);
}
trigger({ campaign_id: 'c1', broadcast: true, api_key: 'k' });`,
  'a wrapper that takes only some keys': `
${post}
const trigger = ({ campaign_id, recipients }) => post('/campaigns/trigger/send', { campaign_id, recipients });
trigger({ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }], unknownKey: 1, api_key: 'k' });`,
  'a wrapper that drops nothing and filters a list': `
${post}
const trigger = (recipients) =>
  post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: recipients.filter((one) => one.external_user_id) });
trigger([{ trigger_properties: {} }, { external_user_id: 'u1' }]);`,
  'a wrapper that may choose another value': `
${post}
const notify = (content) =>
  post('/messages/send', { broadcast: true, segment_id: 's', messages: content.kind === 'a' ? content.a : content.b });
notify({ kind: 'a', a: { apple_push: { alert: 'Hi' } }, b: 5 });`,
  'a wrapper that sends a key only sometimes': `
${post}
function trigger(body) {
  const sent = { campaign_id: 'c1', broadcast: true };
  if (typeof body.properties === 'object') sent.trigger_properties = body.properties;
  return post('/campaigns/trigger/send', sent);
}
trigger({ properties: 'none' });`,
  'a wrapper that does not send an empty list': `
${post}
function trigger(recipients) {
  if (recipients.length === 0) return;
  return post('/campaigns/trigger/send', { campaign_id: 'c1', recipients });
}
trigger([]);`,
  'a wrapper that sends only when it is told to': `
${post}
function trigger(body, dryRun) {
  if (!dryRun) post('/campaigns/trigger/send', body);
}
trigger({ campaign_id: 'c1' }, true);`,
  'a wrapper that chooses the endpoint': `
${post}
function send(kind, body) {
  switch (kind) {
    case 'canvas':
      return post('/canvas/trigger/send', body);
    default:
      return post('/campaigns/trigger/send', body);
  }
}
send('canvas', { canvas_id: 'c1', broadcast: true });`,
  'a wrapper that catches its own check': `
${post}
async function trigger(body) {
  try {
    if (!body.recipients) throw new Error('none');
    await post('/campaigns/trigger/send', body);
  } catch {
    return undefined;
  }
}
trigger({ campaign_id: 'c1' });`,
  'a wrapper that sends once for each element': `
${post}
const triggerAll = (list) => list.forEach((recipient) => post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: [recipient] }));
triggerAll([]);`,
  'a wrapper that hands its argument to other code first': `
${post}
function trigger(body) {
  complete(body);
  return post('/campaigns/trigger/send', body);
}
trigger({ campaign_id: 'c1' });`,
  'a wrapper that is assigned again': `
let trigger = (body) => post('/campaigns/trigger/send', body);
trigger = (body) => post('/campaigns/trigger/send', { ...body, broadcast: true });
trigger({ campaign_id: 'c1' });`,
  'a function declaration that is assigned over': `
${post}
function trigger(body) {
  return post('/campaigns/trigger/send', body);
}
trigger = decorate(trigger);
trigger({ campaign_id: 'c1' });`,
  'a decorated wrapper': `
${post}
const trigger = withDefaults((body) => post('/campaigns/trigger/send', body));
trigger({ campaign_id: 'c1' });`,
  'a method that a subclass overrides': `
class Sender {
  run() {
    return this.trigger({ campaign_id: 'c1' });
  }
  trigger(body) {
    return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  }
}
class Everybody extends Sender {
  trigger(body) {
    return super.trigger({ ...body, broadcast: true });
  }
}`,
  'a method that the constructor replaces': `
class Sender {
  constructor(decorate) {
    this.trigger = decorate(this.trigger);
  }
  trigger(body) {
    return fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });
  }
  run() {
    return this.trigger({ campaign_id: 'c1' });
  }
}`,
  'a method of an object that is replaced': `
const api = { trigger: (body) => fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) }) };
api.trigger = decorate(api.trigger);
api.trigger({ campaign_id: 'c1' });`,
  'a parameter of the same name as another function': `
${post}
const trigger = (body) => post('/campaigns/trigger/send', body);
export const run = (trigger) => trigger({ campaign_id: 'c1' });`,
  'a list of arguments that is spread': `
${post}
const trigger = (id, body) => post('/campaigns/trigger/send', { ...body, campaign_id: id });
trigger(...args, { trigger_properties: {} });`,
  'a rest parameter': `
${post}
const trigger = (...bodies) => post('/campaigns/trigger/send', bodies[0]);
trigger({ campaign_id: 'c1' });`,
  'a wrapper that calls itself': `
${post}
function trigger(body, attempt) {
  if (attempt > 3) return undefined;
  post('/campaigns/trigger/send', { ...body, broadcast: true });
  return trigger({ campaign_id: 'c1' }, attempt + 1);
}
trigger({ campaign_id: 'c1' }, 0);`,
  'a wrapper around another service': `
const post = (path, body) => fetch('https://onesignal.com/api/v1' + path, { method: 'POST', body: JSON.stringify(body) });
post('/users/track', { external_user_ids: 5 });
const vero = (body) => fetch('https://api.getvero.com/api/v2/users/track', { method: 'POST', body: JSON.stringify(body) });
vero({ id: 5 });`,
  'a wrapper around the own back end': `
const send = (path, body) => fetch('/api/braze' + path, { method: 'POST', body: JSON.stringify({ ...body }) });
send('/campaigns/trigger/send', { campaign_id: 'c1' });`,
  'a shadowed fetch': `
export function run(fetch) {
  const trigger = (body) => fetch('/api/braze', { method: 'POST', body: JSON.stringify(body) });
  return trigger({ campaign_id: 'c1' });
}
const endpoint = '/campaigns/trigger/send';`,
  'a chat with a language model beside a call to Braze': `
import { Braze } from 'braze-api';
const braze = new Braze(url, key);
const send = (body) => braze.messages.send(body);
const ask = (messages) => openai.chat.completions.create({ model: 'm', messages });
ask([{ role: 'user', content: 'Hi' }]);
send({ broadcast: true, segment_id: 's', messages: { apple_push: { alert: 'Hi' } } });`,
  'a mock of the wrapper': `
import { Braze } from 'braze-api';
const braze = new Braze(url, key);
const send = (body) => braze.messages.send(body);
expect(send).toHaveBeenCalledWith({ messages: {} });`,
  'a wrapper with a path that does not send an empty list': `
async function post(path, body) {
  if (body.recipients.length === 0) return undefined;
  return fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });
}
post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: [] });`,
  'a wrapper that cuts its argument into pieces': `
${post}
async function track(events) {
  for (let start = 0; start < events.length; start += 75) await post('/users/track', { events: events.slice(start, start + 75) });
}
track([]);`,
  'a wrapper that changes what it has put into its options': `
async function brazeRequest(path, body) {
  const options = { method: 'POST', url: base + path };
  if (body) options.body = body;
  options.body = complete(options.body);
  return http.request(options);
}
await brazeRequest('/campaigns/trigger/send', { campaign_id: 'c1' });`,
  'a wrapper that adds to what it has put into its options': `
async function brazeRequest(path, body) {
  const options = { method: 'POST', url: base + path };
  if (body) options.body = body;
  options.body.broadcast = true;
  return http.request(options);
}
await brazeRequest('/campaigns/trigger/send', { campaign_id: 'c1' });`,
  'a wrapper that sends some bodies only': `
async function brazeRequest(path, body) {
  const options = { method: 'POST', url: base + path };
  if (body && live) options.body = body;
  return http.request(options);
}
await brazeRequest('/campaigns/trigger/send', { campaign_id: 'c1' });`,
  'a wrapper that sends its body where there is none': `
async function brazeRequest(path, body) {
  const options = { method: 'POST', url: base + path };
  if (!body) options.body = body;
  return http.request(options);
}
await brazeRequest('/campaigns/trigger/send', { campaign_id: 'c1' });`,
  'a list that a wrapper of another file sends in parts': `
import { brazeBatchRequest } from './transport';
const events = [{ name: 5 }];
await brazeBatchRequest('/users/track', events, 'events', 75);`,
  'a method that takes its options apart and asks for an answer only': `
class BrazeClient {
  async request(path, options = {}) {
    const { method = 'GET', body } = options;
    const init = { method, headers: this.headers };
    if (body && method !== 'GET') {
      init.body = JSON.stringify(body);
    }
    return fetch(this.urlFor(path), init);
  }
  trigger() {
    return this.request('/campaigns/trigger/send', { body: { campaign_id: 'c1' } });
  }
}`,
  'a method that takes its options apart and completes the body': `
class BrazeClient {
  async request(path, options = {}) {
    const { method = 'POST', body } = options;
    body.broadcast = true;
    const init = { method, headers: this.headers };
    if (body && method !== 'GET') {
      init.body = JSON.stringify(body);
    }
    return fetch(this.urlFor(path), init);
  }
  trigger() {
    return this.request('/campaigns/trigger/send', { body: { campaign_id: 'c1' } });
  }
}`,
  'a method that takes its options apart and hands the body on': `
class BrazeClient {
  async request(path, options = {}) {
    const { method = 'POST', body } = options;
    Object.assign(body, this.defaults);
    const init = { method, headers: this.headers };
    if (body && method !== 'GET') {
      init.body = JSON.stringify(body);
    }
    return fetch(this.urlFor(path), init);
  }
  trigger() {
    return this.request('/campaigns/trigger/send', { body: { campaign_id: 'c1' } });
  }
}`,
};
