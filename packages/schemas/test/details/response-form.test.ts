import { describe, expect, it } from '@jest/globals';

import {
  isFatalResponse,
  isQueuedResponse,
  minorErrorsOf,
  responseFormOf,
  responseForms,
} from '../../src/index.js';

describe('the form of an answer', () => {
  it.each([
    [200, { message: 'success' }, 'success'],
    [201, { message: 'success' }, 'success'],
    [201, { message: 'success', errors: ['one is wrong'] }, 'minor-errors'],
    [201, { message: 'success', send_id: 'spring' }, 'tracked'],
    [202, { message: 'queued' }, 'queued'],
    [202, { message: 'success' }, 'success'],
    [201, { message: 'queued' }, 'success'],
    [400, { message: 'No Recipients' }, 'fatal'],
    [400, { message: 'No Recipients', errors: ['one is wrong'] }, 'fatal'],
    [503, { message: 'Try again' }, 'fatal'],
  ])('%d %j is %s', (status, body, id) => {
    expect(responseFormOf(status, body)?.id).toBe(id);
  });

  it.each([
    [200, { campaigns: [] }],
    [502, '<html></html>'],
    [502, undefined],
    [200, null],
    [200, [{ message: 'success' }]],
    [301, { message: 'moved' }],
    [0, { message: 'success' }],
    [Number.NaN, { message: 'success' }],
  ])('%d %j is of none', (status, body) => {
    expect(responseFormOf(status, body)).toBeUndefined();
  });

  it('may be asked for by name', () => {
    expect(responseForms.map(({ id }) => id)).toEqual([
      'success',
      'minor-errors',
      'tracked',
      'queued',
      'fatal',
    ]);
    expect(isFatalResponse(400, { message: 'No Recipients' })).toBe(true);
    expect(isFatalResponse(201, { message: 'success' })).toBe(false);
    expect(isQueuedResponse(202, { message: 'queued' })).toBe(true);
    expect(isQueuedResponse(202, { message: 'success' })).toBe(false);
  });
});

describe('minor errors', () => {
  it('are the elements of `errors`, whatever they are', () => {
    expect(minorErrorsOf({ message: 'success', errors: ['a', { type: 'b' }] })).toEqual(['a', { type: 'b' }]);
  });

  it.each([[{ message: 'success' }], [{ errors: 'a' }], ['a'], [null], [undefined], [['a']]])(
    'are none in %j',
    (body) => {
      expect(minorErrorsOf(body)).toEqual([]);
    },
  );
});
