import { keys } from '../cases/no-unknown-property/keys.js';
import { testRule } from '../support/rule-cases.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

testRule('no-unknown-property', casesOf(keys));

const sent = (body: string): string => `braze.post('/messages/send', { broadcast: true, ${body} });`;
const triggered = (body: string): string =>
  `braze.post('/campaigns/trigger/send', { campaign_id: 'c1', ${body} });`;

testSuggestions('no-unknown-property', {
  'the key in snake case': {
    code: triggered('triggerProperties: { plan }'),
    outputs: [triggered('trigger_properties: { plan }')],
  },
  'the nearest key': {
    code: sent("segement_id: 's1', messages"),
    outputs: [sent("segment_id: 's1', messages")],
  },
  'the key that is meant here': {
    code: triggered('external_user_ids: [user]'),
    outputs: [triggered('recipients: [user]')],
  },
  'the nearest key of a quoted one': {
    code: sent(`"segement_id": "s1", messages`),
    outputs: [sent(`"segment_id": "s1", messages`)],
  },
  'the nearest key of a shorthand': {
    code: triggered('recipents'),
    outputs: [triggered('recipients: recipents')],
  },
  'the nearest key of an assignment': {
    code: "const body = { campaign_id: 'c1' };\nbody.recipents = [user];\nbraze.post('/campaigns/trigger/send', body);",
    outputs: [
      "const body = { campaign_id: 'c1' };\nbody.recipients = [user];\nbraze.post('/campaigns/trigger/send', body);",
    ],
  },
  'a key that has to be quoted': {
    code: sent("messages: { apple_push: { alert: '-', content_available: true } }"),
    outputs: [sent("messages: { apple_push: { alert: '-', 'content-available': true } }")],
  },
  'the channel that is meant': {
    code: sent("messages: { android: { alert: '-', title: '-' } }"),
    outputs: [sent("messages: { android_push: { alert: '-', title: '-' } }")],
  },
  'to remove a key that resembles nothing': {
    code: sent('idempotency: 1, messages'),
    outputs: [sent('messages')],
  },
  'to remove a key that resembles nothing, where it stands last': {
    code: sent('messages, idempotency: { a: 1 }'),
    outputs: [sent('messages')],
  },
  'to remove a key whose better name is taken': {
    code: triggered('recipients: [user], recipient: user'),
    outputs: [triggered('recipients: [user]')],
  },
});
