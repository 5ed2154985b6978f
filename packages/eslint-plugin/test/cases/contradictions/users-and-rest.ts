import { listOf } from '../../support/lists.js';
import { type Contradictions, to } from './contradiction.js';

const track = '/users/track';
const user = (number: number): string => `{ external_id: 'u${String(number)}', plan: 'pro' }`;
const event = (fields: string): string => `{ external_id: 'u1', name: 'ordered', ${fields} }`;
const purchase = (fields: string): string =>
  `{ external_id: 'u1', product_id: 'p1', currency: 'EUR', price: 9.5, ${fields} }`;

/** 60,000 bytes and more, in texts that are short enough each. */
const largeProperties = Array.from(
  { length: 240 },
  (_, index) => `p${String(index)}: '${'x'.repeat(250)}'`,
).join(', ');

export const usersAndRest: Contradictions = {
  U1: {
    decided: 'The 75 objects of a request: of each list; other contracts count them together.',
    silent: [
      to(
        track,
        `{ attributes: ${listOf(75, user)}, events: ${listOf(75, () => event('time'))}, purchases: ${listOf(75, () => purchase('time'))} }`,
      ),
    ],
  },
  U2: {
    decided: 'One of the three lists is enough to identify users.',
    silent: [
      "{ aliases_to_identify: [{ external_id: 'u1', user_alias: { alias_name: 'a', alias_label: 'crm' } }] }",
      "{ emails_to_identify: [{ external_id: 'u1', email: 'a@example.com', prioritization: ['unidentified'] }] }",
      "{ phone_numbers_to_identify: [{ external_id: 'u1', phone: '+4930123456', prioritization: ['unidentified'] }] }",
    ].map((body) => to('/users/identify', body)),
  },
  U3: {
    decided: 'Addresses of users to delete are objects, or bare texts as the type says.',
    silent: [
      "{ email_addresses: [{ email: 'a@example.com', prioritization: ['unidentified'] }] }",
      "{ email_addresses: ['a@example.com'] }",
      "{ phone_numbers: ['+4930123456'] }",
    ].map((body) => to('/users/delete', body)),
  },
  U4: {
    decided: 'The order of deletion may be `least_recently_updated` too.',
    silent: [
      to(
        '/users/delete',
        "{ email_addresses: [{ email: 'a@example.com', prioritization: ['identified', 'least_recently_updated'] }] }",
      ),
    ],
  },
  U5: {
    decided: 'The synchronous endpoint takes one object, by itself or in a list.',
    silent: [
      to('/users/track/sync', "{ attributes: [{ external_id: 'u1', plan: 'pro' }] }"),
      to('/users/track/sync', "{ attributes: { external_id: 'u1', plan: 'pro' } }"),
    ],
  },
  U6: {
    decided: 'The properties of an event may be twice as large as those of a purchase.',
    silent: [to(track, `{ events: [${event(`time, properties: { ${largeProperties} }`)}] }`)],
  },
  U7: {
    decided: 'The forms of a date differ from page to page; the others are only hinted at.',
    silent: [
      to(track, "{ attributes: [{ external_id: 'u1', date_of_first_session: '05/24/2031' }] }"),
      to(track, `{ events: [${event("time: '2031-05-24T20:30:36:123Z'")}] }`),
      to(track, `{ purchases: [${purchase("time: '2031-05-24T20:30:36'")}] }`),
    ],
  },
  U8: {
    decided:
      '`_update_existing_only` beside an alias: its default and its effect differ; nothing is an error.',
    silent: ['true', 'false'].flatMap((flag) => {
      const shared = `user_alias: { alias_name: 'a', alias_label: 'crm' }, _update_existing_only: ${flag}`;
      return [
        to(track, `{ attributes: [{ ${shared}, plan: 'pro' }] }`),
        to(track, `{ events: [{ ${shared}, name: 'ordered', time }] }`),
      ];
    }),
  },
  U9: {
    decided: 'The user of a subscription is a text or a list, and may be named beside an address.',
    silent: [
      "external_id: 'u1'",
      "external_id: ['u1']",
      "external_id: 'u1', email: 'a@example.com'",
      "phone: ['+4930123456']",
    ].map((fields) =>
      to(
        '/subscription/status/set',
        `{ subscription_group_id: groupId, subscription_state: 'subscribed', ${fields} }`,
      ),
    ),
  },
  U10: { decided: 'Who is asked about: one of three.', silent: [], because: 'A GET has no body.' },
  U11: { decided: 'Which dates a query needs.', silent: [], because: 'A GET has no body.' },
  U12: {
    decided: 'The key is `phone_numbers`; a missing plus sign is only hinted at.',
    silent: [to('/sms/invalid_phone_numbers/remove', "{ phone_numbers: ['12183095514'] }")],
  },
  U13: {
    decided: '`fields_to_export` is only needed by newer accounts.',
    silent: [to('/users/export/ids', "{ external_ids: ['u1'] }")],
  },
  U14: { decided: 'How often users may be exported.', silent: [], because: 'Only run time knows.' },
  U15: {
    decided: 'Misspelt paths: the headings count.',
    silent: [to('/users/external_ids/remove', "{ external_ids: ['u1'] }")],
  },
  U16: {
    decided: 'Permissions whose names are irregular.',
    silent: [],
    because: 'It is not about a request.',
  },
  U17: {
    decided: 'Which permission a catalog item needs.',
    silent: [],
    because: 'It is not about a request.',
  },
  U18: { decided: 'Which endpoints share a rate.', silent: [], because: 'Only run time knows.' },
  U19: {
    decided: 'The tags of a template are a list of texts.',
    silent: [
      to(
        '/templates/email/create',
        "{ template_name: 'Hi', subject: 'Hi', body: '<p>Hi</p>', tags: ['spring', 'sale'] }",
      ),
    ],
  },
  U20: {
    decided:
      'The links of a preference center may be called `links-tags`; `name` in an update is only hinted at.',
    silent: [
      to(
        '/preference_center/v1',
        "{ name: 'choices', preference_center_page_html: html, confirmation_page_html: html, options: { 'links-tags': tags } }",
      ),
      to(
        '/preference_center/v1/p1',
        "{ name: 'choices', preference_center_page_html: html, confirmation_page_html: html }",
        'PUT',
      ),
    ],
  },
  U21: {
    decided: 'A translation names its locale by `locale_id` too, and its path may end in a slash.',
    silent: ['/campaigns/translations', '/campaigns/translations/'].map((endpoint) =>
      to(
        endpoint,
        "{ campaign_id: 'c1', message_variation_id: 'm1', locale_id: 'l1', translation_map: { id_1: 'Hi' } }",
        'PUT',
      ),
    ),
  },
  U22: {
    decided: 'An asset is described in the body.',
    silent: [to('/media_library/create', "{ asset_url: 'https://example.com/cat.jpg', name: 'Cat' }")],
  },
  U23: { decided: 'How the period of Canvas figures is written.', silent: [], because: 'A GET has no body.' },
  U24: { decided: 'Offsets with one digit.', silent: [], because: 'A GET has no body.' },
  U25: { decided: 'Where a list may begin.', silent: [], because: 'A GET has no body.' },
  U26: {
    decided: 'A value of a catalog item has up to 5,000 characters.',
    silent: [to('/catalogs/books/items/b1', `{ items: [{ summary: '${'x'.repeat(5000)}' }] }`)],
  },
  U27: {
    decided: 'What happens to an id that is not known.',
    silent: [],
    because: 'Only run time knows.',
  },
  U28: {
    decided: 'The name of a permission has two spellings.',
    silent: ['send_campaign_canvases', 'send_campaigns_canvases'].map((permission) =>
      to(
        '/scim/v2/Users/u1',
        `{ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], name: { givenName: 'Ann', familyName: 'Lee' }, department: 'marketing', permissions: { companyPermissions: [], appGroup: [{ appGroupId: 'g1', appGroupPermissions: ['${permission}'] }] } }`,
        'PUT',
      ),
    ),
  },
  U29: { decided: 'How often translations may be written.', silent: [], because: 'Only run time knows.' },
  U30: {
    decided: '`fields_to_export` is needed for a segment.',
    silent: [to('/users/export/segment', "{ segment_id: segmentId, fields_to_export: ['email'] }")],
  },
};
