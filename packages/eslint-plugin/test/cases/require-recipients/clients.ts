import type { Twins } from '../../support/twins.js';

/** Requests to several endpoints, written with the usual HTTP clients. */
export const clients: Twins = {
  'fetch with JSON.stringify': {
    reports: `
const response = await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  headers: { Authorization: \`Bearer \${process.env.BRAZE_API_KEY}\` },
  body: JSON.stringify(«{» messages: { sms: { app_id: 'a1', subscription_group_id: 's1', body: 'Hello' } } }),
});`,
    silent: `
const response = await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  headers: { Authorization: \`Bearer \${process.env.BRAZE_API_KEY}\` },
  body: JSON.stringify({
    external_user_ids: ['user-1'],
    messages: { sms: { app_id: 'a1', subscription_group_id: 's1', body: 'Hello' } },
  }),
});`,
  },
  'axios.post with a template URL': {
    reports: {
      code: `
import axios from 'axios';
export const remind = (name) =>
  axios.post(\`\${process.env.BRAZE_URL}/campaigns/trigger/send\`, «{» campaign_id: 'c1', trigger_properties: { name } });`,
      says: ['/campaigns/trigger/send', '`recipients`', '`audience`', '`broadcast`', '400 No Recipients'],
    },
    silent: `
import axios from 'axios';
export const remind = (name) =>
  axios.post(\`\${process.env.BRAZE_URL}/campaigns/trigger/send\`, {
    campaign_id: 'c1',
    trigger_properties: { name },
    recipients: [{ external_user_id: 'user-1' }],
  });`,
  },
  'axios with one options object': {
    reports: {
      parser: 'espree',
      code: `
const axios = require('axios');
module.exports.enter = async (canvasId) => {
  await axios({
    url: 'https://rest.fra-02.braze.eu/canvas/trigger/send',
    method: 'post',
    data: «{» canvas_id: canvasId, context: { plan: 'pro' } },
  });
};`,
    },
    silent: {
      parser: 'espree',
      code: `
const axios = require('axios');
module.exports.enter = async (canvasId) => {
  await axios({
    url: 'https://rest.fra-02.braze.eu/canvas/trigger/send',
    method: 'post',
    data: { canvas_id: canvasId, context: { plan: 'pro' }, broadcast: true },
  });
};`,
    },
  },
  'an axios instance with a base URL': {
    reports: `
import axios from 'axios';
const http = axios.create({ baseURL: 'https://rest.us-10.braze.com' });
export async function announce(text) {
  await http.post('/messages/send', «{» recipient_subscription_state: 'opted_in', messages: { web_push: { alert: text, title: 'News' } } });
}`,
    silent: `
import axios from 'axios';
const http = axios.create({ baseURL: 'https://rest.us-10.braze.com' });
export async function announce(text) {
  await http.post('/messages/send', { segment_id: 'news', messages: { web_push: { alert: text, title: 'News' } } });
}`,
  },
  'got.post with json': {
    reports: `
import got from 'got';
await got.post('https://rest.iad-05.braze.com/campaigns/trigger/schedule/create', {
  json: «{» campaign_id: 'c1', schedule: { time: '2030-05-24T09:00:00Z' } },
});`,
    silent: `
import got from 'got';
await got.post('https://rest.iad-05.braze.com/campaigns/trigger/schedule/create', {
  json: { campaign_id: 'c1', schedule: { time: '2030-05-24T09:00:00Z' }, recipients: [{ external_user_id: 'u1' }] },
});`,
  },
  'got with a method': {
    reports: {
      parser: 'espree',
      code: `
import { got } from 'got';
const send = (id) => got('https://rest.iad-05.braze.com/canvas/trigger/send', { method: 'POST', json: «{» canvas_id: id } });
export { send };`,
    },
    silent: {
      parser: 'espree',
      code: `
import { got } from 'got';
const send = (id, audience) =>
  got('https://rest.iad-05.braze.com/canvas/trigger/send', { method: 'POST', json: { canvas_id: id, audience } });
export { send };`,
    },
  },
  'ky with a prefix': {
    reports: `
import ky from 'ky';
const braze = ky.create({ prefixUrl: import.meta.env.VITE_BRAZE_URL });
await braze.post('canvas/trigger/schedule/create', { json: «{» canvas_id: 'v1', schedule: { time: '2030-01-01' } } });`,
    silent: `
import ky from 'ky';
const braze = ky.create({ prefixUrl: import.meta.env.VITE_BRAZE_URL });
await braze.post('canvas/trigger/schedule/create', {
  json: { canvas_id: 'v1', schedule: { time: '2030-01-01' }, recipients: [{ braze_id: 'b1' }] },
});`,
  },
  'a superagent chain': {
    reports: {
      parser: 'espree',
      code: `
const superagent = require('superagent');
exports.send = (text) =>
  superagent
    .post('https://rest.iad-03.braze.com/messages/send')
    .set('Authorization', 'Bearer ' + process.env.KEY)
    .send(«{» messages: { kindle_push: { alert: text, title: 'Hi' } } });`,
    },
    silent: {
      parser: 'espree',
      code: `
const superagent = require('superagent');
exports.send = (text, ids) =>
  superagent
    .post('https://rest.iad-03.braze.com/messages/send')
    .set('Authorization', 'Bearer ' + process.env.KEY)
    .send({ external_user_ids: ids, messages: { kindle_push: { alert: text, title: 'Hi' } } });`,
    },
  },
  'a method that sends what it is given': {
    reports: `
import { HttpService } from './http-service';
export class CampaignService extends HttpService {
  welcome(campaignId: string) {
    return this.post('/campaigns/trigger/send', «{» campaign_id: campaignId });
  }
}`,
    silent: `
import { HttpService } from './http-service';
export class CampaignService extends HttpService {
  welcome(campaignId: string, userId: string) {
    return this.post('/campaigns/trigger/send', {
      campaign_id: campaignId,
      recipients: [{ external_user_id: userId }],
    });
  }
}`,
  },
  'an imported function with method and path': {
    reports: `
import { brazeRequest } from './braze-request';
export const blast = () => brazeRequest('POST', 'messages/send', «{» messages: { email: { app_id: 'a', from: 'b@example.com', body: '-' } } });`,
    silent: `
import { brazeRequest } from './braze-request';
export const blast = () =>
  brazeRequest('POST', 'messages/send', { broadcast: true, messages: { email: { app_id: 'a', from: 'b@example.com', body: '-' } } });`,
  },
  'the braze-api client for messages': {
    reports: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', process.env.BRAZE_API_KEY ?? '');
export const ping = (text: string) => braze.messages.send(«{» messages: { android_push: { alert: text, title: 'Ping' } } });`,
    silent: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', process.env.BRAZE_API_KEY ?? '');
export const ping = (text: string, id: string) =>
  braze.messages.send({ external_user_ids: [id], messages: { android_push: { alert: text, title: 'Ping' } } });`,
  },
  'the braze-api client for campaigns, injected': {
    reports: `
import type { Braze } from 'braze-api';
export class Welcome {
  constructor(private readonly braze: Braze) {}
  async run() {
    await this.braze.campaigns.trigger.send({ campaign_id: 'welcome', recipients: «undefined» });
  }
}`,
    silent: `
import type { Braze } from 'braze-api';
export class Welcome {
  constructor(private readonly braze: Braze) {}
  async run(userId: string) {
    await this.braze.campaigns.trigger.send({ campaign_id: 'welcome', recipients: [{ external_user_id: userId }] });
  }
}`,
  },
  'needle with data': {
    reports: `
import needle from 'needle';
await needle('post', 'https://rest.iad-01.braze.com/messages/schedule/create', «{»
  schedule: { time: '2030-05-24T09:00:00Z' },
  messages: { email: { app_id: 'a1', from: 'shop@example.com', email_template_id: 't1' } },
}, { json: true });`,
    silent: `
import needle from 'needle';
await needle('post', 'https://rest.iad-01.braze.com/messages/schedule/create', {
  user_aliases: [{ alias_name: 'jo', alias_label: 'crm' }],
  schedule: { time: '2030-05-24T09:00:00Z' },
  messages: { email: { app_id: 'a1', from: 'shop@example.com', email_template_id: 't1' } },
}, { json: true });`,
  },
  'a Nest HTTP service': {
    reports: `
import { HttpService } from '@nestjs/axios';
export class Notifier {
  constructor(private readonly http: HttpService) {}
  send(base: string) {
    return this.http.post(\`\${base}/canvas/trigger/send\`, «{» canvas_id: 'v1' });
  }
}`,
    silent: `
import { HttpService } from '@nestjs/axios';
export class Notifier {
  constructor(private readonly http: HttpService) {}
  send(base: string, ids: string[]) {
    return this.http.post(\`\${base}/canvas/trigger/send\`, {
      canvas_id: 'v1',
      recipients: ids.map((id) => ({ external_user_id: id })),
    });
  }
}`,
  },
};
