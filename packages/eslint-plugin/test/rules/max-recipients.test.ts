import { listOf, texts } from '../support/lists.js';
import { testRule } from '../support/rule-cases.js';
import {
  scheduleCampaign,
  scheduleCanvas,
  scheduleMessages,
  sendMessages,
  triggerCampaign,
  triggerCanvas,
} from '../support/senders.js';
import { casesOf } from '../support/twins.js';

const users = (length: number): string =>
  listOf(length, (position) => `{ external_user_id: 'u${String(position)}' }`);
const aliases = (length: number): string =>
  listOf(length, (position) => `{ alias_name: 'a${String(position)}', alias_label: 'crm' }`);

testRule(
  'max-recipients',
  casesOf({
    'ids in a list': {
      reports: {
        code: sendMessages(`{ external_user_ids: «${texts(51)}», messages: options.messages }`),
        says: ['51', '50', '400'],
      },
      silent: sendMessages(`{ external_user_ids: ${texts(50)}, messages: options.messages }`),
    },
    'aliases in a list': {
      reports: scheduleMessages(
        `{ user_aliases: «${aliases(51)}», schedule: options.schedule, messages: options.messages }`,
      ),
      silent: scheduleMessages(
        `{ user_aliases: ${aliases(50)}, schedule: options.schedule, messages: options.messages }`,
      ),
    },
    'ids and aliases together': {
      reports: {
        code: sendMessages(
          `{ external_user_ids: «${texts(26)}», user_aliases: ${aliases(25)}, messages: options.messages }`,
        ),
        says: ['51 elements together'],
      },
      silent: sendMessages(
        `{ external_user_ids: ${texts(25)}, user_aliases: ${aliases(25)}, messages: options.messages }`,
      ),
    },
    'more aliases than ids': {
      reports: sendMessages(
        `{ external_user_ids: ${texts(1)}, user_aliases: «${aliases(50)}», messages: options.messages }`,
      ),
      silent: sendMessages(
        `{ external_user_ids: options.ids, user_aliases: ${aliases(50)}, messages: options.messages }`,
      ),
    },
    'recipients of a campaign': {
      reports: triggerCampaign(`{ campaign_id: 'c1', recipients: «${users(51)}» }`),
      silent: triggerCampaign(`{ campaign_id: 'c1', recipients: ${users(50)} }`),
    },
    'recipients of a scheduled campaign': {
      reports: scheduleCampaign(
        `{ campaign_id: 'c1', schedule: options.schedule, recipients: «${users(60)}» }`,
      ),
      silent: scheduleCampaign(`{ campaign_id: 'c1', schedule: options.schedule, recipients: ${users(50)} }`),
    },
    'recipients of a Canvas': {
      reports: triggerCanvas(`{ canvas_id: 'v1', recipients: «${users(51)}» }`),
      silent: triggerCanvas(`{ canvas_id: 'v1', recipients: ${users(50)} }`),
    },
    'recipients of a scheduled Canvas': {
      reports: scheduleCanvas(`{ canvas_id: 'v1', schedule: options.schedule, recipients: «${users(51)}» }`),
      silent: scheduleCanvas(
        `{ canvas_id: 'v1', schedule: options.schedule, recipients: options.recipients.slice(0, 50) }`,
      ),
    },
    'a known list and more': {
      reports: sendMessages(
        `{ external_user_ids: «[...ids, user.id]», messages: options.messages }`,
        `const ids = ${texts(50)};`,
      ),
      silent: sendMessages(
        `{ external_user_ids: [...ids, user.id], messages: options.messages }`,
        `const ids = ${texts(49)};`,
      ),
    },
    'a known list and an unknown one': {
      reports: sendMessages(
        `{ external_user_ids: «[...options.ids, ...${texts(51)}]», messages: options.messages }`,
      ),
      silent: sendMessages(
        `{ external_user_ids: [...options.ids, ...${texts(50)}], messages: options.messages }`,
      ),
    },
    'a list of a length': {
      reports: triggerCampaign(
        "{ campaign_id: 'c1', recipients: «Array.from({ length: 51 }, (_, i) => ({ external_user_id: `u${i}` }))» }",
      ),
      silent: triggerCampaign(
        "{ campaign_id: 'c1', recipients: Array.from({ length: options.count }, (_, i) => ({ external_user_id: `u${i}` })) }",
      ),
    },
    'a filled list': {
      reports: sendMessages(
        '{ external_user_ids: «new Array(51).fill(user.id)», messages: options.messages }',
      ),
      silent: sendMessages('{ external_user_ids: new Array(50).fill(user.id), messages: options.messages }'),
    },
    'a mapped list': {
      reports: triggerCampaign(
        "{ campaign_id: 'c1', recipients: «ids.map((id) => ({ external_user_id: id }))» }",
        `const ids = ${texts(51)};`,
      ),
      silent: triggerCampaign(
        "{ campaign_id: 'c1', recipients: ids.filter((id) => id !== user.id).map((id) => ({ external_user_id: id })) }",
        `const ids = ${texts(51)};`,
      ),
    },
    'a list that grows': {
      reports: sendMessages(
        '{ external_user_ids: ids, messages: options.messages }',
        `const ids = «${texts(50)}»;\n  ids.push(user.id);`,
      ),
      silent: sendMessages(
        '{ external_user_ids: ids, messages: options.messages }',
        `const ids = ${texts(49)};\n  ids.push(user.id);`,
      ),
    },
    'a list in one arm': {
      reports: sendMessages(
        `{ external_user_ids: options.test ? «${texts(51)}» : [user.id], messages: options.messages }`,
      ),
      silent: sendMessages(
        `{ external_user_ids: options.test ? ${texts(50)} : [user.id], messages: options.messages }`,
      ),
    },
    'the braze-api client': {
      reports: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
await braze.canvas.trigger.send({ canvas_id: 'v1', recipients: «${users(51)}» });`,
      silent: `
import { Braze } from 'braze-api';
const braze = new Braze('https://rest.iad-01.braze.com', 'key');
await braze.canvas.trigger.send({ canvas_id: 'v1', recipients: ${users(50)} });`,
    },
  }),
);
