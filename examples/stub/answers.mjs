// What Braze answers, for the requests that these programs send.

const channels = ['android_push', 'apple_push', 'content_card', 'email', 'sms', 'web_push', 'webhook', 'whats_app'];

/** Endpoints of which the programs get nothing wrong in the body. */
const others = new Set(['/subscription/status/set', '/users/merge', '/users/delete', '/users/export/ids']);

const sending = /^\/(?:messages|campaigns|canvas|transactional)\//;

/** @typedef {{ status: number, message: string, errors?: string[] }} Answer */
/** @typedef {Record<string, any>} Body */

/**
 * @param {string} path
 * @param {Body} body
 * @returns {Answer}
 */
export function answerTo(path, body) {
  if (path === '/users/track') return answerToTracking(body);
  if (others.has(path)) return { status: 201, message: 'success' };
  if (!sending.test(path)) return { status: 404, message: 'Not Found' };
  const refusal = path.startsWith('/messages/')
    ? refusalOfMessages(body)
    : path.startsWith('/transactional/')
      ? refusalOfTransactional(body)
      : refusalOfTrigger(body);
  if (refusal) return { status: 400, message: refusal };
  if (path.includes('/schedule/') && !isIsoDate(body.schedule?.time)) return { status: 400, message: 'Bad Request' };
  return { status: 201, message: 'success' };
}

/** @param {Body} body */
function refusalOfMessages(body) {
  const users = [...(body.external_user_ids ?? []), ...(body.user_aliases ?? [])];
  const messages = Object.entries(body.messages ?? {}).filter(([channel]) => channels.includes(channel));
  if (users.length === 0 && !body.segment_id && !body.audience && !body.broadcast) return 'No Recipients';
  if (users.length > 50) return 'The max number of external_ids and aliases per request was exceeded';
  if (users.length > 0 && body.broadcast) return 'Bad Request';
  if (messages.length === 0) return 'No message to send';
  for (const [channel, message] of messages) {
    if (body.campaign_id && !message.message_variation_id) return 'Message Variant Unspecified';
    if (channel.endsWith('_push') && !isObject(message.extra ?? {})) return 'Invalid Extra Push Payload';
    if (channel === 'email' && !isEmail(message)) return 'Bad Request';
  }
  return undefined;
}

/** @param {Body} body */
function refusalOfTrigger(body) {
  const recipients = body.recipients ?? [];
  if (recipients.length === 0 && !body.audience && !body.broadcast) return 'No Recipients';
  if (recipients.length > 50) return 'The max number of ids per request was exceeded';
  if (recipients.length > 0 && body.broadcast) return 'Bad Request';
  for (const { email, prioritization } of recipients) {
    if (email && !prioritization) return 'Bad Request';
  }
  return body.campaign_id || body.canvas_id ? undefined : 'Bad Request';
}

/** @param {Body} body */
function refusalOfTransactional(body) {
  return isObject(body.recipient) ? undefined : 'Bad Request';
}

/**
 * @param {Body} body
 * @returns {Answer}
 */
function answerToTracking({ attributes = [], events = [], purchases = [] }) {
  if ([attributes, events, purchases].some((list) => list.length > 75)) {
    return { status: 400, message: 'Max Input Length Exceeded' };
  }
  const errors = [
    ...attributes.filter((/** @type {Body} */ item) => !isIdentified(item)).map(() => 'attributes: no identifier'),
    ...events.filter((/** @type {Body} */ item) => !isIdentified(item)).map(() => 'events: no identifier'),
    ...events.filter((/** @type {Body} */ item) => !(item.name && item.time)).map(() => 'events: name and time are required'),
    ...purchases.filter((/** @type {Body} */ item) => !isIdentified(item)).map(() => 'purchases: no identifier'),
  ];
  return { status: 201, message: 'success', ...(errors.length > 0 && { errors }) };
}

/** @param {Body} message */
const isEmail = (message) => Boolean(message.app_id && message.from && (message.body ?? message.email_template_id));

/** @param {Body} item */
const isIdentified = (item) => Boolean(item.external_id ?? item.user_alias ?? item.braze_id ?? item.email ?? item.phone);

/** @param {unknown} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value */
const isIsoDate = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(value);
