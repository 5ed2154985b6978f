import { describe, expect, it } from '@jest/globals';

import { checkPartial, hole, Kind, validate } from '../../src/index.js';

const clock = { now: Date.parse('2031-03-10T12:00:00Z') };

function scheduled(schedule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { campaign_id: 'c1', broadcast: true, schedule };
}

const past = scheduled({ time: '2031-03-09T23:59:59', in_local_time: true });
const present = scheduled({ time: '2031-03-10T00:00:00', in_local_time: true });

describe('a schedule in local time', () => {
  it('may not have passed', () => {
    const [violation, ...others] = validate('campaigns-trigger-schedule-create', past, undefined, clock);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({
      constraint: 'schedule.past-local-time',
      grade: 'fatal',
      rule: 'no-past-schedule',
      pointer: '/schedule/time',
    });
    expect(validate('campaigns-trigger-schedule-create', present, undefined, clock)).toEqual([]);
  });

  it('is judged by the present where no clock is given', () => {
    const long = scheduled({ time: '2001-01-01T00:00:00', in_local_time: true });
    const constraints = validate('campaigns-trigger-schedule-create', long).map(
      ({ constraint }) => constraint,
    );
    expect(constraints).toEqual(['schedule.past-local-time']);
  });

  it('may have passed by the company clock', () => {
    const here = { ...clock, timeZone: 'Asia/Tokyo' };
    const [violation] = validate('campaigns-trigger-schedule-create', present, undefined, here);
    expect(violation?.constraint).toBe('schedule.past-local-time');
  });
});

describe('a partial schedule', () => {
  const constraintsOf = (schedule: Parameters<typeof checkPartial>[1]): readonly string[] =>
    checkPartial(
      'campaigns-trigger-schedule-create',
      { campaign_id: 'c1', broadcast: true, schedule },
      clock,
    ).map(({ constraint }) => constraint);

  it('is refused where every completion is', () => {
    expect(constraintsOf({ time: '2031-03-09T23:59:59', in_local_time: true })).toEqual([
      'schedule.past-local-time',
    ]);
  });

  it.each([
    ['an unknown flag', { time: '2001-01-01T00:00:00', in_local_time: hole(Kind.boolean) }],
    ['an unknown time', { time: hole(Kind.string), in_local_time: true }],
    [
      'an unknown wish for the best time',
      { time: '2001-01-01T00:00:00', in_local_time: true, at_optimal_time: hole(Kind.boolean) },
    ],
  ])('is accepted with %s', (_name, schedule) => {
    expect(constraintsOf(schedule)).toEqual([]);
  });

  it('is accepted without a clock', () => {
    expect(checkPartial('campaigns-trigger-schedule-create', { ...past } as never)).toEqual([]);
  });
});
