import type { Twins } from '../../support/twins.js';

/** Pushes with an `extra`, sent with the usual HTTP clients and put together in the usual ways. */
export const clients: Twins = {
  'fetch with a JSON text as extra': {
    reports: {
      code: `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    external_user_ids: ['u1'],
    messages: { apple_push: { alert: 'Hi', extra: «JSON.stringify({ screen: 'cart' })» } },
  }),
});`,
      says: ['`extra` of `messages.apple_push` is a string', 'an object', '400 Invalid Extra Push Payload'],
    },
    silent: `
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    external_user_ids: ['u1'],
    messages: { apple_push: { alert: 'Hi', extra: { screen: 'cart' } } },
  }),
});`,
  },
  'axios.post with a list as extra': {
    reports: `
import axios from 'axios';
await axios.post('https://rest.fra-01.braze.eu/messages/schedule/create', {
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: { android_push: { alert: 'Hi', title: 'Sale', extra: «['a', 'b']» } },
});`,
    silent: `
import axios from 'axios';
await axios.post('https://rest.fra-01.braze.eu/messages/schedule/create', {
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: { android_push: { alert: 'Hi', title: 'Sale', extra: { ids: ['a', 'b'] } } },
});`,
  },
  'axios with one options object': {
    reports: {
      parser: 'espree',
      code: `
import axios from 'axios';
const options = {
  method: 'POST',
  url: 'https://rest.iad-04.braze.com/messages/send',
  data: { external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi', extra: «'deep-link'» } } },
};
await axios(options);`,
    },
    silent: {
      parser: 'espree',
      code: `
import axios from 'axios';
const options = {
  method: 'POST',
  url: 'https://rest.iad-04.braze.com/messages/send',
  data: { external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi', extra: { link: 'deep-link' } } } },
};
await axios(options);`,
    },
  },
  'got with json': {
    reports: `
import got from 'got';
export const push = (braze: string, ids: string[]) =>
  got.post(\`\${braze}/messages/send\`, {
    json: { external_user_ids: ids, messages: { android_push: { alert: '-', title: '-', extra: «null» } } },
  });`,
    silent: `
import got from 'got';
export const push = (braze: string, ids: string[]) =>
  got.post(\`\${braze}/messages/send\`, {
    json: { external_user_ids: ids, messages: { android_push: { alert: '-', title: '-', extra: {} } } },
  });`,
  },
  'ky with an instance': {
    reports: {
      parser: 'espree',
      code: `
import ky from 'ky';
const braze = ky.extend({ prefixUrl: 'https://rest.iad-02.braze.com' });
export const push = (id) =>
  braze.post('messages/send', { json: { external_user_ids: [id], messages: { apple_push: { alert: '-', extra: «1» } } } }).json();`,
    },
    silent: {
      parser: 'espree',
      code: `
import ky from 'ky';
const braze = ky.extend({ prefixUrl: 'https://rest.iad-02.braze.com' });
export const push = (id) =>
  braze.post('messages/send', { json: { external_user_ids: [id], messages: { apple_push: { alert: '-', extra: { n: 1 } } } } }).json();`,
    },
  },
  'superagent with send': {
    reports: `
import request from 'superagent';
export async function push(id: string, data: string) {
  await request
    .post('https://rest.iad-01.braze.com/messages/send')
    .send({ external_user_ids: [id], messages: { apple_push: { alert: 'Hi', extra: «data» } } });
}`,
    silent: `
import request from 'superagent';
export async function push(id: string, data: Record<string, string>) {
  await request
    .post('https://rest.iad-01.braze.com/messages/send')
    .send({ external_user_ids: [id], messages: { apple_push: { alert: 'Hi', extra: data } } });
}`,
  },
  'an own wrapper': {
    reports: `
class BrazeGateway extends Gateway {
  push(ids) {
    return this.post('/messages/send', {
      external_user_ids: ids,
      messages: { apple_push: { alert: 'Hi', extra: «'{}'» }, android_push: { alert: 'Hi', title: '-', extra: «'{}'» } },
    });
  }
}`,
    silent: `
class BrazeGateway extends Gateway {
  push(ids) {
    return this.post('/messages/send', {
      external_user_ids: ids,
      messages: { apple_push: { alert: 'Hi', extra: {} }, android_push: { alert: 'Hi', title: '-', extra: {} } },
    });
  }
}`,
  },
  'the braze-api client': {
    reports: `
import { Braze } from 'braze-api';
const client = new Braze('https://rest.iad-01.braze.com', 'key');
await client.messages.schedule.create({
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: { apple_push: { alert: 'Hi', extra: «true» } },
});`,
    silent: `
import { Braze } from 'braze-api';
const client = new Braze('https://rest.iad-01.braze.com', 'key');
await client.messages.schedule.create({
  broadcast: true,
  schedule: { time: '2030-01-01T00:00:00Z' },
  messages: { apple_push: { alert: 'Hi', extra: { important: true } } },
});`,
  },
  'a push in a constant': {
    reports: {
      code: `
export async function push(id) {
  const apple = {
    alert: 'Hi',
    extra: «'cart'»,
  };
  const body = { external_user_ids: [id], messages: { apple_push: apple } };
  await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(body) });
}`,
      says: ['400 Invalid Extra Push Payload'],
    },
    silent: `
export async function push(id) {
  const apple = {
    alert: 'Hi',
    extra: { screen: 'cart' },
  };
  const body = { external_user_ids: [id], messages: { apple_push: apple } };
  await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify(body) });
}`,
  },
  'a later assignment': {
    reports: `
export async function push(brazeUrl, id, cart) {
  const payload = { external_user_ids: [id], messages: { android_push: { alert: 'Hi', title: 'Cart' } } };
  payload.messages.android_push.extra = «JSON.stringify(cart)»;
  await fetch(brazeUrl + '/messages/send', { method: 'POST', body: JSON.stringify(payload) });
}`,
    silent: `
export async function push(brazeUrl, id, cart) {
  const payload = { external_user_ids: [id], messages: { android_push: { alert: 'Hi', title: 'Cart' } } };
  payload.messages.android_push.extra = { cart: JSON.stringify(cart) };
  await fetch(brazeUrl + '/messages/send', { method: 'POST', body: JSON.stringify(payload) });
}`,
  },
  'an assignment under a condition': {
    reports: `
export async function push(braze, id, link) {
  const apple: Record<string, unknown> = { alert: 'Hi' };
  if (link) {
    apple.extra = «\`link=\${link}\`»;
  }
  await braze.request('/messages/send', { external_user_ids: [id], messages: { apple_push: apple } });
}`,
    silent: `
export async function push(braze, id, link) {
  const apple: Record<string, unknown> = { alert: 'Hi' };
  if (link) {
    apple.extra = { link };
  }
  await braze.request('/messages/send', { external_user_ids: [id], messages: { apple_push: apple } });
}`,
  },
  'Object.assign onto the push': {
    reports: `
const push = { alert: 'Hi', title: 'Sale' };
Object.assign(push, { extra: «42» });
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, messages: { android_push: push } }),
});`,
    silent: `
const push = { alert: 'Hi', title: 'Sale' };
Object.assign(push, { priority: 1 });
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, messages: { android_push: push } }),
});`,
  },
  'a spread before the key': {
    reports: `
import { brand } from './brand';
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, messages: { apple_push: { ...brand, extra: «'x'» } } }),
});`,
    silent: `
import { brand } from './brand';
await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({ broadcast: true, messages: { apple_push: { extra: 'x', ...brand } } }),
});`,
  },
  'a URL put together from host and path': {
    reports: `
const endpoint = '/messages/send';
export const push = (region) =>
  fetch(new URL(endpoint, 'https://rest.' + region + '.braze.com'), {
    method: 'POST',
    body: JSON.stringify({ broadcast: true, messages: { apple_push: { alert: '-', extra: «false» } } }),
  });`,
    silent: `
const endpoint = '/messages/send';
export const push = (region) =>
  fetch(new URL(endpoint, 'https://rest.' + region + '.braze.com'), {
    method: 'POST',
    body: JSON.stringify({ broadcast: true, messages: { apple_push: { alert: '-', extra: { silent: false } } } }),
  });`,
  },
  'one of two endpoints': {
    reports: `
export const push = (api, later) =>
  api.braze.post(later ? '/messages/schedule/create' : '/messages/send', {
    broadcast: true,
    messages: { apple_push: { alert: '-', extra: «'now'» } },
  });`,
    silent: `
export const push = (api, track) =>
  api.braze.post(track ? '/users/track' : '/messages/send', {
    broadcast: true,
    messages: { apple_push: { alert: '-', extra: 'now' } },
  });`,
  },
  'a comment that names the endpoint': {
    reports: `
// @braze /messages/send
const body = { broadcast: true, messages: { android_push: { alert: '-', title: '-', extra: «'[]'» } } };
queue.add(body);`,
    silent: `
// Sent to /messages/send by the worker.
const body = { broadcast: true, messages: { android_push: { alert: '-', title: '-', extra: '[]' } } };
queue.add(body);`,
  },
  'a call declared in the settings': {
    reports: {
      settings: { calls: [{ callee: 'notify', pathArgument: 1, payloadArgument: 0 }] },
      code: "notify({ broadcast: true, messages: { apple_push: { alert: '-', extra: «'e'» } } }, '/messages/send');",
    },
    silent: {
      settings: { calls: [{ callee: 'notify', pathArgument: 1, payloadArgument: 0 }] },
      code: "notifyAll({ broadcast: true, messages: { apple_push: { alert: '-', extra: 'e' } } }, '/messages/send');",
    },
  },
};
