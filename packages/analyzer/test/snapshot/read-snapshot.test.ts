import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { english } from '../../src/messages/locales/en.js';
import { phraseText } from '../../src/messages/phrase.js';
import { entriesOf, entryOf, listOf, meantBy, variationsFor } from '../../src/snapshot/look-up.js';
import { readSnapshot, readSnapshotText } from '../../src/snapshot/read-snapshot.js';
import type { Snapshot } from '../../src/snapshot/snapshot.js';

const base = { version: 1, taken: '2026-11-27T06:00:00Z', complete: [] };

function read(changes: object): Snapshot {
  const found = readSnapshot({ ...base, ...changes });
  if (found.kind !== 'read') throw new Error(JSON.stringify(found));
  return found.snapshot;
}

const faultOf = (content: unknown): string => {
  const found = readSnapshot(content);
  return found.kind === 'broken' ? phraseText(found.fault, english) : found.kind;
};

describe('readSnapshot', () => {
  it.each<[unknown, string]>([
    [null, 'it has to be an object'],
    ['text', 'it has to be an object'],
    [[], 'it has to be an object'],
    [{}, 'its version has to be 1'],
    [{ ...base, version: '1' }, 'its version has to be 1'],
    [{ ...base, taken: 5 }, '`taken` has to be a date and a time'],
    [{ ...base, taken: 'x' }, '`taken` has to be a date and a time'],
    [{ ...base, complete: {} }, '`complete` has to be a list'],
    [{ ...base, campaigns: {} }, '`campaigns` has to be a list'],
    [{ ...base, segments: [null] }, '`segments[0]` has to be an object with an id'],
    [{ ...base, apps: [{ id: 'a' }, { id: 7 }] }, '`apps[1]` has to be an object with an id'],
    [
      { ...base, campaigns: [{ id: 'a', messages: [{}] }] },
      '`campaigns[0].messages[0]` has to be an object with an id',
    ],
    [{ ...base, permissions: [] }, '`permissions` has to be an object'],
    [{ ...base, permissions: { denied: 'x' } }, '`permissions.denied` has to be a list'],
  ])('says what is wrong with %j', (content, fault) => {
    expect(faultOf(content)).toBe(fault);
  });

  it('needs nothing but a version and a time', () => {
    const { taken, campaigns, complete, denied } = read({});
    expect(taken).toBe(Date.parse(base.taken));
    expect([campaigns.size, complete.size, denied.size]).toEqual([0, 0, 0]);
  });

  it('knows no list that it does not know', () => {
    expect([...read({ complete: ['campaigns', 'templates', 3] }).complete]).toEqual(['campaigns']);
  });

  it('reads why lists are missing, and takes what it does not know for a failure', () => {
    const missing = {
      apps: { reason: 'unlisted' },
      segments: { reason: 'permission', permission: 'segments.list' },
      messages: { reason: 'tired' },
      canvases: 3,
      ['__proto__']: {},
    };
    expect([...read({ missing }).missing]).toEqual([
      ['apps', { reason: 'unlisted' }],
      ['messages', { reason: 'failed' }],
      ['segments', { reason: 'permission', permission: 'segments.list' }],
    ]);
  });

  it('takes any JSON, and any text, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(['read', 'broken']).toContain(readSnapshot(content).kind);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['read', 'broken']).toContain(readSnapshotText(text).kind);
      }),
    );
  });
});

describe('the look-up', () => {
  const snapshot = read({
    campaigns: [
      {
        id: 'a',
        name: 'Spring',
        api: true,
        messages: [
          { id: 'a1', channel: 'email' },
          { id: 'a2', channel: 'ios_push' },
        ],
      },
      { id: 'b', name: 'Summer', api: false, messages: [{ id: 'a1', channel: 'sms' }] },
      { id: 'c', name: 'summer' },
    ],
    canvases: [{ id: 'v', name: 'Welcome' }],
    apps: [{ id: 'p' }],
  });

  it('gives what an id names', () => {
    expect(entryOf(snapshot, 'campaign', 'b')?.name).toBe('Summer');
    expect(entryOf(snapshot, 'apiCampaign', 'b')?.name).toBe('Summer');
    expect(entryOf(snapshot, 'canvas', 'v')?.name).toBe('Welcome');
    expect(entryOf(snapshot, 'pushTokenApp', 'p')).toEqual({ id: 'p' });
    expect(entryOf(snapshot, 'segment', 'a')).toBeUndefined();
    expect(entryOf(snapshot, 'messageVariation', 'a2')).toEqual({ id: 'a2', channel: 'ios_push' });
    for (const odd of ['__proto__', 'constructor', ''])
      expect(entryOf(snapshot, 'campaign', odd)).toBeUndefined();
  });

  it('gives the ids that can stand at a place', () => {
    expect([...entriesOf(snapshot, 'campaign').keys()]).toEqual(['a', 'b', 'c']);
    expect([...entriesOf(snapshot, 'apiCampaign').keys()]).toEqual(['a', 'c']);
    expect([...entriesOf(snapshot, 'messageVariation').keys()]).toEqual(['a1', 'a2']);
    expect(listOf('apiCampaign')).toBe('campaigns');
  });

  it('gives the variations of a campaign for a channel', () => {
    const campaign = snapshot.campaigns.get('a');
    expect(variationsFor(campaign, ['ios_push']).map(({ id }) => id)).toEqual(['a2']);
    expect(variationsFor(campaign, undefined)).toHaveLength(2);
    expect(variationsFor(undefined, undefined)).toEqual([]);
  });

  it('gives what was meant, where one thing stands out', () => {
    const entries = [...snapshot.campaigns.values(), { id: '417a3f2e-5d1c', name: 'Autumn' }];
    expect(meantBy('spring', entries)?.id).toBe('a');
    expect(meantBy('SUMMER', entries)).toBeUndefined();
    expect(meantBy('417a3f2e-5d1d', entries)?.name).toBe('Autumn');
    expect(meantBy('nothing like it', entries)).toBeUndefined();
  });
});
