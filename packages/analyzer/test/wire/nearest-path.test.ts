import { endpoints } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { nearestPath, pathsBeside } from '../../src/wire/nearest-path.js';

const documented = [...new Set(endpoints.map(({ path }) => path))];

describe('nearestPath', () => {
  it.each([
    ['/user/track', '/users/track'],
    ['/users/trak', '/users/track'],
    ['/USERS/TRACK', '/users/track'],
    ['//users/track', '/users/track'],
    ['/users//track/', '/users/track'],
    ['/track/users', '/users/track'],
    ['/messages/create/schedule', '/messages/schedule/create'],
    ['/content-blocks/list', '/content_blocks/list'],
    ['/campaign/trigger/send', '/campaigns/trigger/send'],
    ['/email/blacklists', '/email/blacklist'],
  ])('%s is like %s', (written, meant) => {
    expect(nearestPath(written, documented)).toBe(meant);
  });

  it.each(['/users/import', '/campaigns/create', '/audiences/sync', '/x', '/'])(
    '%s is like none',
    (written) => {
      expect(nearestPath(written, documented)).toBeUndefined();
    },
  );
});

describe('pathsBeside', () => {
  it('gives the paths of the same family', () => {
    expect(pathsBeside('/feed/nothing', documented)).toEqual([
      '/feed/data_series',
      '/feed/details',
      '/feed/list',
    ]);
    expect(pathsBeside('/nothing', documented)).toEqual([]);
  });

  it('gives those of as many segments first', () => {
    const listed = ['/users/alias/new', '/users/merge', '/users/export/ids', '/users/track'];
    expect(pathsBeside('/users/import', listed)).toEqual([
      '/users/merge',
      '/users/track',
      '/users/alias/new',
      '/users/export/ids',
    ]);
  });
});
