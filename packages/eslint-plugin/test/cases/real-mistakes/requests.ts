import type { RealMistakes } from './real-mistake.js';

/** Mistakes in the request around it. */
export const requests: RealMistakes = {
  'the API key in the body': {
    endpoint: '/messages/send',
    body: "{ «api_key»: process.env.BRAZE_KEY, external_user_ids: ['u1'], messages }",
    reports: [
      [
        'no-deprecated-property',
        '`api_key` is deprecated. The REST API key belongs in the `Authorization` header, behind the word `Bearer`.',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], messages }"],
    corrected: "{ external_user_ids: ['u1'], messages }",
  },
  '`in_local_time` beside the schedule': {
    endpoint: '/messages/schedule/create',
    body: '{ broadcast: true, schedule: { time }, «in_local_time»: true, messages }',
    reports: [
      [
        'no-unknown-property',
        '`in_local_time` is no documented key of the body of `/messages/schedule/create` (Braze ignores it); it belongs in `schedule.in_local_time`.',
      ],
    ],
    suggestions: ['{ broadcast: true, schedule: { in_local_time: true, time }, messages }'],
    corrected: '{ broadcast: true, schedule: { time, in_local_time: true }, messages }',
  },
  '`send_at` instead of a schedule': {
    endpoint: '/messages/schedule/create',
    body: "«{» broadcast: true, «send_at»: '2031-05-01T09:00:00Z', messages }",
    reports: [
      ['valid-payload', 'The body of `/messages/schedule/create` lacks `schedule` (400 Bad Request).'],
      [
        'no-unknown-property',
        '`send_at` is no documented key of the body of `/messages/schedule/create` (Braze ignores it); it belongs in `schedule.time`.',
      ],
    ],
    suggestions: ["{ broadcast: true, schedule: { time: '2031-05-01T09:00:00Z' }, messages }"],
    corrected: "{ broadcast: true, schedule: { time: '2031-05-01T09:00:00Z' }, messages }",
  },
  'a time zone in the schedule': {
    endpoint: '/messages/schedule/create',
    body: "{ broadcast: true, schedule: { time, «timezone»: 'Europe/Berlin' }, messages }",
    reports: [
      [
        'no-unknown-property',
        '`timezone` is no documented key of `schedule` (Braze ignores it); it takes `time`, `in_local_time` and `at_optimal_time`.',
      ],
    ],
    suggestions: ['{ broadcast: true, schedule: { time }, messages }'],
    corrected: "{ broadcast: true, schedule: { time: '2031-05-01T09:00:00+02:00' }, messages }",
  },
  'recipients in the update of a schedule': {
    endpoint: '/messages/schedule/update',
    body: "{ schedule_id: 's1', schedule: { time }, «external_user_ids»: ['u1'] }",
    reports: [
      [
        'no-unknown-property',
        '`external_user_ids` is a key of `/messages/send`, not of the body of `/messages/schedule/update` (Braze ignores it).',
      ],
    ],
    suggestions: ["{ schedule_id: 's1', schedule: { time } }"],
    corrected: "{ schedule_id: 's1', schedule: { time } }",
  },
  "a message in the update of a campaign's schedule": {
    endpoint: '/campaigns/trigger/schedule/update',
    body: "{ campaign_id: 'c1', schedule_id: 's1', schedule: { time }, «messages» }",
    reports: [
      [
        'no-unknown-property',
        '`messages` is a key of `/messages/send`, not of the body of `/campaigns/trigger/schedule/update` (Braze ignores it).',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', schedule_id: 's1', schedule: { time } }"],
    corrected: "{ campaign_id: 'c1', schedule_id: 's1', schedule: { time } }",
  },
  'a schedule where it is sent at once': {
    endpoint: '/campaigns/trigger/send',
    body: "{ campaign_id: 'c1', broadcast: true, «schedule»: { time } }",
    reports: [
      [
        'no-unknown-property',
        '`schedule` is a key of `/campaigns/trigger/schedule/create`, not of the body of `/campaigns/trigger/send` (Braze ignores it).',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', broadcast: true }"],
    corrected: "{ campaign_id: 'c1', broadcast: true }",
  },
  '`trigger_properties` at a Canvas': {
    endpoint: '/canvas/trigger/send',
    body: "{ canvas_id: 'c1', broadcast: true, «trigger_properties»: { plan } }",
    reports: [
      [
        'no-unknown-property',
        '`trigger_properties` is a key of `/campaigns/trigger/send`, not of the body of `/canvas/trigger/send` (Braze ignores it); use `context` here.',
      ],
    ],
    suggestions: ["{ canvas_id: 'c1', broadcast: true, context: { plan } }"],
    corrected: "{ canvas_id: 'c1', broadcast: true, context: { plan } }",
  },
  '`context` at a campaign': {
    endpoint: '/campaigns/trigger/send',
    body: "{ campaign_id: 'c1', broadcast: true, «context»: { plan } }",
    reports: [
      [
        'no-unknown-property',
        '`context` is a key of `/canvas/trigger/send`, not of the body of `/campaigns/trigger/send` (Braze ignores it); use `trigger_properties` here.',
      ],
    ],
    suggestions: ["{ campaign_id: 'c1', broadcast: true, trigger_properties: { plan } }"],
    corrected: "{ campaign_id: 'c1', broadcast: true, trigger_properties: { plan } }",
  },
  'messaging limits under the name of the other endpoint': {
    endpoint: '/messages/send',
    body: "{ external_user_ids: ['u1'], «override_messaging_limits»: true, messages }",
    reports: [
      [
        'no-unknown-property',
        '`override_messaging_limits` is a key of `/messages/schedule/create`, not of the body of `/messages/send` (Braze ignores it); use `override_frequency_capping` here.',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], override_frequency_capping: true, messages }"],
    corrected: "{ external_user_ids: ['u1'], override_frequency_capping: true, messages }",
  },
  'frequency capping under the name of the other endpoint': {
    endpoint: '/messages/schedule/create',
    body: '{ broadcast: true, «override_frequency_capping»: true, schedule: { time }, messages }',
    reports: [
      [
        'no-unknown-property',
        '`override_frequency_capping` is a key of `/messages/send`, not of the body of `/messages/schedule/create` (Braze ignores it); use `override_messaging_limits` here.',
      ],
    ],
    suggestions: ['{ broadcast: true, override_messaging_limits: true, schedule: { time }, messages }'],
    corrected: '{ broadcast: true, override_messaging_limits: true, schedule: { time }, messages }',
  },
  'an address for a send id': {
    endpoint: '/transactional/v1/campaigns/9f2d3a51-6c84-4d5e-8a0b-1f3c5e7d9b20/send',
    body: "{ external_send_id: «'ann@example.com'», recipient: { external_user_id: 'u1' } }",
    reports: [
      [
        'valid-payload',
        "`external_send_id` is `'ann@example.com'` (400 Bad Request). An external send ID is made of letters, digits and the signs _ + / = and -.",
      ],
    ],
    suggestions: [],
    corrected: "{ external_send_id: 'order-4711', recipient: { external_user_id: 'u1' } }",
  },
  'a body that is an array': {
    endpoint: '/users/track',
    body: "«[{ external_id: 'u1' }]»",
    reports: [
      ['valid-payload', 'The body of `/users/track` is an array; Braze needs an object (400 Bad Request).'],
    ],
    suggestions: [],
    corrected: "{ attributes: [{ external_id: 'u1' }] }",
  },
  'a key in camel case': {
    endpoint: '/messages/send',
    body: "{ «externalUserIds»: ['u1'], segment_id: segmentId, messages }",
    reports: [
      [
        'no-unknown-property',
        '`externalUserIds` is no documented key of the body of `/messages/send` (Braze ignores it): Braze spells it `external_user_ids`.',
      ],
    ],
    suggestions: ["{ external_user_ids: ['u1'], segment_id: segmentId, messages }"],
    corrected: "{ external_user_ids: ['u1'], segment_id: segmentId, messages }",
  },
};
