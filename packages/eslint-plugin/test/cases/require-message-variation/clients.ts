import type { Twins } from '../../support/twins.js';

/** Messages that belong to a campaign, sent with the usual HTTP clients and put together in the usual ways. */
export const clients: Twins = {
  'fetch with JSON.stringify': {
    reports: {
      code: `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    campaign_id: 'c1',
    external_user_ids: ['u1'],
    messages: { apple_push: «{» alert: 'Hi' } },
  }),
});`,
      says: ['`messages.apple_push` lacks `message_variation_id`', '400 Message Variant Unspecified'],
    },
    silent: `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    campaign_id: 'c1',
    external_user_ids: ['u1'],
    messages: { apple_push: { alert: 'Hi', message_variation_id: 'iosPush-1' } },
  }),
});`,
  },
  'axios.post with two channels': {
    reports: `
import axios from 'axios';
await axios.post('https://rest.iad-01.braze.com/messages/schedule/create', {
  campaign_id: 'c1',
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: {
    android_push: «{» alert: 'Hi', title: 'Hi' },
    sms: «{» app_id: 'a1', subscription_group_id: 's1', body: 'Hi' },
  },
});`,
    silent: `
import axios from 'axios';
await axios.post('https://rest.iad-01.braze.com/messages/schedule/create', {
  campaign_id: 'c1',
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: {
    android_push: { alert: 'Hi', title: 'Hi', message_variation_id: 'v1' },
    sms: { app_id: 'a1', subscription_group_id: 's1', body: 'Hi', message_variation_id: 'v2' },
  },
});`,
  },
  'axios with one options object': {
    reports: {
      parser: 'espree',
      code: `
const axios = require('axios').default;
exports.send = (ids, html) =>
  axios({
    method: 'POST',
    url: 'https://rest.iad-06.braze.com/messages/send',
    data: { campaign_id: 'c1', external_user_ids: ids, messages: { email: «{» app_id: 'a1', from: 'f', body: html } } },
  });`,
    },
    silent: {
      parser: 'espree',
      code: `
const axios = require('axios').default;
exports.send = (ids, html) =>
  axios({
    method: 'POST',
    url: 'https://rest.iad-06.braze.com/messages/send',
    data: { external_user_ids: ids, messages: { email: { app_id: 'a1', from: 'f', body: html } } },
  });`,
    },
  },
  'got with one of two channels wrong': {
    reports: `
import got from 'got';
await got.post('https://rest.iad-01.braze.com/messages/send', {
  json: {
    campaign_id: 'c1',
    broadcast: true,
    messages: { apple_push: { alert: 'Hi', message_variation_id: 'v1' }, web_push: «{» alert: 'Hi', title: 'Hi' } },
  },
});`,
    silent: `
import got from 'got';
await got.post('https://rest.iad-01.braze.com/messages/send', {
  json: {
    campaign_id: 'c1',
    broadcast: true,
    messages: { apple_push: { alert: 'Hi', message_variation_id: 'v1' }, web_push: { alert: 'Hi', title: 'Hi', message_variation_id: 'v2' } },
  },
});`,
  },
  'ky with a campaign of the environment': {
    reports: {
      parser: 'espree',
      code: `
import ky from 'ky';
export const send = (id) =>
  ky.post(\`\${process.env.BRAZE_URL}/messages/send\`, {
    json: {
      campaign_id: process.env.BRAZE_CAMPAIGN_ID,
      external_user_ids: [id],
      messages: { webhook: «{» url: 'https://example.com', request_method: 'POST' } },
    },
  });`,
    },
    silent: {
      parser: 'espree',
      code: `
import ky from 'ky';
export const send = (id, options) =>
  ky.post(\`\${process.env.BRAZE_URL}/messages/send\`, {
    json: {
      campaign_id: options.campaignId,
      external_user_ids: [id],
      messages: { webhook: { url: 'https://example.com', request_method: 'POST' } },
    },
  });`,
    },
  },
  'superagent with an imported campaign': {
    reports: `
import superagent from 'superagent';
import { WELCOME_CAMPAIGN } from './campaigns';
export const welcome = (id: string) =>
  superagent.post('https://rest.iad-01.braze.com/messages/send').send({
    campaign_id: WELCOME_CAMPAIGN,
    external_user_ids: [id],
    messages: { kindle_push: «{» alert: 'Hi', title: 'Welcome' } },
  });`,
    silent: `
import superagent from 'superagent';
import { campaignFor } from './campaigns';
export const welcome = (id: string) =>
  superagent.post('https://rest.iad-01.braze.com/messages/send').send({
    campaign_id: campaignFor(id),
    external_user_ids: [id],
    messages: { kindle_push: { alert: 'Hi', title: 'Welcome' } },
  });`,
  },
  'an own wrapper with a typed campaign': {
    reports: `
export class BrazeMessages extends Api {
  send(campaignId: string, ids: string[]) {
    return this.post('/messages/send', {
      campaign_id: campaignId,
      external_user_ids: ids,
      messages: { content_card: «{» type: 'BANNER', image_url: 'https://example.com/a.png', time_to_live: 60 } },
    });
  }
}`,
    silent: `
export class BrazeMessages extends Api {
  send(campaignId: string | undefined, ids: string[]) {
    return this.post('/messages/send', {
      campaign_id: campaignId,
      external_user_ids: ids,
      messages: { content_card: { type: 'BANNER', image_url: 'https://example.com/a.png', time_to_live: 60 } },
    });
  }
}`,
  },
  'the braze-api client': {
    reports: `
import { Braze } from 'braze-api';
export class Mailer {
  private readonly braze = new Braze('https://rest.iad-01.braze.com', process.env.KEY ?? '');
  send() {
    return this.braze.messages.send({
      campaign_id: 'c1',
      broadcast: true,
      messages: { email: «{» app_id: 'a1', from: 'Shop <shop@example.com>', email_template_id: 't1' } },
    });
  }
}`,
    silent: `
import { Braze } from 'braze-api';
export class Mailer {
  private readonly braze = new Braze('https://rest.iad-01.braze.com', process.env.KEY ?? '');
  send() {
    return this.braze.messages.send({
      campaign_id: 'c1',
      broadcast: true,
      messages: { email: { app_id: 'a1', from: 'Shop <shop@example.com>', email_template_id: 't1', message_variation_id: 'v1' } },
    });
  }
}`,
  },
  'a message in a constant': {
    reports: `
export async function send(braze, id) {
  const sms = «{» app_id: 'a1', subscription_group_id: 's1', body: 'Hi' };
  await braze.post('/messages/send', { campaign_id: 'c1', external_user_ids: [id], messages: { sms } });
}`,
    silent: `
export async function send(braze, id) {
  const sms = { app_id: 'a1', subscription_group_id: 's1', body: 'Hi', message_variation_id: 'sms-1' };
  await braze.post('/messages/send', { campaign_id: 'c1', external_user_ids: [id], messages: { sms } });
}`,
  },
  'a campaign that is assigned later': {
    reports: `
export async function send(braze, ids) {
  const body: Record<string, unknown> = { external_user_ids: ids, messages: { apple_push: «{» alert: 'Hi' } } };
  body.campaign_id = 'c1';
  await braze.post('/messages/send', body);
}`,
    silent: `
export async function send(braze, ids, campaign) {
  const body: Record<string, unknown> = { external_user_ids: ids, messages: { apple_push: { alert: 'Hi' } } };
  body.send_id = 's1';
  await braze.post('/messages/send', body);
}`,
  },
  'a variation that is assigned later': {
    reports: `
export async function send(braze, ids) {
  const push: Record<string, unknown> = «{» alert: 'Hi', title: 'Hi' };
  push.sound = 'default';
  await braze.post('/messages/send', { campaign_id: 'c1', external_user_ids: ids, messages: { android_push: push } });
}`,
    silent: `
export async function send(braze, ids, variation) {
  const push: Record<string, unknown> = { alert: 'Hi', title: 'Hi' };
  push.message_variation_id = variation;
  await braze.post('/messages/send', { campaign_id: 'c1', external_user_ids: ids, messages: { android_push: push } });
}`,
  },
  'a channel that is assigned later': {
    reports: `
export async function send(braze, ids, text) {
  const body = { campaign_id: 'c1', external_user_ids: ids, messages: {} };
  body.messages.sms = «{» app_id: 'a1', subscription_group_id: 's1', body: text };
  await braze.post('/messages/send', body);
}`,
    silent: `
export async function send(braze, ids, sms) {
  const body = { campaign_id: 'c1', external_user_ids: ids, messages: {} };
  body.messages.sms = sms;
  await braze.post('/messages/send', body);
}`,
  },
  'a deleted campaign': {
    reports: `
export async function send(braze, ids) {
  const body = { campaign_id: 'c1', send_id: 's1', external_user_ids: ids, messages: { apple_push: «{» alert: 'Hi' } } };
  delete body.send_id;
  await braze.post('/messages/send', body);
}`,
    silent: `
export async function send(braze, ids) {
  const body = { campaign_id: 'c1', send_id: 's1', external_user_ids: ids, messages: { apple_push: { alert: 'Hi' } } };
  delete body.campaign_id;
  await braze.post('/messages/send', body);
}`,
  },
  'new URL with a path': {
    reports: `
const url = new URL('messages/send', process.env.BRAZE_REST_URL);
await fetch(url.href, {
  method: 'POST',
  body: JSON.stringify({ campaign_id: 'c1', broadcast: true, messages: { whats_app: «{» message_type: 'template_message' } } }),
});`,
    silent: `
const url = new URL('messages/send', process.env.BRAZE_REST_URL);
await fetch(url.href, {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, messages: { whats_app: { message_type: 'template_message' } } }),
});`,
  },
  'one of two endpoints': {
    reports: `
export const send = (host, later, schedule) =>
  fetch(host + (later ? '/messages/schedule/create' : '/messages/send'), {
    method: 'POST',
    headers: { 'User-Agent': 'braze-sync' },
    body: JSON.stringify({
      campaign_id: 'c1',
      recipient_subscription_state: 'all',
      schedule,
      messages: { apple_push: «{» alert: 'Hi' } },
    }),
  });`,
    silent: `
export const send = (host, trigger) =>
  fetch(host + (trigger ? '/campaigns/trigger/send' : '/messages/schedule/create'), {
    method: 'POST',
    body: JSON.stringify({ campaign_id: 'c1', broadcast: true, messages: { apple_push: { alert: 'Hi' } } }),
  });`,
  },
  'a comment that names the endpoint': {
    reports: `
export function build(id: string) {
  return /* @braze /messages/send */ { campaign_id: 'c1', external_user_ids: [id], messages: { sms: «{» body: 'Hi' } } };
}`,
    silent: `
export function build(id: string) {
  return /* @braze /campaigns/trigger/send */ { campaign_id: 'c1', external_user_ids: [id], messages: { sms: { body: 'Hi' } } };
}`,
  },
  'a call declared in the settings': {
    reports: {
      settings: { calls: [{ callee: 'pushToBraze', endpoint: '/messages/send', payloadArgument: 0 }] },
      code: "pushToBraze({ campaign_id: 'c1', broadcast: true, messages: { apple_push: «{» alert: 'Hi' } } });",
    },
    silent: {
      settings: { calls: [{ callee: 'pushToBraze', endpoint: '/messages/send', payloadArgument: 0 }] },
      code: "pushToBraze({ broadcast: true, messages: { apple_push: { alert: 'Hi' } } });",
    },
  },
};
