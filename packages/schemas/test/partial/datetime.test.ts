import { describe, expect, it } from '@jest/globals';

import { isDatetime } from '../../src/partial/datetime.js';

describe('isDatetime, iso8601', () => {
  it.each([
    '2024-02-29',
    '2000-02-29',
    '20240131',
    '2024-01-31T10:20',
    '2024-01-31 10:20',
    '2024-01-31T10:20:30Z',
    '2024-01-31T10:20:30.123456789Z',
    '2024-01-31T10:20:30,5+01',
    '2024-01-31T10:20:30-0330',
    '2024-01-31T10:20:30+23:59',
    '2024-01-31T23:59:60Z',
    '2024-01-31T24:00:00Z',
    '2024-01-31T24:00:00.000Z',
    '20240131T1020',
    '20240131T102030Z',
    '20240131T102030+0100',
  ])('%s', (text) => {
    expect(isDatetime(text, 'iso8601')).toBe(true);
    expect(isDatetime(text, 'track')).toBe(true);
  });

  it.each([
    '',
    'tomorrow',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024-01-31T',
    '2024-01-31Z',
    '2024-01-31T10',
    '2024-01-31T24:00:01',
    '2024-01-31T24:00:00.1Z',
    '2024-01-31T25:00',
    '2024-01-31T10:60',
    '2024-01-31T10:20:61',
    '2024-01-31T10:20.5',
    '2024-01-31T10:20:30.Z',
    '2024-01-31T10:20:30+24:00',
    '2024-01-31T10:20:30+01:60',
    '2024-01-31T10:20:30 UTC',
    '2024-01-31  10:20',
    '1706696430',
    '2024-01-31\n',
  ])('not %s', (text) => {
    expect(isDatetime(text, 'iso8601')).toBe(false);
    expect(isDatetime(text, 'track')).toBe(false);
  });
});

describe('isDatetime, track', () => {
  it.each([
    '2024-01-31T10:20:30:123Z',
    '2024-01-31T10:20:30:123+0100',
    '02/29/2024',
    'Wed 01 31 10:20:30.GMT 2024',
    'wednesday, 31 January 2024',
  ])('%s', (text) => {
    expect(isDatetime(text, 'track')).toBe(true);
    expect(isDatetime(text, 'iso8601')).toBe(false);
  });

  it.each([
    '02/30/2024',
    '13/01/2024',
    '2/3/2024',
    'Wed 01 31',
    'the 31 January 2024',
    '2024-01-31T10:20:30:Z',
  ])('not %s', (text) => {
    expect(isDatetime(text, 'track')).toBe(false);
  });

  it('takes no longer for long texts than their length accounts for', () => {
    const start = performance.now();
    for (const part of ['1', '2024-01-31T10:20:30.1', 'Mon ', '+', 'T', ':']) {
      isDatetime(`2024-01-31T10:20:30.${part.repeat(50_000)}x`, 'track');
      isDatetime(part.repeat(50_000), 'track');
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
