import { messages } from '../cases/valid-payload/messages.js';
import { requests } from '../cases/valid-payload/requests.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule('valid-payload', casesOf(requests, messages));

const sent = (body: string): string => `braze.post('/messages/send', { broadcast: true, ${body} });`;

testSuggestions('valid-payload', {
  'the nearest value': {
    code: sent("recipient_subscription_state: 'opted-in', messages"),
    outputs: [sent("recipient_subscription_state: 'opted_in', messages")],
  },
  'the nearest value, in the quotes of the source': {
    code: sent('recipient_subscription_state: "Subscribed", messages'),
    outputs: [sent('recipient_subscription_state: "subscribed", messages')],
  },
  'nothing for a value without a neighbour': {
    code: sent("recipient_subscription_state: 'everybody', messages"),
    outputs: [],
  },
  'quotes around a number': {
    code: sent('campaign_id: 42, messages'),
    outputs: [sent("campaign_id: '42', messages")],
  },
  'no quotes around a number': {
    code: sent("messages: { apple_push: { alert: '-', badge: '3' } }"),
    outputs: [sent("messages: { apple_push: { alert: '-', badge: 3 } }")],
  },
  'a list around one id': {
    code: "braze.post('/messages/send', { external_user_ids: 'u1', messages });",
    outputs: ["braze.post('/messages/send', { external_user_ids: ['u1'], messages });"],
  },
  'a list around one recipient': {
    code: "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: { external_user_id: 'u1' } });",
    outputs: [
      "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] });",
    ],
  },
  'the object itself instead of its text': {
    code: "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true, trigger_properties: JSON.stringify(data) });",
    outputs: [
      "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true, trigger_properties: data });",
    ],
  },
  'a key whose value has to be filled in': {
    code: "braze.post('/campaigns/trigger/send', { broadcast: true });",
    outputs: ["braze.post('/campaigns/trigger/send', { campaign_id: '<campaign_id>', broadcast: true });"],
  },
  'all keys that are missing, in the quotes of the source': {
    code: sent('messages: { email: { subject: "Hi", body: "Hi" } }'),
    outputs: [sent('messages: { email: { app_id: "<app_id>", from: "<from>", subject: "Hi", body: "Hi" } }')],
  },
  'the first of several keys of which one is needed': {
    code: sent("messages: { email: { app_id: 'a', from: 'b' } }"),
    outputs: [sent("messages: { email: { body: '<body>', app_id: 'a', from: 'b' } }")],
  },
  'nothing for what is missing because it is written under another key': {
    code: "braze.post('/canvas/trigger/send', { campaign_id: 'c1', broadcast: true });",
    outputs: [],
  },
  'nothing for an object whose content is not obvious': {
    code: "braze.post('/messages/schedule/create', { broadcast: true, messages });",
    outputs: [],
  },
  'an object around the one key that it needs': {
    code: "braze.post('/messages/schedule/create', { broadcast: true, schedule: '2039-12-24T18:00:00Z', messages });",
    outputs: [
      "braze.post('/messages/schedule/create', { broadcast: true, schedule: { time: '2039-12-24T18:00:00Z' }, messages });",
    ],
  },
  'an object around a text that is made when it is sent': {
    code: "braze.post('/messages/schedule/create', { broadcast: true, schedule: `${day}T18:00:00Z`, messages });",
    outputs: [
      "braze.post('/messages/schedule/create', { broadcast: true, schedule: { time: `${day}T18:00:00Z` }, messages });",
    ],
  },
  'no object around what would be wrong in it': {
    code: "braze.post('/messages/schedule/create', { broadcast: true, schedule: 'tomorrow', messages });",
    outputs: [],
  },
  'no object around what could be one of several keys': {
    code: sent("messages: { sms: 'Hi' }"),
    outputs: [],
  },
  'the object inside that holds what is missing': {
    code: "braze.post('/messages/send', { user_aliases: [{ user_alias: { alias_name: 'a', alias_label: 'b' } }], messages });",
    outputs: [
      "braze.post('/messages/send', { user_aliases: [{ alias_name: 'a', alias_label: 'b' }], messages });",
    ],
  },
  'the only element of a list': {
    code: sent("messages: [{ apple_push: { alert: 'Hi' } }]"),
    outputs: [sent("messages: { apple_push: { alert: 'Hi' } }")],
  },
  'nothing for a list of several elements': {
    code: sent("messages: [{ apple_push: { alert: 'Hi' } }, more]"),
    outputs: [],
  },
});
