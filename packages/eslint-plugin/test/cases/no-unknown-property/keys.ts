import {
  scheduleMessages,
  sendMessages,
  sendTransactional,
  trackUsers,
  triggerCampaign,
  triggerCanvas,
} from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

const send = (messages: string): string => sendMessages(`{ broadcast: true, messages: { ${messages} } }`);

/** Keys that nobody reads where they stand. */
export const keys: Twins = {
  'recipients where ids are needed': {
    reports: {
      code: sendMessages('{ «recipients»: [user], messages: options.messages }'),
      says: ['`external_user_ids`', 'ignores'],
    },
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [user] }"),
  },
  'ids where recipients are needed': {
    reports: triggerCampaign("{ campaign_id: 'c1', «external_user_ids»: [user.id] }"),
    silent: sendMessages('{ external_user_ids: [user.id], messages: options.messages }'),
  },
  'the singular of a key': {
    reports: sendMessages('{ «external_user_id»: user.id, messages: options.messages }'),
    silent: triggerCampaign("{ campaign_id: 'c1', recipients: [{ external_user_id: user.id }] }"),
  },
  'a key of another endpoint': {
    reports: {
      code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, «schedule»: options.schedule }"),
      says: ['/campaigns/trigger/schedule/create'],
    },
    silent: scheduleMessages('{ broadcast: true, schedule: options.schedule, messages: options.messages }'),
  },
  'frequency capping under the name of the other endpoint': {
    reports: {
      code: scheduleMessages(
        '{ broadcast: true, «override_frequency_capping»: true, schedule: options.schedule, messages: options.messages }',
      ),
      says: ['`override_messaging_limits`'],
    },
    silent: sendMessages('{ broadcast: true, override_frequency_capping: true, messages: options.messages }'),
  },
  'a Canvas id for a campaign': {
    reports: triggerCampaign("{ «canvas_id»: 'v1', broadcast: true }"),
    silent: triggerCanvas("{ canvas_id: 'v1', broadcast: true }"),
  },
  'a key in camel case': {
    reports: {
      code: triggerCampaign("{ campaign_id: 'c1', broadcast: true, «triggerProperties»: {} }"),
      says: ['Braze spells it `trigger_properties`'],
    },
    silent: triggerCampaign(
      "{ campaign_id: 'c1', broadcast: true, trigger_properties: { triggerProperties: {} } }",
    ),
  },
  'a misspelt key': {
    reports: {
      code: sendMessages("{ broadcast: true, «segement_id»: 's1', messages: options.messages }"),
      says: ['did you mean `segment_id`'],
    },
    silent: sendMessages("{ broadcast: true, segment_id: 's1', messages: options.messages }"),
  },
  'a key that resembles nothing': {
    reports: sendMessages('{ broadcast: true, «idempotency»: options.key, messages: options.messages }'),
    silent: sendMessages('{ broadcast: true, [options.key]: true, messages: options.messages }'),
  },
  'a state of a subscription that is stored as a custom attribute': {
    reports: {
      code: trackUsers("{ attributes: [{ external_id: user.id, «email_subscription»: 'opted_in' }] }"),
      says: ['stored as a custom attribute', 'did you mean `email_subscribe`?'],
    },
    silent: trackUsers('{ attributes: [{ external_id: user.id, email_subscription: options.state }] }'),
  },
  'a custom attribute that is called as a subscription, and is none': {
    reports: trackUsers("{ attributes: [{ external_id: user.id, «push_subscription»: 'unsubscribed' }] }"),
    silent: trackUsers("{ attributes: [{ external_id: user.id, push_subscription: 'weekly' }] }"),
  },
  'custom attributes within an object': {
    reports: {
      code: trackUsers("{ attributes: [{ external_id: user.id, «custom_attributes»: { plan: 'pro' } }] }"),
      says: ['custom attributes stand beside the other keys'],
    },
    silent: trackUsers('{ attributes: [{ external_id: user.id, custom_attributes: options.attributes }] }'),
  },
  'a key that belongs one level deeper': {
    reports: {
      code: scheduleMessages(
        '{ broadcast: true, «in_local_time»: true, schedule: options.schedule, messages: options.messages }',
      ),
      says: ['it belongs in `schedule.in_local_time`'],
    },
    silent: scheduleMessages(
      '{ broadcast: true, schedule: { time: options.time, in_local_time: true }, messages: options.messages }',
    ),
  },
  'a wrapper around an alias': {
    reports: {
      code: sendMessages(
        "{ user_aliases: [{ «user_alias»: { alias_name: 'a', alias_label: 'b' } }], messages: options.messages }",
      ),
      says: ['what it holds belongs there without it'],
    },
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ user_alias: { alias_name: 'a', alias_label: 'b' } }] }",
    ),
  },
  'a channel that does not exist': {
    reports: { code: send("«push»: { alert: 'Hi' }"), says: ['`push`', '`apple_push`'] },
    silent: send("apple_push: { alert: 'Hi' }"),
  },
  'a channel without a neighbour': {
    reports: { code: send("«telegram»: { body: 'Hi' }"), says: ['the channels are', '`whats_app`'] },
    silent: send('whats_app: options.message'),
  },
  'a channel in one word': {
    reports: send('«whatsapp»: options.message'),
    silent: send('...options.channels'),
  },
  'a text of an Apple push': {
    reports: { code: send("apple_push: { «body»: 'Hi' }"), says: ['`alert`'] },
    silent: send("apple_push: { alert: { body: 'Hi' } }"),
  },
  'content-available with an underscore': {
    reports: {
      code: send("apple_push: { alert: '-', «content_available»: true }"),
      says: ['`content-available`'],
    },
    silent: send("apple_push: { alert: '-', 'content-available': true }"),
  },
  'mutable_content with a hyphen': {
    reports: send("apple_push: { alert: '-', «'mutable-content'»: true }"),
    silent: send("apple_push: { alert: '-', mutable_content: true }"),
  },
  'a channel of Android': {
    reports: send("android_push: { alert: '-', title: '-', «notification_channel»: 'news' }"),
    silent: send("android_push: { alert: '-', title: '-', notification_channel_id: 'news' }"),
  },
  'a key of extra': {
    reports: send("android_push: { alert: '-', title: '-', «screen»: 'cart', extra: { screen: 'cart' } }"),
    silent: send(
      "android_push: { alert: '-', title: '-', extra: { screen: 'cart', deep: { anything: [{ goes: 1 }] } } }",
    ),
  },
  'a key of an email': {
    reports: send("email: { app_id: 'a1', from: 'f', «html»: '<p></p>' }"),
    silent: send(
      "email: { app_id: 'a1', from: 'f', body: '<p></p>', headers: { 'X-Any': '1' }, extras: { any: 1 } }",
    ),
  },
  'a key of a recipient': {
    reports: triggerCampaign("{ campaign_id: 'c1', recipients: [{ «external_id»: user.id }] }"),
    silent: triggerCampaign(
      "{ campaign_id: 'c1', recipients: [{ external_user_id: user.id, attributes: { external_id: 1 } }] }",
    ),
  },
  'the properties of a Canvas recipient': {
    reports: triggerCanvas(
      "{ canvas_id: 'v1', recipients: [{ external_user_id: user.id, «trigger_properties»: {} }] }",
    ),
    silent: triggerCanvas("{ canvas_id: 'v1', recipients: [{ external_user_id: user.id, context: {} }] }"),
  },
  'a key of every recipient': {
    reports: triggerCanvas(
      "{ canvas_id: 'v1', recipients: options.ids.map((id) => ({ «externalUserId»: id })) }",
    ),
    silent: triggerCanvas(
      "{ canvas_id: 'v1', recipients: options.ids.map((id) => ({ external_user_id: id })) }",
    ),
  },
  'a key whose value is unknown': {
    reports: sendMessages('{ broadcast: true, messages: options.messages, «sendId»: options.sendId }'),
    silent: sendMessages('{ broadcast: true, messages: options.messages, sendId: undefined }'),
  },
  'a key under a condition': {
    reports: sendMessages(
      'body',
      'const body = { broadcast: true, messages: options.messages };\n  if (user.id) body.«userId» = user.id;',
    ),
    silent: sendMessages(
      'body',
      'const body = { broadcast: true, userId: user.id, messages: options.messages };\n  delete body.userId;',
    ),
  },
  'a key in a spread constant': {
    reports: sendMessages(
      '{ ...common, messages: options.messages }',
      'const common = { broadcast: true, «frequency_capping»: false };',
    ),
    silent: sendMessages(
      '{ ...common, messages: options.messages }',
      'const common = { broadcast: true, override_frequency_capping: false };',
    ),
  },
  'a key of an arm': {
    reports: send("sms: user.vip ? { «text»: 'A' } : { body: 'B' }"),
    silent: send("sms: user.vip ? { body: 'A' } : { body: 'B' }"),
  },
  'recipients of a transactional email': {
    reports: sendTransactional('{ «recipients»: [user] }'),
    silent: sendTransactional('{ recipient: user }'),
  },
  'a list of user tracking': {
    reports: trackUsers('{ «event»: [user.event] }'),
    silent: trackUsers('{ events: [user.event] }'),
  },
  'a key of an event': {
    reports: trackUsers(
      "{ events: [{ external_id: user.id, name: 'a', time: '2030-01-01', «event_properties»: {} }] }",
    ),
    silent: trackUsers(
      "{ events: [{ external_id: user.id, name: 'a', time: '2030-01-01', properties: { event_properties: {} } }] }",
    ),
  },
  'an attribute of one’s own': {
    reports: trackUsers('{ «attribute»: [{ external_id: user.id, anything: 1 }] }'),
    silent: trackUsers('{ attributes: [{ external_id: user.id, anything: 1, externalId: 2 }] }'),
  },
  'a key of a schedule': {
    reports: scheduleMessages(
      '{ broadcast: true, schedule: { time: options.time, «local_time»: true }, messages: options.messages }',
    ),
    silent: scheduleMessages(
      '{ broadcast: true, schedule: { time: options.time, in_local_time: true }, messages: options.messages }',
    ),
  },
};
