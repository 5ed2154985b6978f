import type { RealMistakes } from './real-mistake.js';

/** Mistakes in who it is sent to. */
export const recipients: RealMistakes = {
  '`recipients` where ids are taken': {
    endpoint: '/messages/send',
    body: "«{» «recipients»: [{ external_user_id: 'u1' }], messages }",
    reports: [
      [
        'require-recipients',
        'The body of `/messages/send` names nobody to send to: it needs one of `external_user_ids`, `user_aliases`, `segment_id`, `audience` and `broadcast` (400 No Recipients).',
      ],
      [
        'no-unknown-property',
        '`recipients` is a key of `/campaigns/trigger/send`, not of the body of `/messages/send` (Braze ignores it); use `external_user_ids` here.',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], messages }"],
    corrected: "{ external_user_ids: ['u1'], messages }",
  },
  '`recipients` as an object': {
    endpoint: '/campaigns/trigger/send',
    body: "{ campaign_id: 'c1', recipients: «{ external_user_id: 'u1' }» }",
    reports: [['valid-payload', '`recipients` is an object; Braze needs an array (400 Bad Request).']],
    suggestions: ["{ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] }"],
    corrected: "{ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] }",
  },
  'one recipient with `external_user_ids`': {
    endpoint: '/campaigns/trigger/send',
    body: "{ campaign_id: 'c1', recipients: [«{» «external_user_ids»: ['u1'] }] }",
    reports: [
      [
        'valid-payload',
        '`recipients[0]` lacks one of `external_user_id`, `user_alias`, `braze_id` and `email` (400 Bad Request).',
      ],
      [
        'no-unknown-property',
        '`external_user_ids` is no documented key of `recipients[0]` (Braze ignores it); did you mean `external_user_id`?',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] }"],
    corrected: "{ campaign_id: 'c1', recipients: [{ external_user_id: 'u1' }] }",
  },
  'ids where recipients are taken': {
    endpoint: '/canvas/trigger/send',
    body: "«{» canvas_id: 'c1', «external_user_ids»: ['u1'] }",
    reports: [
      [
        'require-recipients',
        'The body of `/canvas/trigger/send` names nobody to send to: it needs one of `recipients`, `audience` and `broadcast` (400 No Recipients).',
      ],
      [
        'no-unknown-property',
        '`external_user_ids` is a key of `/messages/send`, not of the body of `/canvas/trigger/send` (Braze ignores it); use `recipients` here.',
      ],
    ],
    suggestions: ["{ canvas_id: 'c1', recipients: [{ external_user_id: 'u1' }] }"],
    corrected: "{ canvas_id: 'c1', recipients: [{ external_user_id: 'u1' }] }",
  },
  'an alias within `user_alias`': {
    endpoint: '/messages/send',
    body: "{ user_aliases: [«{» «user_alias»: { alias_name: 'a', alias_label: 'crm' } }], messages }",
    reports: [
      ['valid-payload', '`user_aliases[0]` lacks `alias_name` and `alias_label` (400 Bad Request).'],
      [
        'no-unknown-property',
        '`user_alias` is no documented key of `user_aliases[0]` (Braze ignores it); what it holds belongs there without it.',
      ],
    ],
    suggestions: [
      "{ user_aliases: [{ alias_name: 'a', alias_label: 'crm' }], messages }",
      "{ user_aliases: [{ alias_name: 'a', alias_label: 'crm' }], messages }",
    ],
    corrected: "{ user_aliases: [{ alias_name: 'a', alias_label: 'crm' }], messages }",
  },
  'numbers for ids': {
    endpoint: '/messages/send',
    body: '{ external_user_ids: [«4711»], messages }',
    reports: [
      ['valid-payload', '`external_user_ids[0]` is a number; Braze needs a string (400 Bad Request).'],
    ],
    suggestions: ["{ external_user_ids: ['4711'], messages }"],
    corrected: "{ external_user_ids: ['4711'], messages }",
  },
  'numbers in `external_ids`': {
    endpoint: '/users/delete',
    body: '{ external_ids: [«4711»] }',
    reports: [['valid-payload', '`external_ids[0]` is a number; Braze needs a string (400 Bad Request).']],
    suggestions: ["{ external_ids: ['4711'] }"],
    corrected: "{ external_ids: ['4711'] }",
  },
  '`user_ids`': {
    endpoint: '/messages/send',
    body: "«{» «user_ids»: ['u1'], messages }",
    reports: [
      [
        'require-recipients',
        'The body of `/messages/send` names nobody to send to: it needs one of `external_user_ids`, `user_aliases`, `segment_id`, `audience` and `broadcast` (400 No Recipients).',
      ],
      [
        'no-unknown-property',
        '`user_ids` is no documented key of the body of `/messages/send` (Braze ignores it); did you mean `external_user_ids`?',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], messages }"],
    corrected: "{ external_user_ids: ['u1'], messages }",
  },
  'an audience of a segment': {
    endpoint: '/messages/send',
    body: '{ audience: { «segment»: segmentId }, messages }',
    reports: [
      [
        'no-unknown-property',
        '`segment` is no documented key of `audience` (Braze ignores it); it takes `AND`, `OR`, `custom_attribute`, `push_subscription_status`, `email_subscription_status` and `last_used_app`.',
      ],
    ],
    suggestions: ['{ audience: {  }, messages }'],
    corrected: '{ segment_id: segmentId, broadcast: true, messages }',
  },
  '`custom_audience` at a campaign': {
    endpoint: '/campaigns/trigger/send',
    body: "«{» campaign_id: 'c1', «custom_audience»: audience }",
    reports: [
      [
        'require-recipients',
        'The body of `/campaigns/trigger/send` names nobody to send to: it needs one of `recipients`, `audience` and `broadcast` (400 No Recipients).',
      ],
      [
        'no-unknown-property',
        '`custom_audience` is a key of `/messages/live_activity/start`, not of the body of `/campaigns/trigger/send` (Braze ignores it); use `audience` here.',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', audience: audience }"],
    corrected: "{ campaign_id: 'c1', audience }",
  },
  '`audience` at a Live Activity': {
    endpoint: '/messages/live_activity/start',
    body: "«{» app_id: appId, activity_id: 'a1', activity_attributes_type: 'Order', activity_attributes: {}, content_state: {}, notification: { alert: { title: 'Hi', body: 'Hi' } }, «audience» }",
    reports: [
      [
        'require-recipients',
        'The body of `/messages/live_activity/start` names nobody to send to: it needs one of `external_user_ids`, `user_aliases`, `custom_audience` and `segment_id` (400 No Recipients).',
      ],
      [
        'no-unknown-property',
        '`audience` is a key of `/messages/send`, not of the body of `/messages/live_activity/start` (Braze ignores it); use `custom_audience` here.',
      ],
    ],
    suggestions: [
      "{ app_id: appId, activity_id: 'a1', activity_attributes_type: 'Order', activity_attributes: {}, content_state: {}, notification: { alert: { title: 'Hi', body: 'Hi' } }, custom_audience: audience }",
    ],
    corrected:
      "{ app_id: appId, activity_id: 'a1', activity_attributes_type: 'Order', activity_attributes: {}, content_state: {}, notification: { alert: { title: 'Hi', body: 'Hi' } }, custom_audience: audience }",
  },
  'a list of recipients at the transactional endpoint': {
    endpoint: '/transactional/v1/campaigns/9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20/send',
    body: "«{» «recipients»: [{ external_user_id: 'u1' }] }",
    reports: [
      [
        'valid-payload',
        'The body of `/transactional/v1/campaigns/{campaign_id}/send` lacks `recipient` (400 Bad Request).',
      ],
      [
        'no-unknown-property',
        '`recipients` is a key of `/campaigns/trigger/send`, not of the body of `/transactional/v1/campaigns/{campaign_id}/send` (Braze ignores it); use `recipient` here.',
      ],
    ],
    suggestions: ["{ recipient: { external_user_id: 'u1' } }"],
    corrected: "{ recipient: { external_user_id: 'u1' } }",
  },
  'a segment at a campaign': {
    endpoint: '/campaigns/trigger/send',
    body: "{ campaign_id: 'c1', broadcast: true, «segment_id»: segmentId }",
    reports: [
      [
        'no-unknown-property',
        '`segment_id` is a key of `/messages/send`, not of the body of `/campaigns/trigger/send` (Braze ignores it).',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', broadcast: true }"],
    corrected: "{ campaign_id: 'c1', broadcast: true }",
  },
};
