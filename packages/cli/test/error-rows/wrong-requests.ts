import { known } from './support/known-workspace.js';
import type { WrongRequest } from './support/wrong-request.js';
import { read, send } from './support/wrong-request.js';

const push = "messages: { apple_push: { alert: 'Hi' } }";
const toUser = 'external_user_ids: [user.id]';

const messages = (wrong: string, right: string) => ({
  wrong: send(`{ ${wrong} }`, { path: '/messages/send' }),
  right: send(`{ ${right} }`, { path: '/messages/send' }),
});
const campaign = (wrong: string, right: string) => ({
  wrong: send(`{ ${wrong} }`, { path: '/campaigns/trigger/send' }),
  right: send(`{ ${right} }`, { path: '/campaigns/trigger/send' }),
});
const attributes = (wrong: string, right: string) => ({
  wrong: send(`{ attributes: [{ external_id: user.id, ${wrong} }] }`, { path: '/users/track' }),
  right: send(`{ attributes: [{ external_id: user.id, ${right} }] }`, { path: '/users/track' }),
});
const ofCampaign = (message: string): string =>
  `campaign_id: '${known.campaign}', ${toUser}, messages: { apple_push: { alert: 'Hi'${message} } }`;
const times = (count: number, item: string): string => Array.from({ length: count }, () => item).join(', ');
const token = (parts: string): string => `push_tokens: [{ ${parts} }]`;
const imported = `push_token_import: true, ${token(`app_id: '${known.app}', token: 't'`)}`;
const group = (parts: string): string => `subscription_groups: [{ ${parts} }]`;
const schedule = (parts: string): string =>
  send(`{ ${toUser}, ${push}, schedule: { ${parts} } }`, { path: '/messages/schedule/create' });

/** One for each row of the errors page that can be known before sending. */
export const wrongRequests: readonly WrongRequest[] = [
  {
    row: 'bad-request',
    what: 'a needed key is missing',
    ...campaign('broadcast: true', `broadcast: true, campaign_id: '${known.campaign}'`),
  },
  { row: 'no-recipients', what: 'nobody is named', ...messages(push, `${toUser}, ${push}`) },
  {
    row: 'invalid-campaign-id',
    what: 'the campaign does not exist',
    ...campaign("campaign_id: 'gone', broadcast: true", `campaign_id: '${known.campaign}', broadcast: true`),
  },
  {
    row: 'message-variant-unspecified',
    what: 'a message of a campaign names no variation',
    ...messages(ofCampaign(''), ofCampaign(", message_variation_id: 'order-ios'")),
  },
  {
    row: 'invalid-message-variant',
    what: 'the variation is one of another campaign',
    ...messages(
      ofCampaign(", message_variation_id: 'welcome-ios'"),
      ofCampaign(", message_variation_id: 'order-ios'"),
    ),
  },
  {
    row: 'mismatched-message-type',
    what: 'an Apple push names the variation of an e-mail',
    ...messages(
      ofCampaign(", message_variation_id: 'order-email'"),
      ofCampaign(", message_variation_id: 'order-ios'"),
    ),
  },
  {
    row: 'invalid-extra-push-payload',
    what: '`extra` is a text',
    ...messages(
      `${toUser}, messages: { apple_push: { alert: 'Hi', extra: 'a=1' } }`,
      `${toUser}, messages: { apple_push: { alert: 'Hi', extra: { a: '1' } } }`,
    ),
  },
  {
    row: 'max-input-length-exceeded',
    what: '76 events',
    wrong: send(`{ events: [${times(76, "{ external_id: user.id, name: 'seen', time: user.time }")}] }`, {
      path: '/users/track',
    }),
    right: send(`{ events: [${times(75, "{ external_id: user.id, name: 'seen', time: user.time }")}] }`, {
      path: '/users/track',
    }),
  },
  {
    row: 'max-ids-and-aliases',
    what: '51 users',
    ...messages(
      `external_user_ids: [${times(51, 'user.id')}], ${push}`,
      `external_user_ids: [${times(50, 'user.id')}], ${push}`,
    ),
  },
  {
    row: 'max-ids',
    what: '51 recipients',
    ...campaign(
      `campaign_id: '${known.campaign}', recipients: [${times(51, '{ external_user_id: user.id }')}]`,
      `campaign_id: '${known.campaign}', recipients: [${times(50, '{ external_user_id: user.id }')}]`,
    ),
  },
  {
    row: 'no-message-to-send',
    what: '`messages` is empty',
    ...messages(`${toUser}, messages: {}`, `${toUser}, ${push}`),
  },
  {
    row: 'slideup-message-length-exceeded',
    what: '141 characters',
    ...messages(
      `${toUser}, messages: { slideup: { message: '${'a'.repeat(141)}' } }`,
      `${toUser}, messages: { slideup: { message: '${'a'.repeat(140)}' } }`,
    ),
  },
  {
    row: 'apple-push-length-exceeded',
    what: '1,913 bytes of JSON',
    ...messages(
      `${toUser}, messages: { apple_push: { alert: '${'a'.repeat(1913 - 12)}' } }`,
      `${toUser}, messages: { apple_push: { alert: '${'a'.repeat(1912 - 12)}' } }`,
    ),
  },
  {
    row: 'android-push-length-exceeded',
    what: '4,001 bytes of JSON',
    ...messages(
      `${toUser}, messages: { android_push: { title: 'a', alert: '${'a'.repeat(4001 - 24)}' } }`,
      `${toUser}, messages: { android_push: { title: 'a', alert: '${'a'.repeat(4000 - 24)}' } }`,
    ),
  },
  {
    row: 'send-at-unparsable',
    what: 'the time is a word',
    wrong: schedule("time: 'tomorrow'"),
    right: schedule("time: '2099-01-01T10:00:00Z'"),
  },
  {
    row: 'local-time-passed',
    what: 'a time in local time that has passed',
    wrong: schedule("time: '2020-01-01T10:00:00', in_local_time: true"),
    right: schedule("time: '2099-01-01T10:00:00', in_local_time: true"),
  },
  {
    row: 'unauthorized',
    what: 'the header has another word than `Bearer`',
    wrong: send(`{ ${toUser}, ${push} }`, { path: '/messages/send', authorization: '`Token ${key}`' }),
    right: send(`{ ${toUser}, ${push} }`, { path: '/messages/send' }),
  },
  {
    row: 'access-denied',
    what: 'the key lacks the permission',
    wrong: read({ path: '/segments/list' }),
    right: read({ path: '/campaigns/list' }),
  },
  {
    row: 'not-found',
    what: 'no endpoint has the path',
    wrong: send(`{ ${toUser}, ${push} }`, { path: '/messages/sent' }),
    right: send(`{ ${toUser}, ${push} }`, { path: '/messages/send' }),
  },
  {
    row: 'unsupported-media-type',
    what: 'the type is that of a text',
    wrong: send(`{ ${toUser}, ${push} }`, { path: '/messages/send', contentType: "'text/plain'" }),
    right: send(`{ ${toUser}, ${push} }`, { path: '/messages/send' }),
  },
  {
    row: 'success-with-errors',
    what: 'an event without a name beside one with it',
    wrong: send('{ events: [{ external_id: user.id, time: user.time }] }', { path: '/users/track' }),
    right: send("{ events: [{ external_id: user.id, time: user.time, name: 'seen' }] }", {
      path: '/users/track',
    }),
  },
  {
    row: 'bad-device-id',
    what: 'seven bytes',
    ...attributes(
      token(`app_id: '${known.app}', token: 't', device_id: 'seven77'`),
      token(`app_id: '${known.app}', token: 't', device_id: 'eight888'`),
    ),
  },
  {
    row: 'bad-email-subscription-state',
    what: 'an unknown state',
    ...attributes("email_subscribe: 'yes'", "email_subscribe: 'opted_in'"),
  },
  {
    row: 'bad-push-subscription-state',
    what: 'an unknown state',
    ...attributes("push_subscribe: 'yes'", "push_subscribe: 'subscribed'"),
  },
  {
    row: 'bad-location-update',
    what: 'a longitude without a latitude',
    ...attributes('current_location: { longitude: 1 }', 'current_location: { longitude: 1, latitude: 2 }'),
  },
  {
    row: 'bad-push-token-app-id',
    what: 'the app does not exist',
    ...attributes(token("app_id: 'gone', token: 't'"), token(`app_id: '${known.app}', token: 't'`)),
  },
  {
    row: 'bad-push-token-value',
    what: 'a text in place of a list',
    ...attributes("push_tokens: 't'", token(`app_id: '${known.app}', token: 't'`)),
  },
  {
    row: 'bad-push-token-string',
    what: 'the token is missing',
    ...attributes(token(`app_id: '${known.app}'`), token(`app_id: '${known.app}', token: 't'`)),
  },
  {
    row: 'bad-push-token-import',
    what: 'an import for a user with an `external_id`',
    wrong: send(`{ attributes: [{ external_id: 'user-1', ${imported} }] }`, { path: '/users/track' }),
    right: send(`{ attributes: [{ user_alias: user.alias, ${imported} }] }`, { path: '/users/track' }),
  },
  {
    row: 'bad-subscription-group-array',
    what: 'an object in place of a list',
    ...attributes(
      "subscription_groups: { subscription_group_id: user.group, subscription_state: 'subscribed' }",
      group("subscription_group_id: user.group, subscription_state: 'subscribed'"),
    ),
  },
  {
    row: 'bad-subscription-group-hash',
    what: 'a group without its state',
    ...attributes(
      group('subscription_group_id: user.group'),
      group("subscription_group_id: user.group, subscription_state: 'subscribed'"),
    ),
  },
  {
    row: 'bad-subscription-group-id',
    what: 'a number in place of an id',
    ...attributes(
      group("subscription_group_id: 7, subscription_state: 'subscribed'"),
      group("subscription_group_id: user.group, subscription_state: 'subscribed'"),
    ),
  },
  {
    row: 'bad-subscription-group-state',
    what: 'an unknown state',
    ...attributes(
      group("subscription_group_id: user.group, subscription_state: 'opted_in'"),
      group("subscription_group_id: user.group, subscription_state: 'unsubscribed'"),
    ),
  },
  {
    row: 'email-bad-format',
    what: 'an address without an `@`',
    ...attributes("email: 'somebody'", "email: 'somebody@example.com'"),
  },
  {
    row: 'external-user-id-too-large',
    what: '988 bytes',
    wrong: send(`{ attributes: [{ external_id: '${'a'.repeat(988)}' }] }`, { path: '/users/track' }),
    right: send(`{ attributes: [{ external_id: '${'a'.repeat(987)}' }] }`, { path: '/users/track' }),
  },
  {
    row: 'invalid-attribute-email-subscription-info',
    what: 'the attribute is written',
    ...attributes("email_subscription_info: { state: 'opted_in' }", "email_subscribe: 'opted_in'"),
  },
];
