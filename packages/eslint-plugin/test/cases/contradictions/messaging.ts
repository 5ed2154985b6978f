import { texts } from '../../support/lists.js';
import { type Contradictions, to } from './contradiction.js';

const send = '/messages/send';
const schedule = '/messages/schedule/create';
const campaign = '/campaigns/trigger/send';
const canvas = '/canvas/trigger/send';

/** An hour ago in UTC, as the clocks show it: still to come in some places. */
const anHourAgo = new Date(Date.now() - 3_600_000).toISOString().slice(0, 19);

const card = (fields: string): string => `{ broadcast: true, messages: { content_card: { ${fields} } } }`;
const whatsApp = (field: string): string =>
  `{ external_user_ids: ['u1'], messages: { whats_app: { app_id: appId, subscription_group_id: groupId, message_type: 'template_message', message: { template_name: 'hello', template_language_code: 'en', ${field}: url } } } }`;
const activity = (fields: string): string =>
  `{ app_id: appId, activity_id: 'a1', activity_attributes_type: 'Order', activity_attributes: {}, content_state: {}, notification: { alert: { title: 'Hi', body: 'Hi' } }, ${fields} }`;
const audience = '{ custom_attribute: { custom_attribute_name: "vip", comparison: "equals", value: true } }';

export const messaging: Contradictions = {
  M1: {
    decided: '`broadcast` where nobody is listed: an audience, or a segment, is enough.',
    silent: [
      to(send, `{ audience: ${audience}, broadcast: false, messages }`),
      to(send, '{ segment_id: segmentId, messages }'),
      to(schedule, `{ audience: ${audience}, schedule: { time }, messages }`),
      to(campaign, `{ campaign_id: 'c1', audience: ${audience} }`),
      to(canvas, `{ canvas_id: 'c1', broadcast: false, audience: ${audience} }`),
    ],
  },
  M2: {
    decided: 'Examples send booleans as texts: "true" and "false" pass.',
    silent: [
      to(send, `{ broadcast: 'false', external_user_ids: ['u1'], messages }`),
      to(schedule, `{ broadcast: 'true', schedule: { time }, messages }`),
      to(send, `{ broadcast: true, messages: { apple_push: { alert: 'Hi', mutable_content: 'false' } } }`),
    ],
  },
  M3: {
    decided: 'A banner needs neither title nor description, and no title has to be filled.',
    silent: [
      to(send, card("type: 'BANNER', image_url: url, time_to_live: 86400")),
      to(send, card("type: 'CLASSIC', title: '', description: 'Hi', time_to_live: 86400")),
    ],
  },
  M4: {
    decided: 'The picture of a WhatsApp template has two names; both pass.',
    silent: [to(send, whatsApp('header_image_uri')), to(send, whatsApp('header_media_uri'))],
  },
  M5: {
    decided: 'Examples name a recipient by id and alias at once; only a hint.',
    silent: [campaign, canvas].map((endpoint) =>
      to(
        endpoint,
        `{ ${endpoint === campaign ? 'campaign_id' : 'canvas_id'}: 'c1', recipients: [{ external_user_id: 'u1', user_alias: { alias_name: 'a', alias_label: 'crm' } }] }`,
      ),
    ),
  },
  M6: {
    decided: '`send_to_existing_only` may be true beside an alias.',
    silent: [campaign, canvas].map((endpoint) =>
      to(
        endpoint,
        `{ ${endpoint === campaign ? 'campaign_id' : 'canvas_id'}: 'c1', recipients: [{ user_alias: { alias_name: 'a', alias_label: 'crm' }, send_to_existing_only: true }] }`,
      ),
    ),
  },
  M7: {
    decided: 'The name of an attachment may carry an extension.',
    silent: [
      to(
        send,
        "{ external_user_ids: ['u1'], messages: { email: { app_id: appId, from: sender, body: 'Hi', attachments: [{ file_name: 'receipt.pdf', url }] } } }",
      ),
    ],
  },
  M8: {
    decided: 'A time may have a zone or none, with and without local time.',
    silent: [
      to(
        schedule,
        "{ broadcast: true, schedule: { time: '2039-05-24T20:30:36Z', in_local_time: true }, messages }",
      ),
      to(schedule, "{ broadcast: true, schedule: { time: '2039-05-24T20:30:36' }, messages }"),
      to(
        '/campaigns/trigger/schedule/update',
        "{ campaign_id: 'c1', schedule_id: 's1', schedule: { time: '2039-05-24T21:30:00Z', in_local_time: true } }",
      ),
    ],
  },
  M9: {
    decided: 'The update of a Canvas schedule may lack `schedule_id`.',
    silent: [to('/canvas/trigger/schedule/update', "{ canvas_id: 'c1', schedule: { time } }")],
  },
  M10: {
    decided: 'The tags of a copied Canvas are a text or a list.',
    silent: [
      to('/canvas/duplicate', "{ canvas_id: 'c1', name: 'Copy', tag_names: 'spring' }"),
      to('/canvas/duplicate', "{ canvas_id: 'c1', name: 'Copy', tag_names: ['spring'] }"),
    ],
  },
  M11: {
    decided:
      'The Android channel is `notification_channel_id`; of the other name, the example body knows nothing, and a warning tells.',
    silent: [
      to(
        send,
        "{ broadcast: true, messages: { android_push: { alert: 'Hi', title: 'Hi', notification_channel_id: 'news' } } }",
      ),
    ],
  },
  M12: {
    decided: 'The errors page has an answer for pushes above its limits, which outranks a help article.',
    silent: [to(send, `{ broadcast: true, messages: { apple_push: { alert: '${'x'.repeat(1900)}' } } }`)],
  },
  M13: {
    decided: 'How often transactional messages may be sent.',
    silent: [],
    because: 'Only run time knows.',
  },
  M14: {
    decided: 'The text of the update pages mentions `trigger_properties`, their lists do not.',
    silent: [
      to(
        '/campaigns/trigger/schedule/update',
        "{ campaign_id: 'c1', schedule_id: 's1', schedule: { time }, trigger_properties: { plan } }",
      ),
      to(
        '/canvas/trigger/schedule/update',
        "{ canvas_id: 'c1', schedule_id: 's1', schedule: { time }, trigger_properties: { plan } }",
      ),
    ],
  },
  M15: {
    decided: 'Messages can be scheduled for a segment.',
    silent: [to(schedule, '{ segment_id: segmentId, broadcast: true, schedule: { time }, messages }')],
  },
  M16: {
    decided: 'WhatsApp messages can be scheduled.',
    silent: [
      to(schedule, "{ external_user_ids: ['u1'], schedule: { time }, messages: { whats_app: message } }"),
    ],
  },
  M17: {
    decided: 'A comparison with a boolean is negated by either name.',
    silent: ['does_not_equal', 'not_equal'].map((comparison) =>
      to(send, `{ audience: ${audience.replace('equals', comparison)}, messages }`),
    ),
  },
  M18: {
    decided: 'A local time has passed when it has in every zone, unless the company zone is known.',
    silent: [
      to(schedule, `{ broadcast: true, schedule: { time: '${anHourAgo}', in_local_time: true }, messages }`),
    ],
  },
  M19: {
    decided: 'A Live Activity may be given a `dismissal_date` and up to 50 users.',
    silent: [
      to('/messages/live_activity/start', activity("external_user_ids: ['u1'], dismissal_date: time")),
      to(
        '/messages/live_activity/start',
        activity("user_aliases: [{ alias_name: 'a', alias_label: 'crm' }]"),
      ),
      to('/messages/live_activity/start', activity(`custom_audience: ${audience}`)),
    ],
  },
  M20: {
    decided: 'The properties of a Canvas are called `context`.',
    silent: [to(canvas, "{ canvas_id: 'c1', broadcast: true, context: { plan } }")],
  },
  M21: {
    decided: 'How the dashboard of US-10 is called.',
    silent: [],
    because: 'Neither name takes requests of this kind.',
  },
  M22: {
    decided: 'A recipient may be named by `braze_id`.',
    silent: [
      to(campaign, "{ campaign_id: 'c1', recipients: [{ braze_id: 'b1' }] }"),
      to(canvas, "{ canvas_id: 'c1', recipients: [{ braze_id: 'b1' }] }"),
    ],
  },
  M23: {
    decided: '`campaign_id` is optional where messages are sent.',
    silent: [to(send, '{ broadcast: true, messages }'), to(send, "{ external_user_ids: ['u1'], messages }")],
  },
  M24: {
    decided: 'Ids and aliases count together, up to 50.',
    silent: [
      to(
        send,
        `{ external_user_ids: ${texts(49)}, user_aliases: [{ alias_name: 'a', alias_label: 'crm' }], messages }`,
      ),
    ],
  },
  M25: {
    decided: 'The errors page has an answer for requests without messages, so they are needed.',
    silent: [to(send, '{ broadcast: true, messages }')],
  },
};
