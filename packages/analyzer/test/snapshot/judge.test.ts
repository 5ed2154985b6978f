import type { PartialValue } from '@braze-lint/schemas';
import { Kind, hole, open } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { judgeBody } from '../../src/snapshot/judge.js';
import { readSnapshot } from '../../src/snapshot/read-snapshot.js';
import type { Snapshot } from '../../src/snapshot/snapshot.js';

const ids = ['a', 'b', 'c', 'd', '{{ x }}'] as const;
const lists = ['campaigns', 'canvases', 'messages', 'segments', 'apps'];
const channels = ['email', 'ios_push', 'content_cards', 'odd'];

const id = fc.constantFrom('a', 'b', 'c');
const message = fc.record({ id, channel: fc.constantFrom(...channels) }, { requiredKeys: ['id'] });
const campaign = fc.record(
  { id, name: fc.string(), api: fc.boolean(), messages: fc.array(message, { maxLength: 3 }) },
  { requiredKeys: ['id'] },
);
const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    version: fc.constant(1),
    taken: fc.constant('2026-11-27T06:00:00Z'),
    complete: fc.oneof(fc.constant(lists), fc.subarray(lists)),
    campaigns: fc.array(campaign, { maxLength: 3 }),
    segments: fc.array(fc.record({ id }), { maxLength: 2 }),
    apps: fc.array(fc.record({ id }), { maxLength: 2 }),
  })
  .map((content) => {
    const read = readSnapshot(content);
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    return read.snapshot;
  });

/** A place of a body: a text, or nothing, or hidden behind what is known of it. */
interface Place {
  readonly value: string | undefined;
  readonly hidden: 'no' | 'text' | 'anything';
}
const place = fc.record<Place>({
  value: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  hidden: fc.constantFrom('no', 'no', 'text', 'anything'),
});

function partOf({ value, hidden }: Place): PartialValue | undefined {
  if (hidden === 'anything') return hole(~0);
  if (hidden === 'text' && value !== undefined) return hole(Kind.string);
  return value;
}

type Part = (place: Place) => PartialValue | undefined;

function bodyOf(places: readonly Place[], part: Part): PartialValue {
  const [campaignId, segment, ios, email, app] = places.map(part);
  return object({
    campaign_id: campaignId,
    segment_id: segment,
    messages: object({
      apple_push: object({ alert: 'Hi', message_variation_id: ios }),
      email: object({ app_id: app, message_variation_id: email }),
    }),
  });
}

function object(parts: Readonly<Record<string, PartialValue | undefined>>): PartialValue {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as PartialValue;
}

describe('what a snapshot says of a body', () => {
  it('holds for every way in which what is hidden can turn out', () => {
    let reported = 0;
    fc.assert(
      fc.property(snapshots, fc.tuple(place, place, place, place, place), (snapshot, places) => {
        const hidden = judgeBody('messages-send', bodyOf(places, partOf), snapshot).faults;
        if (hidden.length === 0) return;
        reported++;
        const whole = judgeBody(
          'messages-send',
          bodyOf(places, ({ value }) => value),
          snapshot,
        ).faults;
        expect(whole.length).toBeGreaterThan(0);
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(reported).toBeGreaterThan(4000);
  });

  it('is nothing that revealing more takes back', () => {
    fc.assert(
      fc.property(snapshots, fc.tuple(place, place, place, place, place), (snapshot, places) => {
        const whole = judgeBody(
          'messages-send',
          bodyOf(places, ({ value }) => value),
          snapshot,
        );
        for (const fault of whole.faults) {
          if (fault.kind === 'unknown') {
            const list = {
              campaign: 'campaigns',
              apiCampaign: 'campaigns',
              canvas: 'canvases',
              segment: 'segments',
              app: 'apps',
              pushTokenApp: 'apps',
            } as const;
            const kind = list[fault.names];
            expect(snapshot.complete.has(kind)).toBe(true);
            expect(snapshot[kind].has(fault.value)).toBe(false);
          }
          expect(fault.value).not.toContain('{{');
        }
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  it('is silent for an endpoint that is not known, and for what is no object', () => {
    const read = readSnapshot({ version: 1, taken: '2026-11-27', complete: lists });
    if (read.kind !== 'read') throw new Error('no snapshot');
    const bodies: readonly PartialValue[] = [
      null,
      'a',
      3,
      [],
      hole(~0),
      { campaign_id: { a: 'b' } },
      open({}),
    ];
    for (const body of bodies) expect(judgeBody('messages-send', body, read.snapshot).faults).toEqual([]);
    expect(judgeBody('nowhere', { campaign_id: 'gone' }, read.snapshot).faults).toEqual([]);
    expect(judgeBody('__proto__', { campaign_id: 'gone' }, read.snapshot).faults).toEqual([]);
  });
});
