import { describe, expect, it } from '@jest/globals';

import { readSettings } from '../../src/settings/read-settings.js';

const globNeeded = 'has to be a glob or a list of globs, none of which begins with `!`';
const endpointNeeded =
  'has to be the path of a documented endpoint with a body, such as `/messages/send`, or a method and a path';
const pointerNeeded = 'has to be empty or a JSON pointer such as `/body` or `/requests/*/body`';
const oneNeeded = 'needs either `endpoint` or `endpointKeys: true`, to tell where the bodies are sent';

describe('readSettings', () => {
  it('reads nothing', () => {
    expect(readSettings(undefined)).toEqual({ settings: {}, problems: [] });
  });

  it('reads declared calls and lets the settings of other rules pass', () => {
    const calls = [{ callee: 'post', pathArgument: 0, payloadArgument: 1 }];
    const raw = { calls, snapshot: 'braze.snapshot.json', timeZone: 'UTC' };
    expect(readSettings(raw)).toEqual({
      settings: { calls, timeZone: 'UTC', snapshot: { file: 'braze.snapshot.json' } },
      problems: [],
    });
  });

  it('takes null for no snapshot', () => {
    expect(readSettings({ snapshot: null })).toEqual({ settings: {}, problems: [] });
  });

  it('reads files with one glob or several, and where their bodies stand', () => {
    const files = [
      { files: '*.json', endpoint: 'PUT /catalogs/{catalog_name}/items', body: '/a~1b/*/~0' },
      { files: ['a', 'b'], endpointKeys: true },
    ];
    expect(readSettings({ files })).toEqual({
      settings: {
        files: [
          { files: ['*.json'], endpoint: files[0]?.endpoint, endpointKeys: false, body: ['a/b', '*', '~'] },
          { files: ['a', 'b'], endpointKeys: true, body: [] },
        ],
      },
      problems: [],
    });
  });

  it('leaves out the files that it cannot read, and keeps the others', () => {
    const right = { files: '*.json', endpoint: '/users/track' };
    const { settings, problems } = readSettings({ files: [right, 5, right], calls: 5 });
    expect(settings.files).toHaveLength(2);
    expect(problems).toEqual([
      { path: '.calls', message: 'has to be a list' },
      { path: '.files[1]', message: 'has to be an object' },
    ]);
  });

  it.each([
    [{}, '.files', 'has to be a list'],
    [[{ endpoint: '/users/track' }], '.files[0].files', globNeeded],
    [[{ files: [], endpoint: '/users/track' }], '.files[0].files', globNeeded],
    [[{ files: ['a', '!b'], endpoint: '/users/track' }], '.files[0].files', globNeeded],
    [[{ files: 'a', endpoint: '/users/trak' }], '.files[0].endpoint', endpointNeeded],
    [[{ files: 'a', endpoint: 'users/track' }], '.files[0].endpoint', endpointNeeded],
    [[{ files: 'a', endpoint: 'GET /users/track' }], '.files[0].endpoint', endpointNeeded],
    [[{ files: 'a', endpoint: 5 }], '.files[0].endpoint', endpointNeeded],
    [
      [{ files: 'a', endpointKeys: 'yes', endpoint: '/users/track' }],
      '.files[0].endpointKeys',
      'has to be true or false',
    ],
    // What is missing is not told beside what is wrong in its place.
    [[{ files: 'a', endpointKeys: null }], '.files[0].endpointKeys', 'has to be true or false'],
    [[{ files: 'a', endpointKeys: true, body: 'body' }], '.files[0].body', pointerNeeded],
    [[{ files: 'a', endpointKeys: true, body: '/~2' }], '.files[0].body', pointerNeeded],
    [[{ files: 'a', endpointKeys: true, body: 5 }], '.files[0].body', pointerNeeded],
    [[{ files: 'a' }], '.files[0]', oneNeeded],
    [[{ files: 'a', endpointKeys: true, endpoint: '/users/track' }], '.files[0]', oneNeeded],
    [[{ files: 'a', endpointKeys: false }], '.files[0]', oneNeeded],
    [
      [{ files: 'a', endpointKeys: true, path: 1 }],
      '.files[0].path',
      'is not known; known are `files`, `endpoint`, `endpointKeys`, `body`',
    ],
  ])('files: %j: tells what is wrong, and where', (files, path, message) => {
    expect(readSettings({ files })).toEqual({ settings: { files: [] }, problems: [{ path, message }] });
  });

  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])(
    'reads the time zone %s',
    (timeZone) => {
      expect(readSettings({ timeZone })).toEqual({ settings: { timeZone }, problems: [] });
    },
  );

  it.each(['Europe/Atlantis', '', '+01:00', 60, null])('does not take %j for a time zone', (timeZone) => {
    const message = 'has to be the IANA name of a time zone, such as `Europe/Berlin`';
    const calls = [{ callee: 'post', pathArgument: 0, payloadArgument: 1 }];
    expect(readSettings({ calls, timeZone })).toEqual({
      settings: { calls },
      problems: [{ path: '.timeZone', message }],
    });
  });

  it('reads the permissions of a key', () => {
    const permissions = ['messages.send', 'sso.saml.login'];
    expect(readSettings({ permissions })).toEqual({ settings: { permissions }, problems: [] });
    expect(readSettings({ permissions: [] })).toEqual({ settings: { permissions: [] }, problems: [] });
  });

  it('leaves out permissions that it does not know whole', () => {
    const raw = { permissions: ['messages.send', 'users.tracks', 7] };
    expect(readSettings(raw)).toEqual({
      settings: {},
      problems: [
        {
          path: '.permissions[1]',
          message: '`users.tracks` is no documented permission; did you mean `users.track`?',
        },
        { path: '.permissions[2]', message: 'has to be the name of a permission, such as `messages.send`' },
      ],
    });
  });

  it.each([
    [{ permissions: 'messages.send' }, '.permissions', 'has to be a list of permissions'],
    [{ permissions: ['everything'] }, '.permissions[0]', '`everything` is no documented permission'],
    [5, '', 'has to be an object'],
    [
      { call: [] },
      '.call',
      'is not known; known are `calls`, `files`, `permissions`, `snapshot`, `timeZone`, `locale`',
    ],
    [{ calls: {} }, '.calls', 'has to be a list'],
    [{ calls: [5] }, '.calls[0]', 'has to be an object'],
    [
      { calls: [{ callee: '', endpoint: '/x', payloadArgument: 0 }] },
      '.calls[0].callee',
      'has to be the name of a function',
    ],
    [
      { calls: [{ callee: 'f', endpoint: 'x', payloadArgument: 0 }] },
      '.calls[0].endpoint',
      'has to be the path of an endpoint, such as `/messages/send`',
    ],
    [
      { calls: [{ callee: 'f', endpoint: '/x', payloadArgument: -1 }] },
      '.calls[0].payloadArgument',
      'has to be the position of an argument, counted from 0',
    ],
    [
      { calls: [{ callee: 'f', pathArgument: '0', payloadArgument: 1 }] },
      '.calls[0].pathArgument',
      'has to be the position of an argument, counted from 0',
    ],
    [
      { calls: [{ callee: 'f', payloadArgument: 1 }] },
      '.calls[0]',
      'needs `endpoint` or `pathArgument`, to tell which endpoint is called',
    ],
    [
      { calls: [{ callee: 'f', endpoint: '/x', payloadArgument: 1, payload: 2 }] },
      '.calls[0].payload',
      'is not known; known are `callee`, `endpoint`, `pathArgument`, `payloadArgument`',
    ],
  ])('%j: tells what is wrong, and where', (raw, path, message) => {
    const { problems, settings } = readSettings(raw);
    expect(problems).toEqual([{ path, message }]);
    expect(settings.calls ?? []).toEqual([]);
  });
});
