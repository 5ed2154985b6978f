/** What `explain` says around the rows of the errors page. */
export const explainTexts = {
  nothing:
    'There is nothing to explain. Give a status and its text (braze-lint explain "400 No Recipients"), or put a response on the standard input.',
  severalRows: 'Braze answers with the same title for each of these:',
  byStatus: 'The text is none that is documented; by its status it is this:',
  oneOfMany: '{{status}} alone can be any of {{count}} rows: {{titles}}. Give the text of the answer, too.',
  unknown: '"{{text}}" is no documented answer. The nearest rows are:',
  unknownAlone: '"{{text}}" is no documented answer, and no row is near it.',
  unknownStatus: '{{status}} is no documented status, and the answer says nothing more.',
  means: 'What it means: {{says}}',
  refused: 'Nothing of the request was carried out.',
  failed: 'The request is not at fault.',
  lookAt: 'Look at: {{look}}',
  preventedBy: 'Found before sending by: {{rules}}',
  onlyRunTime: 'No rule finds it before sending: the code does not show the cause.',
  readOn: 'Read on: {{page}}',
} as const;

/** What to look at for each row of the errors page, by the id of the row. */
export const lookTexts: Readonly<Record<string, string>> = {
  'internal-server-error':
    "Braze's status page. Send the request again with growing pauses; if one body fails again and again, ask Braze's support.",
  'bad-gateway': 'nothing in the code: send the request again, with growing pauses.',
  'service-unavailable': 'how much is sent at a time: send again later, and more slowly.',
  'gateway-timeout':
    'what may have been done all the same: send again, with a `send_id` or an `external_send_id` that tells the attempts apart.',
  'bad-request':
    'the text that was sent, not the object it was made from: does it parse as JSON, was it serialised twice or not at all? If it parses, compare its keys and types with the page of the endpoint.',
  'no-recipients':
    'the list of recipients: it may be empty, or stand under a key of another endpoint (`/messages/send` takes `external_user_ids`, campaigns and Canvases take `recipients`).',
  'invalid-campaign-id':
    "the campaign's API identifier in the dashboard. It may be of another workspace, or the id of a Canvas, a segment or an address bar.",
  'message-variant-unspecified':
    'each channel in `messages`: with `campaign_id`, every one of them needs its own `message_variation_id`.',
  'invalid-message-variant':
    "the ids of the variations in the campaign's API section. A copied campaign has new ones.",
  'mismatched-message-type':
    'the channel of the variation in the dashboard, and the key of `messages` that its id stands under.',
  'invalid-extra-push-payload':
    '`extra` of the push: it has most often been through `JSON.stringify` on its way in. Only the whole body is serialised.',
  'max-input-length-exceeded':
    'how many elements `attributes`, `events` and `purchases` have. Cut long lists into chunks before the call.',
  'max-ids-and-aliases':
    'how many users the call names, external ids and aliases together. Larger groups need several requests or a segment.',
  'max-ids': 'how many ids the call names. Larger groups need several requests or a segment.',
  'no-message-to-send':
    '`messages`: it may be missing, have a channel only under a condition, or one of a name that Braze does not know, such as `push`.',
  'slideup-message-length-exceeded':
    'the text after Liquid is expanded: a name or a title can carry it over the limit.',
  'apple-push-length-exceeded':
    'the bytes of the JSON text, not its characters: large `extra` objects, links and emoji are the usual reason.',
  'android-push-length-exceeded':
    'the bytes of the JSON text, not its characters: large `extra` objects, links and emoji are the usual reason.',
  'send-at-unparsable':
    'the value of the time: ISO 8601 such as `2030-05-24T20:30:36Z` is safe; numbers, localised dates and `toString()` of a `Date` are not.',
  'local-time-passed':
    'the time, in the time zone that the dashboard has for the company, and how long the request waited in a queue.',
  unauthorized:
    'the header, `Authorization: Bearer` and one space before the key; quotes around the key, perhaps from an environment file; and whether the host is the REST host of the instance that the key belongs to.',
  forbidden: 'the contract: whoever manages the account can say whether it includes the endpoint.',
  'access-denied':
    "the key's permissions in the dashboard (`braze-lint permissions` lists those that the code needs), and the path: a slash too many gives the same answer.",
  'not-found':
    'the whole address: a slash doubled or missing where host and path are joined, a parameter that is `undefined`, a singular for a plural, the method.',
  'unsupported-media-type':
    'the header `Content-Type: application/json`. `fetch` sends text as `text/plain` where nothing else is said.',
  'rate-limited':
    'the headers `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`: wait until the reset, and put users together in one request before sending more of them.',
  success: 'nothing: this is no error.',
  'success-with-errors':
    'each entry of `errors`, together with what was sent. A check of the status alone never notices them.',
  'success-with-send-id': 'nothing: keep the id, it leads to the statistics of this sending.',
  queued: 'nothing: do not send it again, or it is carried out twice.',
  'bad-device-id': 'test values and empty texts. Leave the key out where the device has no id.',
  'bad-email-subscription-state': 'booleans and `optedIn`, which are the usual guesses.',
  'bad-push-subscription-state': 'booleans and `optedIn`, which are the usual guesses.',
  'bad-location-update': '`lat` and `lng` for the keys, or a list of two numbers.',
  'bad-push-token-app-id': "the dashboard's list of app identifiers.",
  'bad-push-token-value': 'bare tokens: each has to be `{ app_id, token }`.',
  'bad-push-token-string': 'what the SDK hands out: bytes and objects have to become text first.',
  'bad-push-token-import':
    '`push_token_import`: it is for users who are not known yet. Known ones take `push_tokens` without it.',
  'bad-subscription-group-array': 'a single group that is not in a list.',
  'bad-subscription-group-hash': 'bare ids and shortened keys in place of the two keys of a group.',
  'bad-subscription-group-id': "the group's id in the dashboard.",
  'bad-subscription-group-state': '`opted_in`, which is a state of channels and not of groups.',
  'email-bad-format': 'the value: it may be empty, a name, or hold blanks.',
  'external-user-id-too-large': 'what got into the place of the id: a whole token or record.',
  'blacklisted-external-user-id': 'defaults that became text, such as `null`, `0` or `undefined`.',
  'invalid-attribute-email-subscription-info': '`email_subscribe`, which is the key to write.',
};
