import { join, relative, sep } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { LintReport } from '../src/lint/lint-report.js';
import { lintPaths } from '../src/lint/lint-paths.js';

interface ExpectedFinding {
  readonly rule: string;
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2;
  /** Line, column, end line, end column: counted from 1, the end exclusive. */
  readonly place: readonly [number, number, number, number];
  readonly message: string;
}

/** Every finding in the examples; the files that are not listed have none. */
const expected: Readonly<Record<string, readonly ExpectedFinding[]>> = {
  'account-sync/account-sync.ts': [
    {
      rule: 'braze/no-conflicting-audience',
      severity: 2,
      place: [34, 5, 34, 14],
      message: '`broadcast` cannot go together with `recipients` (400 Bad Request).',
    },
    {
      rule: 'braze/valid-payload',
      severity: 2,
      place: [44, 16, 44, 50],
      message: '`recipient` is an array; Braze needs an object (400 Bad Request).',
    },
  ],
  'chat-mentions/braze-client.js': [
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [25, 9, 25, 13],
      message:
        '`push` is no channel of `messages` (Braze ignores it); the channels are `android_push`, `apple_push`, `content_card`, `email`, `kindle_push`, `sms`, `web_push`, `webhook` and `whats_app`.',
    },
    {
      rule: 'braze/valid-track-object',
      severity: 1,
      place: [37, 9, 37, 10],
      message:
        '`events[0]` lacks `time` and one of `external_id`, `user_alias`, `braze_id`, `email` and `phone` (Braze drops this object).',
    },
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [38, 11, 38, 21],
      message:
        '`externalId` is no documented key of `events[0]` (Braze ignores it): Braze spells it `external_id`.',
    },
  ],
  'crm-sync/crm-sync.mjs': [
    {
      rule: 'braze/valid-endpoint',
      severity: 2,
      place: [38, 45, 38, 58],
      message:
        '`/users/import` is no documented path of the REST API (404 Not Found); those beside it are `/users/delete`, `/users/identify`, `/users/merge`, `/users/subscription`, `/users/track`, `/users/alias/new` or 8 others.',
    },
    {
      rule: 'braze/valid-authorization',
      severity: 2,
      place: [49, 68, 49, 73],
      message: 'The `Authorization` header begins with `Token`; Braze needs `Bearer` (401 Unauthorized).',
    },
    {
      rule: 'braze/valid-request-body',
      severity: 2,
      place: [50, 11, 50, 91],
      message:
        'The body is an object; it has to be a JSON text, so put it through `JSON.stringify` (400 Bad Request).',
    },
  ],
  'flash-sale/schedule-sale.cjs': [
    {
      rule: 'braze/max-recipients',
      severity: 2,
      place: [5, 15, 13, 2],
      message:
        '`external_user_ids` has 51 elements; at most 50 are allowed (400 The max number of external_ids and aliases per request was exceeded).',
    },
    {
      rule: 'braze/valid-datetime',
      severity: 2,
      place: [15, 17, 15, 35],
      message:
        "`time` of `schedule` is `'5/24/2027 8:30pm'` (sent in line 59); Braze needs a date and time in ISO 8601 (400 Bad Request).",
    },
  ],
  'loyalty-points/loyalty-mailer.ts': [
    {
      rule: 'braze/valid-payload',
      severity: 2,
      place: [37, 14, 37, 15],
      message: '`messages.email` lacks `app_id` (400 Bad Request).',
    },
    {
      rule: 'braze/require-message-variation',
      severity: 2,
      place: [58, 14, 58, 15],
      message:
        '`messages.email` lacks `message_variation_id` (400 Message Variant Unspecified). With a campaign ID, every message needs the ID of its variation.',
    },
  ],
  'newsletter-signup/app/api/waitlist/route.ts': [
    {
      rule: 'braze/valid-payload',
      severity: 2,
      place: [14, 9, 14, 10],
      message:
        '`recipients[0]` lacks `prioritization` (400 Bad Request). A recipient with `email` needs `prioritization`.',
    },
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [16, 11, 16, 28],
      message:
        '`triggerProperties` is no documented key of `recipients[0]` (Braze ignores it): Braze spells it `trigger_properties`.',
    },
  ],
  'order-status/notify.js': [
    {
      rule: 'braze/require-recipients',
      severity: 2,
      place: [20, 26, 20, 27],
      message:
        'The body of `/messages/send` names nobody to send to: it needs one of `external_user_ids`, `user_aliases`, `segment_id`, `audience` and `broadcast` (400 No Recipients).',
    },
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [21, 7, 21, 17],
      message:
        '`recipients` is a key of `/campaigns/trigger/send`, not of the body of `/messages/send` (Braze ignores it); use `external_user_ids` here.',
    },
    {
      rule: 'braze/valid-push-extra',
      severity: 2,
      place: [46, 16, 46, 73],
      message:
        '`extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
    },
  ],
  'payload-files/payloads/parcel-delivered.json': [
    {
      rule: 'braze/valid-push-extra',
      severity: 2,
      place: [7, 16, 7, 42],
      message:
        '`extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
    },
  ],
  'payload-files/payloads/spring-sale.jsonc': [
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [5, 3, 5, 22],
      message:
        '`triggerProperties` is no documented key of the body of `/campaigns/trigger/send` (Braze ignores it): Braze spells it `trigger_properties`.',
    },
  ],
  'weekly-digest/digest-job.mjs': [
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [23, 9, 23, 35],
      message:
        '`override_frequency_capping` is a key of `/messages/send`, not of the body of `/messages/schedule/create` (Braze ignores it); use `override_messaging_limits` here.',
    },
    {
      rule: 'braze/valid-payload',
      severity: 2,
      place: [26, 18, 26, 19],
      message: '`messages.email` lacks one of `body` and `email_template_id` (400 Bad Request).',
    },
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [31, 13, 31, 17],
      message: '`html` is no documented key of `messages.email` (Braze ignores it); did you mean `body`?',
    },
  ],
  'wishlist-service/wishlist.service.ts': [
    {
      rule: 'braze/require-recipients',
      severity: 2,
      place: [26, 7, 26, 8],
      message:
        'The body of `/campaigns/trigger/send` names nobody to send to: it needs one of `recipients`, `audience` and `broadcast` (400 No Recipients).',
    },
    {
      rule: 'braze/no-unknown-property',
      severity: 1,
      place: [28, 9, 28, 26],
      message:
        '`external_user_ids` is a key of `/messages/send`, not of the body of `/campaigns/trigger/send` (Braze ignores it); use `recipients` here.',
    },
  ],
};

const examples = join(__dirname, '../../../examples');

describe('the examples', () => {
  let report: LintReport;

  beforeAll(async () => {
    report = await lintPaths({ paths: ['.'], strict: false, ignore: false }, examples);
  }, 60_000);

  it('are all read', () => {
    expect(report.problems).toEqual([]);
    expect(report.results.filter(({ fatalErrorCount }) => fatalErrorCount > 0)).toEqual([]);
    expect(report.results.length).toBeGreaterThan(20);
  });

  it('have exactly the findings that are listed', () => {
    const found = report.results
      .filter(({ messages }) => messages.length > 0)
      .map(({ filePath, messages }) => [
        relative(examples, filePath).replaceAll(sep, '/'),
        messages.map(({ ruleId, severity, line, column, endLine, endColumn, message }) => ({
          rule: ruleId,
          severity,
          place: [line, column, endLine, endColumn],
          message,
        })),
      ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('include programs of several files without any finding', () => {
    const silent = ['cart-reminder', 'price-alerts', 'stub'];
    expect(Object.keys(expected).filter((file) => silent.includes(file.split('/')[0] ?? ''))).toEqual([]);
  });
});
