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
  'nothing for a key without an obvious value': {
    code: "braze.post('/campaigns/trigger/send', { broadcast: true });",
    outputs: [],
  },
});
