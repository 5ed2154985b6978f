import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readSnapshotText } from '../../src/snapshot/read-snapshot.js';
import type { Place } from '../support/places.js';
import { placeText, placesIn, withValueAt } from '../support/places.js';

const id = fc.string({ minLength: 1 });
const name = fc.string();
const message = fc.record(
  { id, name, channel: fc.constantFrom('email', 'ios_push') },
  { requiredKeys: ['id'] },
);
const campaign = fc.record(
  { id, name, api: fc.boolean(), messages: fc.array(message, { maxLength: 2 }) },
  { requiredKeys: ['id'] },
);
const entries = fc.array(fc.record({ id, name }, { requiredKeys: ['id'] }), { maxLength: 2 });

/** Snapshots as the command line writes them. */
const right = fc.record(
  {
    version: fc.constant(1),
    taken: fc.constantFrom('2026-11-27T06:00:00Z', '2020-01-01T00:00:00.000Z'),
    complete: fc.uniqueArray(fc.constantFrom('apps', 'campaigns', 'canvases', 'messages', 'segments')),
    campaigns: fc.array(campaign, { maxLength: 3 }),
    canvases: entries,
    segments: entries,
    apps: entries,
    permissions: fc.record({ granted: fc.array(name), denied: fc.array(name) }),
  },
  { requiredKeys: ['version', 'taken', 'complete'] },
);

describe('any snapshot', () => {
  it('that is right is read', () => {
    fc.assert(
      fc.property(right, (content) => {
        const found = readSnapshotText(JSON.stringify(content));
        const ids = new Set(content.campaigns?.map((one) => one.id));
        expect(found.kind === 'read' && new Set(found.snapshot.campaigns.keys())).toEqual(ids);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });

  it('with one value that is wrong is broken, and the fault names it, where it can spoil an answer', () => {
    const seen = { told: 0, untold: 0 };
    fc.assert(
      fc.property(right, fc.nat(), fc.constantFrom(null, 7, 'x', true), (content, number, value) => {
        const places = placesIn(content);
        const place = places[number % places.length] ?? [];
        const told = toldAt(place, value);
        const found = readSnapshotText(JSON.stringify(withValueAt(content, place, value)));
        seen[told === undefined ? 'untold' : 'told'] += 1;
        if (told === undefined) expect(found.kind).toBe('read');
        else expect(found.kind === 'broken' && JSON.stringify(found.fault)).toContain(told);
      }),
      { numRuns: 1000, seed: 20261129 },
    );
    expect(Math.min(seen.told, seen.untold)).toBeGreaterThan(200);
  });

  it('of which a piece is lost, as a merge or a broken download loses it, is read or broken', () => {
    fc.assert(
      fc.property(right, fc.nat(), fc.nat(40), (content, start, length) => {
        const text = JSON.stringify(content);
        const from = start % text.length;
        const found = readSnapshotText(text.slice(0, from) + text.slice(from + length));
        expect(['read', 'broken']).toContain(found.kind);
      }),
      { numRuns: 1000, seed: 20261130 },
    );
  });
});

/** What a fault has to name when `value` stands at a place; `undefined` where nothing is judged by it. */
function toldAt(place: Place, value: unknown): string | undefined {
  const [key] = place;
  const last = place.at(-1);
  if (key === 'version') return 'version';
  if (key === 'taken') return 'taken';
  if (key === 'complete' || key === 'permissions') {
    const isElement = typeof last === 'number';
    return isElement ? undefined : placeText(place);
  }
  if (last === 'name' || last === 'api' || last === 'channel') return undefined;
  if (last === 'id') return value === 'x' ? undefined : placeText(place.slice(0, -1));
  return placeText(place);
}
