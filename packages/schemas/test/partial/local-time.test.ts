import { describe, expect, it } from '@jest/globals';

import { passedSince } from '../../src/index.js';

const HOUR = 3_600_000;

/** Whether a time has passed, just before and just after a moment. */
function around(text: string, moment: string, timeZone?: string): readonly boolean[] {
  const zone = timeZone === undefined ? {} : { timeZone };
  return [0, 1].map((later) => passedSince(text, { now: Date.parse(moment) + later, ...zone }) !== undefined);
}

describe('passedSince', () => {
  it.each([
    ['2030-06-01T10:00:00', '2030-06-01T22:00:00Z'],
    ['2030-06-01T10:00', '2030-06-01T22:00:00Z'],
    ['2030-06-01 10:00:00', '2030-06-01T22:00:00Z'],
    ['20300601T100000', '2030-06-01T22:00:00Z'],
    ['2030-06-01T10:00:00.5', '2030-06-01T22:00:00.500Z'],
    ['2030-06-01T10:00:00,25', '2030-06-01T22:00:00.250Z'],
    ['2030-06-01', '2030-06-02T12:00:00Z'],
    ['2030-06-01T24:00:00', '2030-06-02T12:00:00Z'],
    ['2028-02-29T12:00:00', '2028-03-01T00:00:00Z'],
    ['2030-06-01T10:00:00Z', '2030-06-01T22:00:00Z'],
    ['2030-06-01T10:00:00+14:00', '2030-06-01T22:00:00Z'],
    ['2030-06-01T10:00:00-12:00', '2030-06-01T22:00:00Z'],
    ['2030-06-01T10:00:00-13:30', '2030-06-01T23:30:00Z'],
  ])('%s has passed everywhere after %s', (text, moment) => {
    expect(around(text, moment)).toEqual([false, true]);
  });

  it.each([
    ['2030-01-15T10:00:00', 'Europe/Berlin', '2030-01-15T09:00:00Z'],
    ['2030-07-15T10:00:00', 'Europe/Berlin', '2030-07-15T08:00:00Z'],
    ['2030-07-15T10:00:00', 'Asia/Kathmandu', '2030-07-15T04:15:00Z'],
    ['2030-07-15T10:00:00', 'Pacific/Kiritimati', '2030-07-14T20:00:00Z'],
    ['2030-07-15T10:00:00', 'UTC', '2030-07-15T10:00:00Z'],
    ['2030-07-15T10:00:00Z', 'Europe/Berlin', '2030-07-15T10:00:00Z'],
    ['2030-07-15T10:00:00+09:00', 'Europe/Berlin', '2030-07-15T08:00:00Z'],
  ])('%s has passed in the time zone %s after %s', (text, timeZone, moment) => {
    expect(around(text, moment, timeZone)).toEqual([false, true]);
  });

  it.each([
    ['comes twice: the second time counts', '2030-10-27T02:30:00', '2030-10-27T01:30:00Z'],
    ['is left out: the later reading counts', '2030-03-31T02:30:00', '2030-03-31T01:30:00Z'],
    ['is an hour before the change', '2030-03-31T01:00:00', '2030-03-31T00:00:00Z'],
    ['is an hour after the change', '2030-03-31T04:00:00', '2030-03-31T02:00:00Z'],
  ])('a time that %s', (_name, text, moment) => {
    expect(around(text, moment, 'Europe/Berlin')).toEqual([false, true]);
  });

  it('gives the moment', () => {
    const now = Date.parse('2030-06-03T00:00:00Z');
    expect(passedSince('2030-06-01T10:00:00', { now })).toBe(now - 26 * HOUR);
  });

  it.each(['', 'tomorrow', '2030-02-30T10:00:00', '2030-06-01T25:00:00', '06/01/2030'])(
    'nothing has passed for %j, which is no date in ISO 8601',
    (text) => {
      expect(passedSince(text, { now: Number.MAX_SAFE_INTEGER })).toBeUndefined();
    },
  );
});
