import { trackUsers } from '../../support/senders.js';
import type { Twins } from '../../support/twins.js';

const attributes = (fields: string): string => trackUsers(`{ attributes: [{ ${fields} }] }`);
const event = (fields: string): string => trackUsers(`{ events: [{ ${fields} }] }`);
const purchase = (fields: string): string => trackUsers(`{ purchases: [{ ${fields} }] }`);

const visit = "external_id: user.id, name: 'visit', time: '2030-01-01T00:00:00Z'";
const bought = "external_id: user.id, product_id: 'p1', currency: 'EUR', time: '2030-01-01T00:00:00Z'";

/** The objects of `/users/track`. */
export const objects: Twins = {
  'attributes without an identifier': {
    reports: {
      code: trackUsers("{ attributes: [«{» first_name: 'Jo' }] }"),
      says: ['`external_id`', 'Braze drops this object'],
    },
    silent: attributes("external_id: user.id, first_name: 'Jo'"),
  },
  'an event without an identifier': {
    reports: trackUsers("{ events: [«{» name: 'visit', time: '2030-01-01T00:00:00Z' }] }"),
    silent: event("email: user.email, name: 'visit', time: '2030-01-01T00:00:00Z'"),
  },
  'an identifier under the name of other endpoints': {
    reports: trackUsers(
      "{ purchases: [«{» external_user_id: user.id, product_id: 'p1', currency: 'EUR', price: 1, time: '2030-01-01' }] }",
    ),
    silent: purchase(`${bought}, price: 1`),
  },
  'an event without a name': {
    reports: trackUsers("{ events: [«{» external_id: user.id, time: '2030-01-01T00:00:00Z' }] }"),
    silent: event(visit),
  },
  'an event without name and time': {
    reports: { code: trackUsers('{ events: [«{» external_id: user.id }] }'), says: ['`name`', '`time`'] },
    silent: event('external_id: user.id, ...options.event'),
  },
  'a time in milliseconds': {
    reports: event("external_id: user.id, name: 'visit', time: «Date.now()»"),
    silent: event("external_id: user.id, name: 'visit', time: new Date()"),
  },
  'a time in words': {
    reports: event("external_id: user.id, name: 'visit', time: «'now'»"),
    silent: event("external_id: user.id, name: 'visit', time: 'Mon, 24 Dec 2029 20:00:00 GMT'"),
  },
  'an American date, which is read here': {
    reports: purchase(
      "external_id: user.id, product_id: 'p1', currency: 'EUR', price: 1, time: «'13/24/2029'»",
    ),
    silent: purchase("external_id: user.id, product_id: 'p1', currency: 'EUR', price: 1, time: '12/24/2029'"),
  },
  'a subscription that is not documented': {
    reports: {
      code: attributes("external_id: user.id, email_subscribe: «'opted-in'»"),
      says: ['BAD_EMAIL_SUBSCRIPTION_STATE'],
    },
    silent: attributes("external_id: user.id, email_subscribe: 'opted_in'"),
  },
  'a push subscription that is a boolean': {
    reports: attributes('external_id: user.id, push_subscribe: «true»'),
    silent: attributes("external_id: user.id, push_subscribe: user.push ? 'opted_in' : 'unsubscribed'"),
  },
  'a subscription in one arm': {
    reports: attributes("external_id: user.id, email_subscribe: user.mail ? 'subscribed' : «'no'»"),
    silent: attributes("external_id: user.id, email_subscribe: user.mail ? 'subscribed' : 'unsubscribed'"),
  },
  'an address without an @': {
    reports: attributes("external_id: user.id, email: «'jo.example.com'»"),
    silent: attributes("external_id: user.id, email: 'jo@example.com'"),
  },
  'a price that is a text': {
    reports: purchase(`${bought}, price: «'12.50'»`),
    silent: purchase(`${bought}, price: 12.5`),
  },
  'a price with digits fixed': {
    reports: purchase(`${bought}, price: «(1.5 * 2).toFixed(2)»`),
    silent: purchase(`${bought}, price: Number((1.5 * 2).toFixed(2))`),
  },
  'a price that is missing': {
    reports: trackUsers(`{ purchases: [«{» ${bought} }] }`),
    silent: purchase(`${bought}, price: user.total`),
  },
  'a quantity above 100': {
    reports: purchase(`${bought}, price: 1, quantity: «101»`),
    silent: purchase(`${bought}, price: 1, quantity: 100`),
  },
  'a product of 255 characters': {
    reports: purchase(
      `external_id: user.id, product_id: «'${'p'.repeat(256)}'», currency: 'EUR', price: 1, time: '2030-01-01'`,
    ),
    silent: purchase(
      `external_id: user.id, product_id: '${'p'.repeat(255)}', currency: 'EUR', price: 1, time: '2030-01-01'`,
    ),
  },
  'an id of 987 bytes': {
    reports: attributes(`external_id: «'${'é'.repeat(494)}'»`),
    silent: attributes(`external_id: '${'é'.repeat(493)}'`),
  },
  'an id with an alias': {
    reports: event(
      "external_id: 'u1', «user_alias»: { alias_name: 'a', alias_label: 'b' }, name: 'visit', time: '2030-01-01'",
    ),
    silent: event("user_alias: { alias_name: 'a', alias_label: 'b' }, name: 'visit', time: '2030-01-01'"),
  },
  'an alias without a label': {
    reports: attributes("user_alias: «{» alias_name: 'a' }"),
    silent: attributes("user_alias: { alias_name: 'a', alias_label: options.label }"),
  },
  'a Braze id with an id': {
    reports: attributes("«braze_id»: 'b1', external_id: 'u1'"),
    silent: attributes("braze_id: 'b1', first_name: 'Jo'"),
  },
  'push tokens without an app': {
    reports: attributes("external_id: user.id, push_tokens: [«{» token: 't1' }]"),
    silent: attributes("external_id: user.id, push_tokens: [{ app_id: 'a1', token: 't1' }]"),
  },
  'an import of tokens with an id': {
    reports: attributes(
      "«external_id»: 'u1', push_token_import: true, push_tokens: [{ app_id: 'a1', token: 't1' }]",
    ),
    silent: attributes(
      "external_id: 'u1', push_token_import: false, push_tokens: [{ app_id: 'a1', token: 't1' }]",
    ),
  },
  'a device id of 8 bytes': {
    reports: attributes(
      "external_id: user.id, push_tokens: [{ app_id: 'a1', token: 't1', device_id: «'1234567'» }]",
    ),
    silent: attributes(
      "external_id: user.id, push_tokens: [{ app_id: 'a1', token: 't1', device_id: '12345678' }]",
    ),
  },
  'a group without a state': {
    reports: attributes("external_id: user.id, subscription_groups: [«{» subscription_group_id: 'g1' }]"),
    silent: attributes(
      "external_id: user.id, subscription_groups: [{ subscription_group_id: 'g1', subscription_state: 'subscribed' }]",
    ),
  },
  'a location that is a list': {
    reports: attributes('external_id: user.id, current_location: «[13.4, 52.5]»'),
    silent: attributes('external_id: user.id, current_location: { longitude: 13.4, latitude: 52.5 }'),
  },
  'a reserved key of an event': {
    reports: event(`${visit}, properties: { «time»: '10:00' }`),
    silent: event(`${visit}, properties: { at: '10:00' }`),
  },
  'a text of 255 characters in an event': {
    reports: event(`${visit}, properties: { note: «'${'n'.repeat(256)}'» }`),
    silent: event(`${visit}, properties: { note: '${'n'.repeat(255)}' }`),
  },
  'custom attributes': {
    reports: attributes("external_id: user.id, «email_subscription_info»: 'x'"),
    silent: attributes("external_id: user.id, plan: 'pro', scores: [1, 2], address: { zip: null }"),
  },
  'two of three events': {
    reports: trackUsers(
      `{ events: [{ name: 'a', time: '2030-01-01', external_id: «null» }, { ${visit} }, { ${visit}, properties: «7» }] }`,
    ),
    silent: trackUsers(`{ events: [{ ${visit} }, { ${visit} }, { ${visit}, properties: {} }] }`),
  },
};
