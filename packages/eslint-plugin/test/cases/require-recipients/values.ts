import {
  scheduleCampaign,
  scheduleCanvas,
  scheduleMessages,
  sendMessages,
  triggerCampaign,
  triggerCanvas,
} from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

/** What the keys that name recipients can hold. */
export const values: Twins = {
  'an empty list of ids': {
    reports: {
      code: sendMessages('{ external_user_ids: «[]», messages: options.messages }'),
      says: ['`external_user_ids` is empty', '400 No Recipients'],
    },
    silent: sendMessages('{ external_user_ids: [user.id], messages: options.messages }'),
  },
  'an empty list of recipients': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients: «[]» }"),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [user] }"),
  },
  'two empty lists': {
    reports: sendMessages('«{» external_user_ids: [], user_aliases: [], messages: options.messages }'),
    silent: sendMessages(
      '{ external_user_ids: [], user_aliases: options.aliases, messages: options.messages }',
    ),
  },
  'null instead of a list': {
    reports: scheduleMessages(
      "{ user_aliases: «null», schedule: { time: '2030-01-01T00:00:00Z' }, messages: options.messages }",
    ),
    silent: scheduleMessages(
      "{ user_aliases: options.aliases, schedule: { time: '2030-01-01T00:00:00Z' }, messages: options.messages }",
    ),
  },
  'an audience that is null': {
    reports: triggerCanvas("{ canvas_id: 'v1', audience: «null» }"),
    silent: triggerCanvas("{ canvas_id: 'v1', audience: options.audience }"),
  },
  'a segment that is undefined': {
    reports: sendMessages('{ segment_id: «undefined», messages: options.messages }'),
    silent: sendMessages('{ segment_id: options.segment, messages: options.messages }'),
  },
  'a broadcast that is false': {
    reports: scheduleCanvas("«{» canvas_id: 'v1', broadcast: false, schedule: { time: '2030-01-01' } }"),
    silent: scheduleCanvas("{ canvas_id: 'v1', broadcast: true, schedule: { time: '2030-01-01' } }"),
  },
  'a broadcast written as a text': {
    reports: triggerCampaign("«{» campaign_id: 'c1', broadcast: 'false' }"),
    silent: triggerCampaign("{ campaign_id: 'c1', broadcast: 'true' }"),
  },
  'a broadcast decided at run time': {
    reports: triggerCampaign("«{» campaign_id: 'c1', broadcast: everybody }", 'const everybody = false;'),
    silent: triggerCampaign("{ campaign_id: 'c1', broadcast: options.everybody === true }"),
  },
  'recipients under the key of another endpoint': {
    reports: sendMessages('«{» recipients: [{ external_user_id: user.id }], messages: options.messages }'),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [{ external_user_id: user.id }] }"),
  },
  'ids where recipients are needed': {
    reports: scheduleCampaign(
      "«{» campaign_id: 'c1', external_user_ids: [user.id], schedule: options.schedule }",
    ),
    silent: scheduleMessages(
      '{ external_user_ids: [user.id], schedule: options.schedule, messages: options.messages }',
    ),
  },
  'a segment where a campaign is triggered': {
    reports: triggerCampaign("«{» campaign_id: 'c1', segment_id: 's1' }"),
    silent: scheduleMessages("{ segment_id: 's1', schedule: options.schedule, messages: options.messages }"),
  },
  'a wrong arm of a ternary': {
    reports: sendMessages(
      '{ external_user_ids: options.dry ? «[]» : [user.id], messages: options.messages }',
    ),
    silent: sendMessages(
      "{ external_user_ids: options.dry ? ['test-user'] : [user.id], messages: options.messages }",
    ),
  },
  'two wrong arms of a ternary': {
    reports: triggerCanvas("{ canvas_id: 'v1', recipients: options.dry ? «[]» : «null» }"),
    silent: triggerCanvas(
      "{ canvas_id: 'v1', recipients: options.dry ? [] : null, audience: options.audience }",
    ),
  },
  'ternaries that may go together': {
    reports: sendMessages(
      '{ external_user_ids: options.byAlias ? «[]» : [user.id], messages: options.messages, broadcast: false }',
    ),
    silent: sendMessages(`{
      external_user_ids: options.byAlias ? [] : [user.id],
      user_aliases: options.byAlias ? [user.alias] : [],
      messages: options.messages,
    }`),
  },
  'a key under a condition': {
    reports: triggerCampaign(
      "«{» campaign_id: 'c1', ...(options.name && { trigger_properties: { name: options.name } }) }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', ...(user.id && { recipients: [{ external_user_id: user.id }] }) }",
    ),
  },
  'an empty list as it stands and as a fallback': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients: «[]», send_id: options.sendId ?? '' }"),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: options.recipients ?? [] }"),
  },
  'an empty list that is filled later': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients }", 'const recipients = «[]»;'),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients }",
      'const recipients = [];\n  for (const id of options.ids) recipients.push({ external_user_id: id });',
    ),
  },
  'a destructured list': {
    reports: sendMessages(
      '{ external_user_ids: ids, messages }',
      'const { ids, messages } = { ids: «[]», messages: options.messages };',
    ),
    silent: sendMessages('{ external_user_ids: ids, messages }', 'const { ids = [], messages } = options;'),
  },
};

/** Requests that are none to Braze, that have no recipients by nature, or of which too little is known. */
export const notAtFault = {
  'an own back end with the same path':
    "await fetch('/api/braze/messages/send', { method: 'POST', body: JSON.stringify({ messages: {} }) });",
  'a relative URL of the page':
    "await fetch('/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({ campaign_id: 'c1' }) });",
  'a path that other services have too': `
import axios from 'axios';
export const send = (base, text) => axios.post(\`\${base}/messages/send\`, { channel: 'general', text });`,
  'the host of another vendor':
    "await fetch('https://api.example-chat.io/messages/send', { method: 'POST', body: JSON.stringify({ text: 'braze' }) });",
  'a log line': "console.log('/campaigns/trigger/send', { campaign_id: 'c1' });",
  'a mock server': `
import nock from 'nock';
nock('https://rest.iad-01.braze.com').post('/campaigns/trigger/send', { campaign_id: 'c1' }).reply(201, {});`,
  'a mock server in a constant': `
import nock from 'nock';
const scope = nock('https://rest.iad-01.braze.com');
scope.post('/campaigns/trigger/send', { campaign_id: 'c1' }).reply(201, {});`,
  'a mock server that every test sets up anew': `
import nock from 'nock';
let scope;
beforeEach(() => { scope = nock('https://rest.iad-01.braze.com'); });
it('sends', () => { scope.post('/campaigns/trigger/send', { campaign_id: 'c1' }).reply(201, {}); });`,
  'a mock server of msw': `
import { http, HttpResponse } from 'msw';
server.use(http.post('https://rest.iad-01.braze.com/campaigns/trigger/send', () => HttpResponse.json({ campaign_id: 'c1' })));`,
  'an expectation of a test':
    "expect(post).toHaveBeenCalledWith('/campaigns/trigger/send', { campaign_id: 'c1' });",
  'a route of an own server': `
import express from 'express';
const app = express();
app.post('/canvas/trigger/send', (req, res) => res.json({ canvas_id: 'v1' }));`,
  'a table of endpoints':
    "export const endpoints = { send: { path: '/campaigns/trigger/send', campaign_id: 'c1' } };",
  'an object with the keys of a payload':
    "export const draft = { messages: { apple_push: { alert: 'Hi' } }, override_frequency_capping: true };",
  'a request for a transactional email': `
await fetch('https://rest.iad-01.braze.com/transactional/v1/campaigns/c1/send', { method: 'POST', body: JSON.stringify({}) });`,
  'a body that is a parameter': `
export const send = (braze, body) => braze.post('/campaigns/trigger/send', body);`,
  'a body that a function has got hold of': `
import { addAudience } from './audience';
export async function send(braze) {
  const body = { campaign_id: 'c1' };
  addAudience(body);
  await braze.post('/campaigns/trigger/send', body);
}`,
  'a wrapper in view that adds the recipients': `
const send = (path, body) =>
  fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify({ ...body, broadcast: true }) });
await send('/campaigns/trigger/send', { campaign_id: 'c1' });`,
};
