import { testRule } from '../support/rule-cases.js';
import {
  scheduleCampaign,
  scheduleMessages,
  sendMessages,
  sendTransactional,
  triggerCampaign,
  triggerCanvas,
} from '../support/senders.js';
import { testSuggestions } from '../support/suggestions.js';
import { casesOf } from '../support/twins.js';

const recipient = (fields: string): string =>
  triggerCampaign(`{ campaign_id: 'c1', recipients: [{ ${fields} }] }`);

testRule(
  'no-conflicting-audience',
  casesOf({
    'a broadcast with ids': {
      reports: {
        code: sendMessages('{ «broadcast»: true, external_user_ids: [user.id], messages: options.messages }'),
        says: ['`broadcast`', '`external_user_ids`', '400 Bad Request'],
      },
      silent: sendMessages('{ broadcast: false, external_user_ids: [user.id], messages: options.messages }'),
    },
    'a broadcast with aliases': {
      reports: scheduleMessages(
        "{ «broadcast»: true, user_aliases: [{ alias_name: 'a', alias_label: 'b' }], schedule: options.schedule, messages: options.messages }",
      ),
      silent: scheduleMessages(
        "{ broadcast: true, segment_id: 's1', schedule: options.schedule, messages: options.messages }",
      ),
    },
    'a broadcast with recipients': {
      reports: triggerCampaign(
        "{ campaign_id: 'c1', «broadcast»: true, recipients: [{ external_user_id: user.id }] }",
      ),
      silent: triggerCampaign("{ campaign_id: 'c1', broadcast: true, audience: options.audience }"),
    },
    'a broadcast with an empty list': {
      reports: triggerCanvas("{ canvas_id: 'v1', «broadcast»: true, recipients: [user] }"),
      silent: triggerCanvas("{ canvas_id: 'v1', broadcast: true, recipients: [] }"),
    },
    'a broadcast written as a text': {
      reports: scheduleCampaign(
        "{ campaign_id: 'c1', schedule: options.schedule, «broadcast»: 'true', recipients: [user] }",
      ),
      silent: scheduleCampaign(
        "{ campaign_id: 'c1', schedule: options.schedule, broadcast: 'false', recipients: [user] }",
      ),
    },
    'a broadcast of run time': {
      reports: sendMessages(
        '{ «broadcast»: true, external_user_ids: [options.id], messages: options.messages }',
      ),
      silent: sendMessages(
        '{ broadcast: options.all, external_user_ids: [options.id], messages: options.messages }',
      ),
    },
    'ids of run time': {
      reports: sendMessages(
        '{ «broadcast»: true, external_user_ids: [...options.ids, user.id], messages: options.messages }',
      ),
      silent: sendMessages('{ broadcast: true, external_user_ids: options.ids, messages: options.messages }'),
    },
    'a broadcast that is set under a condition': {
      reports: triggerCampaign(
        'body',
        "const body = { campaign_id: 'c1', recipients: [user] };\n  if (options.all) body.«broadcast» = true;",
      ),
      silent: triggerCampaign(
        'body',
        "const body = { campaign_id: 'c1' };\n  if (options.all) body.broadcast = true;\n  else body.recipients = [user];",
      ),
    },
    'a broadcast in one arm': {
      reports: triggerCampaign(
        "{ campaign_id: 'c1', recipients: [user], broadcast: options.all ? «true» : false }",
      ),
      silent: triggerCampaign(
        "{ campaign_id: 'c1', recipients: options.all ? [] : [user], broadcast: options.all ? true : false }",
      ),
    },
    'an address with an id': {
      reports: recipient("«email»: 'jo@example.com', external_user_id: 'u1', prioritization: ['identified']"),
      silent: recipient(
        "email: 'jo@example.com', external_user_id: undefined, prioritization: ['identified']",
      ),
    },
    'an address with an unknown id': {
      reports: recipient(
        "«email»: 'jo@example.com', external_user_id: `${user.id}`, prioritization: ['identified']",
      ),
      silent: recipient("email: 'jo@example.com', external_user_id: user.id, prioritization: ['identified']"),
    },
    'a Braze id with an id': {
      reports: recipient("«braze_id»: 'b1', external_user_id: 'u1'"),
      silent: recipient("braze_id: 'b1', external_user_id: null"),
    },
    'an id with an alias, which is but a hint': {
      reports: recipient("«braze_id»: 'b1', user_alias: { alias_name: 'a', alias_label: 'b' }"),
      silent: recipient("external_user_id: 'u1', user_alias: { alias_name: 'a', alias_label: 'b' }"),
    },
    'a transactional email with two identifiers': {
      reports: sendTransactional(
        "{ recipient: { external_user_id: 'u1', «user_alias»: { alias_name: 'a', alias_label: 'b' } } }",
      ),
      silent: sendTransactional("{ recipient: { external_user_id: 'u1', attributes: { user_alias: 'a' } } }"),
    },
    'a recipient without identifiers, which another rule owns': {
      reports: recipient("«email»: 'jo@example.com', user_alias: { alias_name: 'a', alias_label: 'b' }"),
      silent: recipient("trigger_properties: { email: 'jo@example.com', braze_id: 'b1' }"),
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
declare const braze: Braze;
await braze.canvas.trigger.send({ canvas_id: 'v1', «broadcast»: true, recipients: [{ external_user_id: 'u1' }] });`,
      silent: `
import { Braze } from 'braze-api';
declare const braze: Braze;
await braze.canvas.trigger.send({ canvas_id: 'v1', recipients: [{ external_user_id: 'u1' }] });`,
    },
  }),
);

testSuggestions('no-conflicting-audience', {
  'to do without the broadcast': {
    code: "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', broadcast: true, recipients: [{ external_user_id: 'u1' }] });",
    outputs: [
      "braze.post('/campaigns/trigger/send', { campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] });",
    ],
  },
  'to do without the broadcast, where it stands last': {
    code: "braze.post('/canvas/trigger/send', {\n  canvas_id: 'v1',\n  recipients: [{ external_user_id: 'u1' }],\n  broadcast: true,\n});",
    outputs: [
      "braze.post('/canvas/trigger/send', {\n  canvas_id: 'v1',\n  recipients: [{ external_user_id: 'u1' }],\n});",
    ],
  },
});
