import type { RealMistakes } from './real-mistake.js';

/** Mistakes in what is written to profiles. */
export const users: RealMistakes = {
  'an event without `time`': {
    endpoint: '/users/track',
    body: "{ events: [«{» external_id: 'u1', name: 'ordered' }] }",
    reports: [['valid-track-object', '`events[0]` lacks `time` (Braze drops this object).']],
    suggestions: ["{ events: [{ time: new Date().toISOString(), external_id: 'u1', name: 'ordered' }] }"],
    corrected: "{ events: [{ external_id: 'u1', name: 'ordered', time: new Date().toISOString() }] }",
  },
  'one event instead of a list': {
    endpoint: '/users/track',
    body: "{ events: «{ external_id: 'u1', name: 'ordered', time }» }",
    reports: [['valid-payload', '`events` is an object; Braze needs an array (400 Bad Request).']],
    suggestions: ["{ events: [{ external_id: 'u1', name: 'ordered', time }] }"],
    corrected: "{ events: [{ external_id: 'u1', name: 'ordered', time }] }",
  },
  'a time in seconds': {
    endpoint: '/users/track',
    body: "{ events: [{ external_id: 'u1', name: 'ordered', time: «Date.now()» }] }",
    reports: [
      [
        'valid-track-object',
        '`time` of `events[0]` is a number; Braze needs a string (Braze drops this object).',
      ],
    ],
    suggestions: ["{ events: [{ external_id: 'u1', name: 'ordered', time: new Date().toISOString() }] }"],
    corrected: "{ events: [{ external_id: 'u1', name: 'ordered', time: new Date().toISOString() }] }",
  },
  '`email_subscription`': {
    endpoint: '/users/track',
    body: "{ attributes: [{ external_id: 'u1', «email_subscription»: 'opted_in' }] }",
    reports: [
      [
        'no-unknown-property',
        '`email_subscription` of `attributes[0]` is stored as a custom attribute, which sets nothing else; did you mean `email_subscribe`?',
      ],
    ],
    suggestions: ["{ attributes: [{ external_id: 'u1', email_subscribe: 'opted_in' }] }"],
    corrected: "{ attributes: [{ external_id: 'u1', email_subscribe: 'opted_in' }] }",
  },
  '`push_subscription`': {
    endpoint: '/users/track',
    body: "{ attributes: [{ external_id: 'u1', «push_subscription»: 'unsubscribed' }] }",
    reports: [
      [
        'no-unknown-property',
        '`push_subscription` of `attributes[0]` is stored as a custom attribute, which sets nothing else; did you mean `push_subscribe`?',
      ],
    ],
    suggestions: ["{ attributes: [{ external_id: 'u1', push_subscribe: 'unsubscribed' }] }"],
    corrected: "{ attributes: [{ external_id: 'u1', push_subscribe: 'unsubscribed' }] }",
  },
  'a state that Braze does not know': {
    endpoint: '/users/track',
    body: "{ attributes: [{ external_id: 'u1', email_subscribe: «'unsubscribe'» }] }",
    reports: [
      [
        'valid-track-object',
        "`email_subscribe` of `attributes[0]` is `'unsubscribe'`; the nearest value that Braze knows is `unsubscribed` (Braze drops this object: BAD_EMAIL_SUBSCRIPTION_STATE).",
      ],
    ],
    suggestions: ["{ attributes: [{ external_id: 'u1', email_subscribe: 'unsubscribed' }] }"],
    corrected: "{ attributes: [{ external_id: 'u1', email_subscribe: 'unsubscribed' }] }",
  },
  '`custom_attributes` within the attributes': {
    endpoint: '/users/track',
    body: "{ attributes: [{ external_id: 'u1', «custom_attributes»: { plan: 'pro', seats: 4 } }] }",
    reports: [
      [
        'no-unknown-property',
        '`custom_attributes` of `attributes[0]` is stored as one custom attribute of that name; custom attributes stand beside the other keys.',
      ],
    ],
    suggestions: ["{ attributes: [{ external_id: 'u1', plan: 'pro', seats: 4 }] }"],
    corrected: "{ attributes: [{ external_id: 'u1', plan: 'pro', seats: 4 }] }",
  },
  'empty `custom_attributes`': {
    endpoint: '/users/track',
    body: "{ attributes: [{ external_id: 'u1', «custom_attributes»: {} }] }",
    reports: [
      [
        'no-unknown-property',
        '`custom_attributes` of `attributes[0]` is stored as one custom attribute of that name; custom attributes stand beside the other keys.',
      ],
    ],
    suggestions: ["{ attributes: [{ external_id: 'u1' }] }"],
    corrected: "{ attributes: [{ external_id: 'u1' }] }",
  },
  '`external_user_id` for a tracked user': {
    endpoint: '/users/track',
    body: "{ events: [«{» «external_user_id»: 'u1', name: 'ordered', time }] }",
    reports: [
      [
        'valid-track-object',
        '`events[0]` lacks one of `external_id`, `user_alias`, `braze_id`, `email` and `phone` (Braze drops this object).',
      ],
      [
        'no-unknown-property',
        '`external_user_id` is no documented key of `events[0]` (Braze ignores it); did you mean `external_id`?',
      ],
    ],
    suggestions: ["{ events: [{ external_id: 'u1', name: 'ordered', time }] }"],
    corrected: "{ events: [{ external_id: 'u1', name: 'ordered', time }] }",
  },
  '`external_user_ids` for users to delete': {
    endpoint: '/users/delete',
    body: "«{» «external_user_ids»: ['u1'] }",
    reports: [
      [
        'valid-payload',
        'The body of `/users/delete` lacks one of `external_ids`, `user_aliases`, `braze_ids`, `email_addresses` and `phone_numbers` (400 Bad Request).',
      ],
      [
        'no-unknown-property',
        '`external_user_ids` is a key of `/messages/send`, not of the body of `/users/delete` (Braze ignores it); use `external_ids` here.',
      ],
    ],
    suggestions: ["{ external_ids: ['u1'] }"],
    corrected: "{ external_ids: ['u1'] }",
  },
};
