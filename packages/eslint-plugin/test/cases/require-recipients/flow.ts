import type { Twins } from '../../support/twins.js';

/** Bodies, URLs and options that are put together before the request. */
export const flow: Twins = {
  'a body in a constant': {
    reports: `
export async function send(text) {
  const body = «{» messages: { sms: { app_id: 'a1', subscription_group_id: 's1', body: text } } };
  await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(body) });
}`,
    silent: `
export async function send(text, ids) {
  const body = { external_user_ids: ids, messages: { sms: { app_id: 'a1', subscription_group_id: 's1', body: text } } };
  await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(body) });
}`,
  },
  'a text in a constant': {
    reports: `
async function send(campaign) {
  const payload = JSON.stringify(«{» campaign_id: campaign }, null, 2);
  await fetch(process.env.BRAZE_URL + '/campaigns/trigger/send', { method: 'POST', body: payload });
}`,
    silent: `
async function send(campaign, recipients) {
  const payload = JSON.stringify({ campaign_id: campaign, recipients }, null, 2);
  await fetch(process.env.BRAZE_URL + '/campaigns/trigger/send', { method: 'POST', body: payload });
}`,
  },
  'options in a constant': {
    reports: {
      parser: 'espree',
      code: `
export async function enter(key) {
  const init = {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + key },
    body: JSON.stringify(«{» canvas_id: 'v1' }),
  };
  return fetch('https://rest.iad-01.braze.com/canvas/trigger/send', init);
}`,
    },
    silent: {
      parser: 'espree',
      code: `
export async function enter(key, id) {
  const init = {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + key },
    body: JSON.stringify({ canvas_id: 'v1', recipients: [{ external_user_id: id }] }),
  };
  return fetch('https://rest.iad-01.braze.com/canvas/trigger/send', init);
}`,
    },
  },
  'later assignments': {
    reports: `
import axios from 'axios';
const brazeHost = process.env.BRAZE_HOST;
export async function send(text) {
  const body = «{»};
  body.messages = { android_push: { alert: text, title: 'Hi' } };
  body.override_frequency_capping = true;
  await axios.post(brazeHost + '/messages/send', body, { headers: { 'X-Vendor': 'braze' } });
}`,
    silent: `
import axios from 'axios';
const brazeHost = process.env.BRAZE_HOST;
export async function send(text, ids) {
  const body = {};
  body.messages = { android_push: { alert: text, title: 'Hi' } };
  body.external_user_ids = ids;
  await axios.post(brazeHost + '/messages/send', body, { headers: { 'X-Vendor': 'braze' } });
}`,
  },
  'an assignment under a condition': {
    reports: `
export async function send(braze, campaign, sendId) {
  const body: Record<string, unknown> = «{» campaign_id: campaign };
  if (sendId) body.send_id = sendId;
  await braze.post('/campaigns/trigger/send', body);
}`,
    silent: `
export async function send(braze, campaign, users) {
  const body: Record<string, unknown> = { campaign_id: campaign };
  if (users) body.recipients = users;
  await braze.post('/campaigns/trigger/send', body);
}`,
  },
  'Object.assign of known objects': {
    reports: `
const defaults = { campaign_id: 'c1' };
await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
  method: 'POST',
  body: JSON.stringify(«Object».assign({}, defaults, { trigger_properties: { plan: 'pro' } })),
});`,
    silent: `
const defaults = { campaign_id: 'c1' };
await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
  method: 'POST',
  body: JSON.stringify(Object.assign({}, defaults, { recipients: [{ external_user_id: 'u1' }] })),
});`,
  },
  'a deleted key': {
    reports: `
export async function send(client, id) {
  const body = «{» campaign_id: 'c1', recipients: [{ external_user_id: id }] };
  delete body.recipients;
  await client.post('/campaigns/trigger/send', body);
}`,
    silent: `
export async function send(client, id) {
  const body = { campaign_id: 'c1', send_id: 's1', recipients: [{ external_user_id: id }] };
  delete body.send_id;
  await client.post('/campaigns/trigger/send', body);
}`,
  },
  'spread constants': {
    reports: `
const common = { override_frequency_capping: true, recipient_subscription_state: 'all' } as const;
export const alarm = (braze, messages) => braze.request({ method: 'POST', path: '/messages/send', body: «{» ...common, messages } });`,
    silent: `
const common = { override_frequency_capping: true, broadcast: true } as const;
export const alarm = (braze, messages) => braze.request({ method: 'POST', path: '/messages/send', body: { ...common, messages } });`,
  },
  'an unknown spread': {
    reports: `
export async function send(braze, properties) {
  await braze.send('/canvas/trigger/send', «{» canvas_id: 'v1', context: { ...properties } });
}`,
    silent: `
export async function send(braze, target) {
  await braze.send('/canvas/trigger/send', { canvas_id: 'v1', ...target });
}`,
  },
  'new URL with a path': {
    reports: `
export async function send(messages) {
  const url = new URL('/messages/send', process.env.BRAZE_REST_ENDPOINT);
  await fetch(url, { method: 'POST', body: JSON.stringify(«{» messages }) });
}`,
    silent: `
export async function send(messages, segment: string) {
  const url = new URL('/messages/send', process.env.BRAZE_REST_ENDPOINT);
  await fetch(url, { method: 'POST', body: JSON.stringify({ messages, segment_id: segment }) });
}`,
  },
  'one of two paths': {
    reports: `
export async function send(host: string, later: boolean) {
  const path = later ? '/campaigns/trigger/schedule/create' : '/campaigns/trigger/send';
  await fetch(host + path, {
    method: 'POST',
    body: JSON.stringify(«{» campaign_id: 'c1', schedule: later ? { time: '2030-01-01T00:00:00Z' } : undefined }),
  });
}`,
    silent: `
export async function send(host: string, test: boolean) {
  const path = test ? '/transactional/v1/campaigns/c1/send' : '/campaigns/trigger/send';
  await fetch(host + path, { method: 'POST', body: JSON.stringify({ campaign_id: 'c1', recipient: { external_user_id: 'u1' } }) });
}`,
  },
  'a comment that names the endpoint': {
    reports: `
export const nightly = /* @braze /messages/send */ «{»
  messages: { webhook: { url: 'https://example.com/hook', request_method: 'POST' } },
};`,
    silent: `
export const nightly = /* @braze /messages/send */ {
  audience: { custom_attribute: { custom_attribute_name: 'vip', comparison: 'equals', value: true } },
  messages: { webhook: { url: 'https://example.com/hook', request_method: 'POST' } },
};`,
  },
  'a call declared in the settings': {
    reports: {
      settings: {
        calls: [{ callee: 'outbox.enqueue', endpoint: '/campaigns/trigger/send', payloadArgument: 1 }],
      },
      code: `
import { outbox } from './outbox';
await outbox.enqueue('welcome', «{» campaign_id: 'welcome' }, { delay: 5 });`,
    },
    silent: {
      settings: {
        calls: [{ callee: 'outbox.enqueue', endpoint: '/campaigns/trigger/send', payloadArgument: 1 }],
      },
      code: `
import { outbox } from './outbox';
await outbox.enqueue('welcome', { campaign_id: 'welcome', audience: { AND: [] } }, { delay: 5 });
await outbox.flush('welcome', { campaign_id: 'welcome' });`,
    },
  },
  'a declared call with the path as an argument': {
    reports: {
      parser: 'espree',
      settings: { calls: [{ callee: '*.submit', pathArgument: 0, payloadArgument: 1 }] },
      code: `
import { jobs } from './jobs.js';
jobs.braze.submit('/messages/send', «{» messages: { sms: { app_id: 'a', subscription_group_id: 's', body: '-' } } });`,
    },
    silent: {
      parser: 'espree',
      settings: { calls: [{ callee: '*.submit', pathArgument: 0, payloadArgument: 1 }] },
      code: `
import { jobs } from './jobs.js';
jobs.braze.submit('/users/track', { attributes: [{ external_id: 'u1', plan: 'pro' }] });`,
    },
  },
};
