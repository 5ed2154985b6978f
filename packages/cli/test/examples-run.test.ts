import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../../..');

/** What each program prints: the requests that reached the stand-in for Braze, and its answers. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  'account-sync/run.ts': [
    'POST /users/track: 201 success',
    'POST /campaigns/trigger/send: 400 Bad Request',
    'Error: Bad Request',
    'POST /transactional/v1/campaigns/0e7a5c1e-5d4b-4f0b-8a37-6f4f1a1f8b02/send: 400 Bad Request',
    'Error: Bad Request',
  ],
  'cart-reminder/run.ts': [
    'POST /messages/send: 201 success',
    'POST /messages/send: 201 success',
    'POST /messages/send: 201 success',
  ],
  'chat-mentions/run.mjs': [
    'POST /users/track: 201 success',
    'POST /users/track: 201 success',
    '  events: no identifier',
    '  events: name and time are required',
    'POST /messages/send: 400 No message to send',
  ],
  'crm-sync/run.mjs': [
    'POST /subscription/status/set: 201 success',
    'POST /users/merge: 201 success',
    'POST /users/delete: 201 success',
    'POST /users/import: 404 Not Found',
    'POST /users/export/ids: 401 Unauthorized',
  ],
  'flash-sale/run.mjs': [
    'POST /messages/schedule/create: 400 The max number of external_ids and aliases per request was exceeded',
    'POST /messages/schedule/create: 400 Bad Request',
    'POST /messages/schedule/create: 201 success',
  ],
  'loyalty-points/run.ts': [
    'POST /messages/send: 201 success',
    'POST /messages/send: 400 Bad Request',
    'not sent: Bad Request',
    'POST /messages/send: 400 Message Variant Unspecified',
    'not sent: Message Variant Unspecified',
  ],
  'newsletter-signup/run.ts': [
    'POST /users/track: 201 success',
    'POST /canvas/trigger/send: 201 success',
    'POST /campaigns/trigger/send: 400 Bad Request',
  ],
  'order-status/run.mjs': [
    'POST /messages/send: 400 No Recipients',
    'POST /messages/send: 201 success',
    'POST /messages/send: 400 Invalid Extra Push Payload',
  ],
  'payload-files/run.mjs': [
    'POST /users/track: 201 success',
    'POST /messages/send: 400 Invalid Extra Push Payload',
    'POST /campaigns/trigger/send: 201 success',
  ],
  'price-alerts/run.mjs': [
    'POST /transactional/v1/campaigns/7d0f2c7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f/send: 201 success',
    'POST /messages/send: 201 success',
    'POST /messages/send: 201 success',
  ],
  'weekly-digest/run.mjs': [
    'POST /messages/schedule/create: 400 Bad Request',
    'POST /users/track: 201 success',
  ],
  'wishlist-service/run.ts': [
    'POST /users/track: 201 success',
    'POST /messages/send: 201 success',
    'POST /campaigns/trigger/send: 400 No Recipients',
  ],
};

describe('the examples run', () => {
  it.each(Object.keys(outputs))(
    '%s',
    async (program) => {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, ['--import', 'tsx', join('examples', program)], {
        cwd: root,
      });
      expect(stdout.trimEnd().split('\n')).toEqual(outputs[program]);
    },
    30_000,
  );
});
