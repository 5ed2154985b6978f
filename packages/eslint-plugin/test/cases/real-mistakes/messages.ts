import type { RealMistakes } from './real-mistake.js';

/** Mistakes in what is sent. */
export const messages: RealMistakes = {
  'a channel called `push`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { «push»: { alert: 'Hi' } } }",
    reports: [
      [
        'no-unknown-property',
        '`push` is no channel of `messages` (Braze ignores it); the channels are `android_push`, `apple_push`, `content_card`, `email`, `kindle_push`, `sms`, `web_push`, `webhook` and `whats_app`.',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi' } } }"],
    corrected:
      "{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi' }, android_push: { alert: 'Hi', title: 'Shop' } } }",
  },
  'a channel called `in_app_message`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { «in_app_message»: { message: 'Hi' } } }",
    reports: [
      [
        'no-unknown-property',
        '`in_app_message` is no channel of `messages` (Braze ignores it); the channels are `android_push`, `apple_push`, `content_card`, `email`, `kindle_push`, `sms`, `web_push`, `webhook` and `whats_app`.',
      ],
    ],
    suggestions: [],
    corrected:
      "{ external_user_ids: ['u1'], messages: { content_card: { type: 'CLASSIC', title: 'Hi', description: 'There is news.', time_to_live: 86400 } } }",
  },
  'a channel beside `messages`': {
    endpoint: '/messages/send',
    body: "«{» external_user_ids: ['u1'], «sms»: { app_id: appId, subscription_group_id: groupId, body: 'Hi' } }",
    reports: [
      [
        'require-message',
        'The body of `/messages/send` holds no message: it needs `messages` (400 No message to send).',
      ],
      [
        'no-unknown-property',
        '`sms` is no documented key of the body of `/messages/send` (Braze ignores it); it belongs in `messages.sms`.',
      ],
    ],
    suggestions: [
      "{ external_user_ids: ['u1'], messages: { sms: { app_id: appId, subscription_group_id: groupId, body: 'Hi' } } }",
    ],
    corrected:
      "{ external_user_ids: ['u1'], messages: { sms: { app_id: appId, subscription_group_id: groupId, body: 'Hi' } } }",
  },
  'a list of messages': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: «[{ apple_push: { alert: 'Hi' } }]» }",
    reports: [['valid-payload', '`messages` is an array; Braze needs an object (400 Bad Request).']],
    suggestions: ["{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi' } } }"],
    corrected: "{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi' } } }",
  },
  'an e-mail without `app_id` and `from`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { email: «{» subject: 'Hi', body: '<p>Hi</p>' } } }",
    reports: [['valid-payload', '`messages.email` lacks `app_id` and `from` (400 Bad Request).']],
    suggestions: [
      "{ external_user_ids: ['u1'], messages: { email: { app_id: '<app_id>', from: '<from>', subject: 'Hi', body: '<p>Hi</p>' } } }",
    ],
    corrected:
      "{ external_user_ids: ['u1'], messages: { email: { app_id: appId, from: 'Shop <shop@example.com>', subject: 'Hi', body: '<p>Hi</p>' } } }",
  },
  'an e-mail with `template_id`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { email: «{» app_id: appId, from: sender, «template_id»: templateId } } }",
    reports: [
      ['valid-payload', '`messages.email` lacks one of `body` and `email_template_id` (400 Bad Request).'],
      [
        'no-unknown-property',
        '`template_id` is no documented key of `messages.email` (Braze ignores it); did you mean `email_template_id`?',
      ],
    ],
    suggestions: [
      "{ external_user_ids: ['u1'], messages: { email: { app_id: appId, from: sender, email_template_id: templateId } } }",
    ],
    corrected:
      "{ external_user_ids: ['u1'], messages: { email: { app_id: appId, from: sender, email_template_id: templateId } } }",
  },
  'a text message without `subscription_group_id`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { sms: «{» app_id: appId, body: 'Hi' } } }",
    reports: [['valid-payload', '`messages.sms` lacks `subscription_group_id` (400 Bad Request).']],
    suggestions: [
      "{ external_user_ids: ['u1'], messages: { sms: { subscription_group_id: '<subscription_group_id>', app_id: appId, body: 'Hi' } } }",
    ],
    corrected:
      "{ external_user_ids: ['u1'], messages: { sms: { app_id: appId, subscription_group_id: groupId, body: 'Hi' } } }",
  },
  'an Android push without `title`': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { android_push: «{» alert: 'Hi' } } }",
    reports: [
      [
        'valid-payload',
        '`messages.android_push` lacks `title` (400 Bad Request). `title` is needed unless `send_to_sync` is true.',
      ],
    ],
    suggestions: [
      "{ external_user_ids: ['u1'], messages: { android_push: { title: '<title>', alert: 'Hi' } } }",
    ],
    corrected: "{ external_user_ids: ['u1'], messages: { android_push: { alert: 'Hi', title: 'Shop' } } }",
  },
  'a push with its `extra` as text': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi', extra: «JSON.stringify({ id })» } } }",
    reports: [
      [
        'valid-push-extra',
        '`extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi', extra: { id } } } }"],
    corrected: "{ external_user_ids: ['u1'], messages: { apple_push: { alert: 'Hi', extra: { id } } } }",
  },
};
