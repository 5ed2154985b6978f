import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readSettings } from '../../src/settings/read-settings.js';
import type { Place } from '../support/places.js';
import { placeText, placesIn, withValueAt } from '../support/places.js';

const glob = fc.constantFrom('*.json', 'a/b/**', 'payloads/{a,b}.json');
const path = fc.constantFrom('/messages/send', '/users/track', 'POST /campaigns/trigger/send');
const position = fc.nat(3);
const fileParts = {
  files: fc.array(glob, { minLength: 1, maxLength: 3 }),
  body: fc.constantFrom('', '/a/*'),
};

/** Settings that are right in every part. */
const right = fc.record(
  {
    calls: fc.array(
      fc.record(
        {
          callee: fc.constantFrom('send', '*.post'),
          endpoint: fc.constantFrom('/messages/send', '/users/track'),
          pathArgument: position,
          payloadArgument: position,
        },
        { requiredKeys: ['callee', 'endpoint', 'payloadArgument'] },
      ),
      { maxLength: 3 },
    ),
    files: fc.array(
      fc.oneof(
        fc.record({ ...fileParts, endpoint: path }, { requiredKeys: ['files', 'endpoint'] }),
        fc.record(
          { ...fileParts, endpointKeys: fc.constant(true) },
          { requiredKeys: ['files', 'endpointKeys'] },
        ),
      ),
      { maxLength: 3 },
    ),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
    permissions: fc.array(fc.constantFrom('messages.send', 'users.track'), { maxLength: 3 }),
    snapshot: fc.oneof(
      fc.constant('braze.snapshot.json'),
      fc.record({ file: fc.constant('a.json'), maxAgeDays: fc.integer({ min: 1, max: 99 }) }),
    ),
  },
  { requiredKeys: [] },
);

/** Of no part of the settings is this a value. */
const wrong = fc.constantFrom<unknown>(null, Symbol('x'), () => 'x', 1n);

describe('any settings', () => {
  it('are read without throwing, and each problem says where it is', () => {
    const some = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const nearly = fc.record(
      { calls: some, files: some, timeZone: some, permissions: some, snapshot: some, locale: some },
      { requiredKeys: [] },
    );
    const entries = fc.record({ calls: fc.array(some), files: fc.array(some), permissions: fc.array(some) });
    fc.assert(
      fc.property(fc.oneof(some, nearly, entries), (raw) => {
        const { problems } = readSettings(raw);
        for (const problem of problems) {
          expect(problem.path).toMatch(/^(?:$|[.[])/);
          expect(problem.message).not.toMatch(/^$|undefined|\[object/);
        }
      }),
      { numRuns: 2000, seed: 20261128 },
    );
  });

  it('that are right have no problem', () => {
    fc.assert(
      fc.property(right, (raw) => {
        expect(readSettings(raw).problems).toEqual([]);
      }),
      { numRuns: 300, seed: 20261129 },
    );
  });

  it('with one value that is wrong have one problem, which is told at that value', () => {
    let changed = 0;
    fc.assert(
      fc.property(right, fc.nat(), wrong, (raw, number, value) => {
        const places = placesIn(raw);
        const place = places[number % places.length];
        if (place === undefined || isNoSnapshot(place, value)) return;
        changed++;
        const problems = readSettings(withValueAt(raw, place, value)).problems.map(({ path: at }) => at);
        expect(problems).toEqual([toldAt(`.${placeText(place)}`)]);
      }),
      { numRuns: 1000, seed: 20261130 },
    );
    expect(changed).toBeGreaterThan(800);
  });

  it('with one entry that is wrong keep all the others', () => {
    const filled = right.filter(({ calls = [], files = [] }) => calls.length + files.length > 0);
    fc.assert(
      fc.property(filled, fc.nat(), (raw, number) => {
        const { calls = [], files = [] } = raw;
        const at = number % (calls.length + files.length);
        const [key, index] =
          at < calls.length ? ['calls' as const, at] : ['files' as const, at - calls.length];
        const whole = readSettings(raw).settings;
        const { settings } = readSettings(withValueAt(raw, [key, index], null));
        expect(settings).toEqual({ ...whole, [key]: whole[key]?.filter((_, other) => other !== index) });
      }),
      { numRuns: 300, seed: 20261131 },
    );
  });

  it('with a key that is not known have one problem, which names it', () => {
    fc.assert(
      fc.property(right, fc.nat(), (raw, number) => {
        const holders = [[], ...placesIn(raw).filter(isEntry)];
        const place = holders[number % holders.length] ?? [];
        const problems = readSettings(withValueAt(raw, [...place, 'odd'], 1)).problems;
        expect(problems.map(({ path: at }) => at)).toEqual([`.${placeText([...place, 'odd'])}`]);
      }),
      { numRuns: 300, seed: 20261132 },
    );
  });
});

/** A call or a declaration of files. */
function isEntry(place: Place): boolean {
  const [list] = place;
  return (list === 'calls' || list === 'files') && place.length === 2;
}

/** A list of globs is told as a whole. */
function toldAt(path: string): string {
  return path.replace(/(\.files\[\d+\]\.files)\[\d+\]$/, '$1');
}

/** `snapshot: null` says that none is wanted. */
function isNoSnapshot(place: readonly (string | number)[], value: unknown): boolean {
  return value === null && place.length === 1 && place[0] === 'snapshot';
}
