import type { Twins } from '../../support/twins.js';

/** Times in requests to several endpoints, written with the usual HTTP clients. */
export const clients: Twins = {
  'fetch with a German date': {
    reports: {
      code: `
await fetch('https://rest.fra-01.braze.eu/messages/schedule/create', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, schedule: { time: «'24.05.2030 09:00'» }, messages: { sms } }),
});`,
      says: ["`time` of `schedule` is `'24.05.2030 09:00'`", 'ISO 8601', '400 Bad Request'],
    },
    silent: `
await fetch('https://rest.fra-01.braze.eu/messages/schedule/create', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, schedule: { time: '2030-05-24T09:00:00' }, messages: { sms } }),
});`,
  },
  'axios.post with milliseconds': {
    reports: {
      code: `
import axios from 'axios';
await axios.post('https://rest.iad-01.braze.com/campaigns/trigger/schedule/create', {
  campaign_id: 'c1',
  recipients: [{ external_user_id: 'u1' }],
  schedule: { time: «Date.now()», in_local_time: true },
});`,
      says: ['`time` of `schedule` is a number'],
    },
    silent: `
import axios from 'axios';
await axios.post('https://rest.iad-01.braze.com/campaigns/trigger/schedule/create', {
  campaign_id: 'c1',
  recipients: [{ external_user_id: 'u1' }],
  schedule: { time: new Date().toISOString(), in_local_time: true },
});`,
  },
  'axios with one options object': {
    reports: {
      parser: 'espree',
      code: `
const axios = require('axios');
const at = «Math.floor(Date.now() / 1000) + 3600»;
axios({
  method: 'post',
  url: process.env.BRAZE_ENDPOINT + '/canvas/trigger/schedule/create',
  data: { canvas_id: 'v1', broadcast: true, schedule: { time: at } },
});`,
    },
    silent: {
      parser: 'espree',
      code: `
const axios = require('axios');
const at = new Date(Date.now() + 3_600_000);
axios({
  method: 'post',
  url: process.env.BRAZE_ENDPOINT + '/canvas/trigger/schedule/create',
  data: { canvas_id: 'v1', broadcast: true, schedule: { time: at } },
});`,
    },
  },
  'got with an impossible day': {
    reports: `
import got from 'got';
await got.post('https://rest.iad-01.braze.com/messages/send', {
  json: {
    external_user_ids: ['u1'],
    messages: { apple_push: { alert: 'Sale ends soon', expiry: «'2030-02-30T12:00:00Z'» } },
  },
});`,
    silent: `
import got from 'got';
await got.post('https://rest.iad-01.braze.com/messages/send', {
  json: {
    external_user_ids: ['u1'],
    messages: { apple_push: { alert: 'Sale ends soon', expiry: '2030-02-28T12:00:00Z' } },
  },
});`,
  },
  'ky with an American date': {
    reports: {
      parser: 'espree',
      code: `
import ky from 'ky';
export const show = (host, id) =>
  ky.post(host + '/messages/send', {
    json: {
      external_user_ids: [id],
      override_frequency_capping: true,
      messages: { content_card: { type: 'BANNER', image_url: 'https://example.com/a.png', expire_at: «'05/24/2030'» } },
    },
  });`,
    },
    silent: {
      parser: 'espree',
      code: `
import ky from 'ky';
export const show = (host, id) =>
  ky.post(host + '/messages/send', {
    json: {
      external_user_ids: [id],
      override_frequency_capping: true,
      messages: { content_card: { type: 'BANNER', image_url: 'https://example.com/a.png', expire_at: '2030-05-24' } },
    },
  });`,
    },
  },
  'superagent with an empty text': {
    reports: `
import superagent from 'superagent';
await superagent
  .post('https://rest.jp-01.braze.com/canvas/trigger/schedule/create')
  .send({ canvas_id: 'v1', broadcast: true, schedule: { time: «''» } });`,
    silent: `
import superagent from 'superagent';
await superagent
  .post('https://rest.jp-01.braze.com/canvas/trigger/schedule/create')
  .send({ canvas_id: 'v1', broadcast: true, schedule: { time: '20300524T090000Z' } });`,
  },
  'an own wrapper with a typed parameter': {
    reports: `
export class Scheduler extends BrazeBase {
  plan(unixTime: number) {
    return this.post('/messages/schedule/create', {
      segment_id: 's1',
      schedule: { time: «unixTime» },
      messages: this.messages,
    });
  }
}`,
    silent: `
export class Scheduler extends BrazeBase {
  plan(when: Date) {
    return this.post('/messages/schedule/create', {
      segment_id: 's1',
      schedule: { time: when },
      messages: this.messages,
    });
  }
}`,
  },
  'the braze-api client': {
    reports: `
import { Braze } from 'braze-api';
const braze = new Braze(url, key);
await braze.campaigns.trigger.schedule.create({
  campaign_id: 'c1',
  broadcast: true,
  schedule: { time: «'tomorrow'» },
});`,
    silent: `
import { Braze } from 'braze-api';
const braze = new Braze(url, key);
await braze.campaigns.trigger.schedule.create({
  campaign_id: 'c1',
  broadcast: true,
  schedule: { time: '2030-05-24T09:00:00+02:00' },
});`,
  },
  'a schedule in a constant': {
    reports: `
const schedule = { time: «'2030-05-24T25:00:00Z'», at_optimal_time: false };
await fetch('https://rest.iad-01.braze.com/canvas/trigger/schedule/create', {
  method: 'POST',
  body: JSON.stringify({ canvas_id: 'v1', broadcast: true, schedule }),
});`,
    silent: `
const schedule = { time: '2030-05-24T24:00:00Z', at_optimal_time: false };
await fetch('https://rest.iad-01.braze.com/canvas/trigger/schedule/create', {
  method: 'POST',
  body: JSON.stringify({ canvas_id: 'v1', broadcast: true, schedule }),
});`,
  },
  'a later assignment': {
    reports: `
export async function plan(client, messages) {
  const body = { broadcast: true, messages, schedule: {} };
  body.schedule.time = «'next week'»;
  await client.post('/messages/schedule/create', body);
}`,
    silent: `
export async function plan(client, messages, when) {
  const body = { broadcast: true, messages, schedule: {} };
  body.schedule.time = when;
  await client.post('/messages/schedule/create', body);
}`,
  },
  'a time that is overwritten': {
    reports: `
export async function plan(client, messages) {
  const schedule = { time: '2030-05-24T09:00:00Z' };
  schedule.time = «'9 o’clock'»;
  await client.post('/messages/schedule/create', { broadcast: true, messages, schedule });
}`,
    silent: `
export async function plan(client, messages) {
  const schedule = { time: '9 o’clock' };
  schedule.time = '2030-05-24T09:00:00Z';
  await client.post('/messages/schedule/create', { broadcast: true, messages, schedule });
}`,
  },
  'a time that may be overwritten': {
    reports: `
export async function plan(client, messages, late) {
  const schedule = { time: '2030-05-24T09:00:00Z' };
  if (late) schedule.time = «'2030-05-24T9:00:00Z'»;
  await client.post('/messages/schedule/create', { broadcast: true, messages, schedule });
}`,
    silent: `
export async function plan(client, messages, late) {
  const schedule = { time: 'unset' };
  if (late) schedule.time = '2030-05-24T09:00:00Z';
  await client.post('/messages/schedule/create', { broadcast: true, messages, schedule });
}`,
  },
  'one of two endpoints': {
    reports: `
export const plan = (braze, id, isCanvas) =>
  braze.post(isCanvas ? '/canvas/trigger/schedule/create' : '/campaigns/trigger/schedule/create', {
    broadcast: true,
    schedule: { time: «'2030-13-01'» },
  });`,
    silent: `
export const plan = (braze, id, now) =>
  braze.post(now ? '/canvas/trigger/send' : '/canvas/trigger/schedule/create', {
    canvas_id: id,
    broadcast: true,
    schedule: { time: '2030-13-01' },
  });`,
  },
  'a comment that names the endpoint': {
    reports:
      "const plan = () => (/* @braze /messages/schedule/create */ { broadcast: true, schedule: { time: «'soon'» }, messages });",
    silent:
      "const plan = () => (/* braze, /messages/schedule/create */ { broadcast: true, schedule: { time: 'soon' }, messages });",
  },
  'a call declared in the settings': {
    reports: {
      settings: {
        calls: [{ callee: 'this.queue.put', endpoint: '/messages/schedule/create', payloadArgument: 0 }],
      },
      code: `
class Planner {
  plan() {
    this.queue.put({ broadcast: true, schedule: { time: «1893456000» }, messages: this.messages });
  }
}`,
    },
    silent: {
      settings: {
        calls: [{ callee: 'this.queue.put', endpoint: '/messages/schedule/create', payloadArgument: 0 }],
      },
      code: `
class Planner {
  plan() {
    this.queue.get({ broadcast: true, schedule: { time: 1893456000 }, messages: this.messages });
  }
}`,
    },
  },
};
