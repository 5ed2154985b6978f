import { describe, expect, it } from '@jest/globals';

import { nearest } from '../../src/check/nearest.js';

const keys = ['external_user_ids', 'user_aliases', 'messages', 'name', 'time', 'id', 'content-available'];

describe('nearest', () => {
  it.each([
    ['externalUserIds', 'external_user_ids'],
    ['External_User_IDs', 'external_user_ids'],
    ['content_available', 'content-available'],
    ['external_user_id', 'external_user_ids'],
    ['mesages', 'messages'],
    ['nmae', 'name'],
    ['ID', 'id'],
  ])('%s is probably %s', (written, meant) => {
    expect(nearest(written, keys)).toBe(meant);
  });

  it.each(['dime_x', 'xd', 'colour', ''])('%s is nothing of it', (written) => {
    expect(nearest(written, keys)).toBeUndefined();
  });
});
