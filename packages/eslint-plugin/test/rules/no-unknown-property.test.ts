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
  'ids in place of recipients': {
    code: triggered("external_user_ids: ['u1', user.id]"),
    outputs: [triggered("recipients: [{ external_user_id: 'u1' }, { external_user_id: user.id }]")],
  },
  'recipients in place of ids': {
    code: "braze.post('/messages/send', { recipients: [{ external_user_id: 'u1' }, { external_user_id: id }], messages });",
    outputs: ["braze.post('/messages/send', { external_user_ids: ['u1', id], messages });"],
  },
  'a list around the one id of a singular': {
    code: "braze.post('/messages/send', { external_user_id: 'u1', messages });",
    outputs: ["braze.post('/messages/send', { external_user_ids: ['u1'], messages });"],
  },
  'the one id of a list': {
    code: triggered("recipients: [{ external_user_ids: ['u1'] }]"),
    outputs: [triggered("recipients: [{ external_user_id: 'u1' }]")],
  },
  'nothing that is refused for what a list may hold': {
    code: `const send = (ids: string[]) => ${triggered('external_user_ids: ids')}`,
    outputs: [],
  },
  'nothing that is refused': {
    code: triggered("recipients: [{ external_user_ids: ['u1', 'u2'] }]"),
    outputs: [],
  },
  'the object that is wrapped in another': {
    code: sent("user_aliases: [{ user_alias: { alias_name: 'a', alias_label: 'b' } }], messages").replace(
      'broadcast: true, ',
      '',
    ),
    outputs: [
      "braze.post('/messages/send', { user_aliases: [{ alias_name: 'a', alias_label: 'b' }], messages });",
    ],
  },
  'to move a key into the object beside it': {
    code: "braze.post('/messages/schedule/create', { broadcast: true, in_local_time: true, schedule: { time }, messages });",
    outputs: [
      "braze.post('/messages/schedule/create', { broadcast: true, schedule: { in_local_time: true, time }, messages });",
    ],
  },
  'to move a key into a new object': {
    code: sent("apple_push: { alert: 'Hi' }"),
    outputs: [sent("messages: { apple_push: { alert: 'Hi' } }")],
  },
  'not to remove what leaves nothing to send': {
    code: sent("messages: { in_app_message: { message: 'Hi' } }"),
    outputs: [],
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
