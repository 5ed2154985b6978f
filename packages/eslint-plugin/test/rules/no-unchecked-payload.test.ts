import { testRule } from '../support/rule-cases.js';
import { casesOf } from '../support/twins.js';

testRule(
  'no-unchecked-payload',
  casesOf({
    'a parameter': {
      reports: {
        code: 'export const send = (braze, body) => «braze.post("/campaigns/trigger/send", body)»;',
        says: ['`/campaigns/trigger/send`', 'parameter', 'settings.braze.calls'],
      },
      silent:
        'export const send = (braze, id) => braze.post("/campaigns/trigger/send", { campaign_id: id, broadcast: true });',
    },
    'an import': {
      reports: {
        code: `
import { body } from './body';
export const send = (braze) => «braze.post('/messages/schedule/create', body)»;`,
        says: ['imported'],
      },
      silent: `
import { MESSAGE_TEXT } from './body';
export const send = (braze) =>
  braze.post('/messages/schedule/create', {
    broadcast: true,
    schedule: { time: '2030-01-01' },
    messages: { sms: { app_id: 'a', subscription_group_id: 's', body: MESSAGE_TEXT } },
  });`,
    },
    'the result of a call': {
      reports: {
        code: `
import { buildBody } from './build-body';
await «fetch('https://rest.iad-01.braze.com/canvas/trigger/send', { method: 'POST', body: JSON.stringify(buildBody()) })»;`,
        says: ['`/canvas/trigger/send`', 'imported from another file'],
      },
      silent: `
await fetch('https://rest.iad-01.braze.com/canvas/trigger/send', {
  method: 'POST',
  body: JSON.stringify({ canvas_id: process.env.CANVAS_ID, broadcast: true }),
});`,
    },
    'an unknown spread': {
      reports: {
        code: 'export const send = (braze, rest) => «braze.post("/canvas/trigger/send", { canvas_id: "v1", ...rest })»;',
        says: ['Parts of the body', '`rest`'],
      },
      silent: `
const rest = { broadcast: true };
export const send = (braze) => braze.post("/canvas/trigger/send", { canvas_id: "v1", ...rest });`,
    },
    'a computed key': {
      reports:
        'export const send = (braze, key) => «braze.post("/canvas/trigger/send", { canvas_id: "v1", [key]: true })»;',
      silent:
        'export const send = (braze) => braze.post("/canvas/trigger/send", { canvas_id: "v1", ["broadcast"]: true });',
    },
    'unknown messages': {
      reports:
        'export const send = (braze, messages) => «braze.post("/messages/send", { broadcast: true, messages })»;',
      silent:
        'export const send = (braze, id) => braze.post("/messages/send", { segment_id: id, messages: { web_push: { alert: "a", title: "b" } } });',
    },
    'unknown recipients': {
      reports:
        'export const send = (braze, users) => «braze.post("/campaigns/trigger/send", { campaign_id: "c1", recipients: users })»;',
      silent:
        'export const send = (braze, user) => braze.post("/campaigns/trigger/send", { campaign_id: "c1", recipients: [{ external_user_id: user.id }] });',
    },
    'a body that a function has got hold of': {
      reports: {
        code: `
import { extend } from './extend';
const body = { campaign_id: 'c1', broadcast: true };
extend(body);
await «fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) })»;`,
        says: ['handed to other code'],
      },
      silent: `
const body = { campaign_id: 'c1', broadcast: true };
console.log(body);
await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(body) });`,
    },
    'a body without an argument': {
      reports: {
        code: `
import axios from 'axios';
await «axios.post('https://rest.iad-01.braze.com/campaigns/trigger/send')»;`,
        says: ['no body was found'],
      },
      silent: `
import axios from 'axios';
await axios.get('https://rest.iad-01.braze.com/campaigns/details?campaign_id=c1');`,
    },
    'a text that comes from elsewhere': {
      reports: `
export async function send(text) {
  await «fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: text })»;
}`,
      silent: `
const text = '{"campaign_id":"c1","broadcast":true}';
await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: text });`,
    },
    'a getter': {
      reports: `
await «fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
  method: 'POST',
  body: JSON.stringify({ campaign_id: 'c1', broadcast: true, get trigger_properties() { return load(); } }),
})»;`,
      silent: `
await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {
  method: 'POST',
  body: JSON.stringify({ campaign_id: 'c1', broadcast: true, trigger_properties: {} }),
});`,
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
export const track = (body) => «braze.users.track(body)»;`,
      silent: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
export const track = (user) => braze.users.track({ attributes: [{ external_id: user.id }] });`,
    },
    'a call that is not for Braze': {
      reports: 'export const send = (braze, body) => «braze.post("/canvas/trigger/schedule/create", body)»;',
      silent: 'export const send = (acme, body) => acme.post("/api/canvas/trigger/schedule/create", body);',
    },
    'a wrapper that rewrites': {
      reports: `
async function post(path, body) {
  return fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(complete(body)) });
}
await «post('/campaigns/trigger/send', { campaign_id: 'c1' })»;`,
      silent: `
async function post(path, body) {
  return fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) });
}
await post('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true });`,
    },
  }),
);
