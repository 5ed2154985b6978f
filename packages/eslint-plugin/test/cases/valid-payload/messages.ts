import { sendMessages } from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

const send = (messages: string): string =>
  sendMessages(`{ external_user_ids: [user.id], messages: { ${messages} } }`);

/** The messages of the channels. */
export const messages: Twins = {
  'messages that are a list': {
    reports: sendMessages("{ broadcast: true, messages: «[{ sms: { body: 'Hi' } }]» }"),
    silent: sendMessages('{ broadcast: true, messages: options.messages }'),
  },
  'an Apple push without a text': {
    reports: send('apple_push: «{» badge: 1 }'),
    silent: send("apple_push: { badge: 1, 'content-available': true }"),
  },
  'an Apple push that may be silent': {
    reports: send("apple_push: «{» 'content-available': false }"),
    silent: send("apple_push: { 'content-available': options.silent }"),
  },
  'an alert without a body': {
    reports: send("apple_push: { alert: «{» title: 'Hi' } }"),
    silent: send("apple_push: { alert: { loc_key: 'HI' } }"),
  },
  'an alert that is a number': {
    reports: send('apple_push: { alert: «1» }'),
    silent: send("apple_push: { alert: '1' }"),
  },
  'a badge that is a text': {
    reports: send("apple_push: { alert: '-', badge: «'many'» }"),
    silent: send("apple_push: { alert: '-', badge: 3 }"),
  },
  'a badge that is a fraction': {
    reports: send("apple_push: { alert: '-', badge: «1.5» }"),
    silent: send("apple_push: { alert: '-', badge: 1.0 }"),
  },
  'a relevance above 1': {
    reports: send("apple_push: { alert: '-', relevance_score: «1.01» }"),
    silent: send("apple_push: { alert: '-', relevance_score: 1 }"),
  },
  'a priority of Apple': {
    reports: send("apple_push: { alert: '-', apns_priority: «0» }"),
    silent: send("apple_push: { alert: '-', apns_priority: 1 }"),
  },
  'a picture without its type': {
    reports: send("apple_push: «{» alert: '-', asset_url: 'https://example.com/a.png' }"),
    silent: send(
      "apple_push: { alert: '-', asset_url: 'https://example.com/a.png', asset_file_type: 'png' }",
    ),
  },
  'buttons without a category': {
    reports: send("apple_push: «{» alert: '-', buttons: [{ action_id: 'ab_pb_yes' }] }"),
    silent: send(
      "apple_push: { alert: '-', category: 'ab_cat_yes_no', buttons: [{ action_id: 'ab_pb_yes' }] }",
    ),
  },
  'a reserved key of extra': {
    reports: send("apple_push: { alert: '-', extra: { «aps»: {} } }"),
    silent: send("apple_push: { alert: '-', extra: { apps: {} } }"),
  },
  'an Android push without a title': {
    reports: send("android_push: «{» alert: 'Hi' }"),
    silent: send("android_push: { alert: 'Hi', title: '' }"),
  },
  'an Android push without anything': {
    reports: { code: send('android_push: «{»}'), says: ['`alert`', '`title`'] },
    silent: send('android_push: { send_to_sync: true }'),
  },
  'a text beside send_to_sync': {
    reports: send("android_push: { «send_to_sync»: true, alert: 'Hi' }"),
    silent: send('android_push: { send_to_sync: true, priority: 1 }'),
  },
  'a priority of Android, which counts as 0': {
    reports: send("android_push: { alert: '-', title: '-', priority: «3» }"),
    silent: send("android_push: { alert: '-', title: '-', priority: -2 }"),
  },
  'a time to live of 28 days': {
    reports: send("android_push: { alert: '-', title: '-', time_to_live: «2_419_201» }"),
    silent: send("android_push: { alert: '-', title: '-', time_to_live: 2_419_200 }"),
  },
  'an email without content': {
    reports: send("email: «{» app_id: 'a1', from: 'f', subject: 'Hi' }"),
    silent: send("email: { app_id: 'a1', from: 'f', subject: 'Hi', email_template_id: 't1' }"),
  },
  'an email without a sender': {
    reports: send("email: «{» app_id: 'a1', body: '<p></p>' }"),
    silent: send("email: { app_id: 'a1', body: '<p></p>', from: `${options.name} <a@example.com>` }"),
  },
  'an attachment without an address': {
    reports: send("email: { app_id: 'a1', from: 'f', body: '-', attachments: [«{» file_name: 'a' }] }"),
    silent: send(
      "email: { app_id: 'a1', from: 'f', body: '-', attachments: [{ file_name: 'a', url: 'https://example.com/a.pdf' }] }",
    ),
  },
  'a text message without a group': {
    reports: send("sms: «{» app_id: 'a1', body: 'Hi' }"),
    silent: send("sms: { app_id: 'a1', body: 'Hi', subscription_group_id: options.group }"),
  },
  'a classic card without a description': {
    reports: send("content_card: «{» type: 'CLASSIC', title: '-', time_to_live: 60 }"),
    silent: send("content_card: { type: 'CLASSIC', title: '-', description: '-', time_to_live: 60 }"),
  },
  'a banner without a picture': {
    reports: send("content_card: «{» type: 'BANNER', time_to_live: 60 }"),
    silent: send('content_card: { type: options.type, time_to_live: 60 }'),
  },
  'a card that never expires': {
    reports: send("content_card: «{» type: 'BANNER', image_url: 'https://example.com/a.png' }"),
    silent: send(
      "content_card: { type: 'BANNER', image_url: 'https://example.com/a.png', expire_at: options.end }",
    ),
  },
  'a layout in lower case': {
    reports: {
      code: send("content_card: { type: «'classic'», title: '-', description: '-', time_to_live: 60 }"),
      says: ['`CLASSIC`', 'ignores'],
    },
    silent: send("content_card: { type: 'CLASSIC', title: '-', description: '-', time_to_live: 60 }"),
  },
  'a web push without a title': {
    reports: send("web_push: «{» alert: 'Hi' }"),
    silent: send("web_push: { alert: 'Hi', ...options.push }"),
  },
  'a webhook with a body that is no text': {
    reports: send("webhook: { url: 'https://example.com', request_method: 'POST', body: «{ id: 1 }» }"),
    silent: send(
      "webhook: { url: 'https://example.com', request_method: 'POST', body: JSON.stringify({ id: 1 }) }",
    ),
  },
  'a template message without a name': {
    reports: send(
      "whats_app: { app_id: 'a', subscription_group_id: 's', message_type: 'template_message', message: «{» template_language_code: 'en_US' } }",
    ),
    silent: send(
      "whats_app: { app_id: 'a', subscription_group_id: 's', message_type: options.type, message: { template_language_code: 'en_US' } }",
    ),
  },
  'two headers of a quick reply': {
    reports: send(
      "whats_app: { app_id: 'a', subscription_group_id: 's', message_type: 'quick_reply_response_message', message: { body: '-', buttons: [{ text: 'Yes' }], header_image_uri: 'https://example.com/a.png', «header_text»: 'Hi' } }",
    ),
    silent: send(
      "whats_app: { app_id: 'a', subscription_group_id: 's', message_type: 'quick_reply_response_message', message: { body: '-', buttons: [{ text: 'Yes' }], header_text: 'Hi' } }",
    ),
  },
  'extra of a web push that is a text': {
    reports: send("web_push: { alert: '-', title: '-', extra: «'x'» }"),
    silent: send("web_push: { alert: '-', title: '-', extra: { x: 'x' } }"),
  },
};
