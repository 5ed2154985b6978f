import { scheduleMessages, sendMessages, triggerCampaign } from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

/** What the campaign, the messages and their variations can be. */
export const values: Twins = {
  'a campaign that is undefined': {
    reports: sendMessages("{ campaign_id: 'c1', broadcast: true, messages: { sms: «{» body: 'Hi' } } }"),
    silent: sendMessages("{ campaign_id: undefined, broadcast: true, messages: { sms: { body: 'Hi' } } }"),
  },
  'a campaign that is null': {
    reports: sendMessages(
      "{ campaign_id: CAMPAIGN, messages: { sms: «{» body: 'Hi' } } }",
      "import { CAMPAIGN } from './campaigns.js';",
    ),
    silent: sendMessages("{ campaign_id: options.campaign || null, messages: { sms: { body: 'Hi' } } }"),
  },
  'a campaign from a template': {
    reports: sendMessages('{ campaign_id: `${user.country}-c1`, messages: { sms: «{» body: "Hi" } } }'),
    silent: sendMessages('{ campaign_id: user[`${user.country}-c1`], messages: { sms: { body: "Hi" } } }'),
  },
  'a campaign with a fallback': {
    reports: sendMessages("{ campaign_id: options.campaign ?? «'c1'», messages: { sms: { body: 'Hi' } } }"),
    silent: sendMessages("{ campaign_id: options.campaign ?? undefined, messages: { sms: { body: 'Hi' } } }"),
  },
  'a campaign of two': {
    reports: sendMessages("{ campaign_id: user.vip ? 'c1' : 'c2', messages: { sms: «{» body: 'Hi' } } }"),
    silent: sendMessages(
      "{ campaign_id: user.vip ? options.campaign : undefined, messages: { sms: { body: 'Hi' } } }",
    ),
  },
  'a campaign or none': {
    reports: sendMessages(
      "{ campaign_id: user.vip ? «'c1'» : undefined, messages: { sms: { body: 'Hi' } } }",
    ),
    silent: sendMessages("{ campaign_id: user.vip ? 'c1' : undefined, messages: { sms: options.sms } }"),
  },
  'a campaign in a constant': {
    reports: sendMessages(
      "{ campaign_id, messages: { sms: «{» body: 'Hi' } } }",
      "const campaign_id = 'c1';",
    ),
    silent: sendMessages(
      "{ campaign_id, messages: { sms: { body: 'Hi' } } }",
      'const { campaign_id } = options;',
    ),
  },
  'a campaign converted to a text': {
    reports: sendMessages("{ campaign_id: String(options.campaign), messages: { sms: «{» body: 'Hi' } } }"),
    silent: sendMessages("{ campaign_id: options.campaign?.id, messages: { sms: { body: 'Hi' } } }"),
  },
  'a campaign from either side': {
    reports: sendMessages(
      "{ ...(user.vip ? { campaign_id: 'c1' } : { campaign_id: 'c2' }), messages: { sms: «{» body: '' } } }",
    ),
    silent: sendMessages(
      "{ ...(user.vip ? { send_id: 's1' } : { send_id: 's2' }), messages: { sms: { body: '' } } }",
    ),
  },
  'a campaign under a condition': {
    reports: sendMessages("{ ...(user.vip && { «campaign_id»: 'c1' }), messages: { sms: { body: '' } } }"),
    silent: sendMessages("{ ...(user.vip && { campaign_id: 'c1' }), messages: { sms: options.sms } }"),
  },
  'a campaign and an unknown spread': {
    reports: sendMessages("{ ...options, campaign_id: 'c1', messages: { sms: «{» body: 'Hi' } } }"),
    silent: sendMessages("{ campaign_id: 'c1', messages: { sms: { body: 'Hi' } }, ...options }"),
  },
  'a variation that is undefined': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: { body: 'Hi', message_variation_id: «undefined» } } }",
    ),
    silent: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: { body: 'Hi', message_variation_id: options.variation } } }",
    ),
  },
  'a variation under a misspelt key': {
    reports: sendMessages("{ campaign_id: 'c1', messages: { email: «{» message_variant_id: 'v1' } } }"),
    silent: sendMessages("{ campaign_id: 'c1', messages: { email: { message_variation_id: 'v1' } } }"),
  },
  'a variation in camel case': {
    reports: sendMessages("{ campaign_id: 'c1', messages: { web_push: «{» messageVariationId: 'v1' } } }"),
    silent: sendMessages("{ campaign_id: 'c1', messages: { web_push: { ['message_variation_id']: 'v1' } } }"),
  },
  'a variation beside the messages': {
    reports: sendMessages(
      "{ campaign_id: 'c1', message_variation_id: 'v1', messages: { sms: «{» body: 'Hi' } } }",
    ),
    silent: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: { message_variation_id: 'v1', body: 'Hi' } } }",
    ),
  },
  'a variation under a condition': {
    reports: sendMessages("{ campaign_id: 'c1', messages: { sms: «{» ...(user.vip && { body: 'Hi' }) } } }"),
    silent: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: { ...(user.vip && { message_variation_id: 'v1' }) } } }",
    ),
  },
  'an unknown spread in the message': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: { apple_push: «{» alert: { ...options.alert } } } }",
    ),
    silent: sendMessages("{ campaign_id: 'c1', messages: { apple_push: { ...options.push } } }"),
  },
  'a computed key in the message': {
    reports: sendMessages("{ campaign_id: 'c1', messages: { apple_push: «{» ['alert']: 'Hi' } } }"),
    silent: sendMessages(
      "{ campaign_id: 'c1', messages: { apple_push: { alert: 'Hi', [options.key]: 'v1' } } }",
    ),
  },
  'a wrong arm': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: user.vip ? «{» body: 'A' } : options.sms } }",
    ),
    silent: sendMessages("{ campaign_id: 'c1', messages: { sms: user.vip ? options.vip : options.sms } }"),
  },
  'two wrong arms': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: user.vip ? «{» body: 'A' } : «{» body: 'B' } } }",
    ),
    silent: sendMessages(
      "{ campaign_id: 'c1', messages: { sms: user.vip ? { message_variation_id: 'a' } : { message_variation_id: 'b' } } }",
    ),
  },
  'messages that are chosen': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: options.push ? { apple_push: «{» alert: 'Hi' } } : { sms: options.sms } }",
    ),
    silent: sendMessages(`{
      campaign_id: options.push ? undefined : 'c1',
      messages: options.push ? { apple_push: { alert: 'Hi' } } : { sms: options.sms },
    }`),
  },
  'a channel under a condition': {
    reports: sendMessages(
      "{ campaign_id: 'c1', messages: { ...(user.phone && { sms: «{» body: 'Hi' } }) } }",
    ),
    silent: sendMessages("{ campaign_id: 'c1', messages: { ...(user.phone && { sms: options.sms }) } }"),
  },
  'an unknown channel': {
    reports: sendMessages("{ campaign_id: 'c1', messages: { email: «{» body: 'Hi' } } }"),
    silent: sendMessages("{ campaign_id: 'c1', messages: { newsletter: { body: 'Hi' } } }"),
  },
  'a message that is no object': {
    reports: scheduleMessages("{ campaign_id: 'c1', schedule: options.schedule, messages: { sms: «{»} } }"),
    silent: scheduleMessages("{ campaign_id: 'c1', schedule: options.schedule, messages: { sms: 'Hi' } }"),
  },
  'a campaign that is triggered': {
    reports: scheduleMessages(
      "{ campaign_id: 'c1', schedule: options.schedule, messages: { sms: «{» body: 'Hi' } } }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: true, trigger_properties: { messages: { sms: { body: 'Hi' } } } }",
    ),
  },
};
