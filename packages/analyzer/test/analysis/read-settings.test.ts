import { describe, expect, it } from '@jest/globals';

import { readSettings } from '../../src/settings/read-settings.js';

describe('readSettings', () => {
  it('reads nothing', () => {
    expect(readSettings(undefined)).toEqual({ settings: {}, problems: [] });
  });

  it('reads declared calls and lets the settings of other rules pass', () => {
    const calls = [{ callee: 'post', pathArgument: 0, payloadArgument: 1 }];
    const raw = { calls, snapshot: 'braze.snapshot.json', permissions: [] };
    expect(readSettings(raw)).toEqual({ settings: { calls }, problems: [] });
  });

  it.each([
    [5, '', 'has to be an object'],
    [{ call: [] }, '.call', 'is not known; known are calls, snapshot, permissions, timeZone, locale, files'],
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
      'has to be the path of an endpoint, such as /messages/send',
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
      'needs endpoint or pathArgument, to tell which endpoint is called',
    ],
    [
      { calls: [{ callee: 'f', endpoint: '/x', payloadArgument: 1, payload: 2 }] },
      '.calls[0].payload',
      'is not known; known are callee, endpoint, pathArgument, payloadArgument',
    ],
  ])('%j: tells what is wrong, and where', (raw, path, message) => {
    const { problems, settings } = readSettings(raw);
    expect(problems).toEqual([{ path, message }]);
    expect(settings.calls ?? []).toEqual([]);
  });
});
