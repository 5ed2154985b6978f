import {
  scheduleCampaign,
  scheduleCanvas,
  scheduleMessages,
  sendMessages,
  sendTransactional,
  triggerCampaign,
  triggerCanvas,
} from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

/** The requests around the messages, and their recipients. */
export const requests: Twins = {
  'a campaign without its id': {
    reports: {
      code: triggerCampaign('«{» recipients: [{ external_user_id: user.id }] }'),
      says: ['`campaign_id`', '400 Bad Request'],
    },
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [{ external_user_id: user.id }] }"),
  },
  'a Canvas with an undefined id': {
    reports: triggerCanvas('{ canvas_id: «undefined», broadcast: true }'),
    silent: triggerCanvas('{ canvas_id: options.canvas, broadcast: true }'),
  },
  'a campaign id that is a number': {
    reports: triggerCampaign('{ campaign_id: «42», broadcast: true }'),
    silent: triggerCampaign("{ campaign_id: '42', broadcast: true }"),
  },
  'a campaign id that is null': {
    reports: triggerCampaign('{ campaign_id: «null», broadcast: true }'),
    silent: triggerCampaign("{ campaign_id: 'c1', send_id: null, broadcast: true }"),
  },
  'a schedule that is missing': {
    reports: scheduleCampaign("«{» campaign_id: 'c1', broadcast: true }"),
    silent: scheduleCampaign("{ campaign_id: 'c1', broadcast: true, schedule: options.schedule }"),
  },
  'several keys that are missing': {
    reports: { code: scheduleCanvas('«{» broadcast: true }'), says: ['`canvas_id`', '`schedule`'] },
    silent: scheduleCanvas("{ canvas_id: 'v1', broadcast: true, schedule: options.schedule }"),
  },
  'a schedule without a time': {
    reports: scheduleCampaign("{ campaign_id: 'c1', broadcast: true, schedule: «{» in_local_time: true } }"),
    silent: scheduleCampaign(
      "{ campaign_id: 'c1', broadcast: true, schedule: { in_local_time: true, time: '2030-01-01' } }",
    ),
  },
  'a schedule that is a text': {
    reports: scheduleCampaign("{ campaign_id: 'c1', broadcast: true, schedule: «'2030-01-01'» }"),
    silent: scheduleCampaign("{ campaign_id: 'c1', broadcast: true, schedule: { time: '2030-01-01' } }"),
  },
  'a single id instead of a list': {
    reports: sendMessages('{ external_user_ids: «`${user.id}`», messages: options.messages }'),
    silent: sendMessages('{ external_user_ids: [`${user.id}`], messages: options.messages }'),
  },
  'an id that is a number': {
    reports: sendMessages("{ external_user_ids: ['u1', «2»], messages: options.messages }"),
    silent: sendMessages("{ external_user_ids: ['u1', user.id], messages: options.messages }"),
  },
  'recipients that are one object': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients: «{ external_user_id: user.id }» }"),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [{ external_user_id: user.id }] }"),
  },
  'a recipient that is a text': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients: [«'u1'»] }"),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [user] }"),
  },
  'a recipient without an identifier': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [«{» trigger_properties: { plan: 'pro' } }] }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ braze_id: user.brazeId, trigger_properties: { plan: 'pro' } }] }",
    ),
  },
  'a mapped recipient without an identifier': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', recipients: ['u1'].map((id) => («{» trigger_properties: { id } })) }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: ['u1'].map((id) => ({ external_user_id: id })) }",
    ),
  },
  'an address without priorities': {
    reports: triggerCanvas("{ canvas_id: 'v1', recipients: [«{» email: 'jo@example.com' }] }"),
    silent: triggerCanvas(
      "{ canvas_id: 'v1', recipients: [{ email: 'jo@example.com', prioritization: ['identified'] }] }",
    ),
  },
  'priorities that exclude each other': {
    reports: triggerCanvas(
      "{ canvas_id: 'v1', recipients: [{ email: 'jo@example.com', «prioritization»: ['identified', 'unidentified'] }] }",
    ),
    silent: triggerCanvas(
      "{ canvas_id: 'v1', recipients: [{ email: 'jo@example.com', prioritization: ['identified', 'most_recently_updated'] }] }",
    ),
  },
  'a new user without attributes': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [«{» external_user_id: user.id, send_to_existing_only: false }] }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ external_user_id: user.id, send_to_existing_only: false, attributes: { vip: true } }] }",
    ),
  },
  'a new user with an alias': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ user_alias: { alias_name: 'a', alias_label: 'b' }, «send_to_existing_only»: false }] }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ user_alias: user.alias, send_to_existing_only: true }] }",
    ),
  },
  'an alias without a label': {
    reports: sendMessages("{ user_aliases: [«{» alias_name: 'jo' }], messages: options.messages }"),
    silent: sendMessages(
      "{ user_aliases: [{ alias_name: 'jo', alias_label: 'crm' }], messages: options.messages }",
    ),
  },
  'an alias with an empty name': {
    reports: sendMessages(
      "{ user_aliases: [{ alias_name: «''», alias_label: 'crm' }], messages: options.messages }",
    ),
    silent: sendMessages(
      "{ user_aliases: [{ alias_name: user.name, alias_label: 'crm' }], messages: options.messages }",
    ),
  },
  'an alias of 236 bytes': {
    reports: sendMessages(
      `{ user_aliases: [{ alias_name: «'${'a'.repeat(237)}'», alias_label: 'crm' }], messages: options.messages }`,
    ),
    silent: sendMessages(
      `{ user_aliases: [{ alias_name: '${'a'.repeat(236)}', alias_label: 'crm' }], messages: options.messages }`,
    ),
  },
  'a send id of 64 characters': {
    reports: sendMessages(`{ send_id: «'${'s'.repeat(65)}'», broadcast: true, messages: options.messages }`),
    silent: sendMessages(`{ send_id: '${'s'.repeat(64)}', broadcast: true, messages: options.messages }`),
  },
  'a send id that is not ASCII': {
    reports: sendMessages("{ send_id: «'frühling'», broadcast: true, messages: options.messages }"),
    silent: sendMessages("{ send_id: 'fruehling', broadcast: true, messages: options.messages }"),
  },
  'a broadcast that is a number': {
    reports: scheduleMessages('{ broadcast: «1», schedule: options.schedule, messages: options.messages }'),
    silent: scheduleMessages("{ broadcast: 'true', schedule: options.schedule, messages: options.messages }"),
  },
  'a state that is not documented': {
    reports: sendMessages(
      "{ broadcast: true, recipient_subscription_state: «'opted-in'», messages: options.messages }",
    ),
    silent: sendMessages(
      "{ broadcast: true, recipient_subscription_state: 'opted_in', messages: options.messages }",
    ),
  },
  'properties that are a list': {
    reports: triggerCampaign("{ campaign_id: 'c1', broadcast: true, trigger_properties: «[1]» }"),
    silent: triggerCampaign("{ campaign_id: 'c1', broadcast: true, trigger_properties: { list: [1] } }"),
  },
  'properties of 51,200 bytes': {
    reports: triggerCampaign(
      `{ campaign_id: 'c1', broadcast: true, trigger_properties: «{ a: '${'a'.repeat(51_193)}' }» }`,
    ),
    silent: triggerCampaign(
      `{ campaign_id: 'c1', broadcast: true, trigger_properties: { a: '${'a'.repeat(51_192)}' } }`,
    ),
  },
  'attachments of a broadcast': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: true, «attachments»: [{ file_name: 'a', url: 'https://example.com/a.pdf' }] }",
    ),
    silent: triggerCampaign("{ campaign_id: 'c1', broadcast: true, attachments: [] }"),
  },
  'a transactional email without a recipient': {
    reports: sendTransactional("«{» trigger_properties: { order: '1' } }"),
    silent: sendTransactional(
      "{ trigger_properties: { order: '1' }, recipient: { external_user_id: user.id } }",
    ),
  },
  'a transactional email to a list': {
    reports: sendTransactional('{ recipient: «[{ external_user_id: user.id }]» }'),
    silent: sendTransactional('{ recipient: { user_alias: user.alias } }'),
  },
  'a send id of Base64 signs': {
    reports: sendTransactional(
      "{ external_send_id: «'order #1'», recipient: { external_user_id: user.id } }",
    ),
    silent: sendTransactional(
      '{ external_send_id: `order-${user.order}`, recipient: { external_user_id: user.id } }',
    ),
  },
  'a comparison without a value': {
    reports: triggerCampaign(
      "{ campaign_id: 'c1', audience: { custom_attribute: «{» custom_attribute_name: 'plan', comparison: 'equals' } } }",
    ),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', audience: { custom_attribute: { custom_attribute_name: 'plan', comparison: 'exists' } } }",
    ),
  },
};
