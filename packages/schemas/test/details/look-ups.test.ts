import { describe, expect, it } from '@jest/globals';

import {
  counted,
  findEndpoint,
  grouped,
  listed,
  identifierAt,
  identifiersOf,
  pathIdentifiersOf,
  rulesAnswering,
} from '../../src/index.js';
import { valueAt } from '../../src/json-pointer.js';
import { describeValue } from '../../src/message/describe-value.js';
import { sentPayload } from '../../src/sent-payload.js';

describe('what an id of a body names', () => {
  it('is told for the place that holds it', () => {
    expect(identifierAt('campaigns-trigger-send', ['campaign_id'])).toMatchObject({ names: 'campaign' });
    expect(identifierAt('messages-send', ['messages', 'email', 'app_id'])).toMatchObject({ names: 'app' });
  });

  it.each([
    ['another key', ['canvas_id']],
    ['a place above it', ['messages', 'email']],
    ['a place below it', ['segment_id', 0]],
    ['the body', []],
  ])('is told of no %s', (_name, path) => {
    expect(identifierAt('messages-send', path)).toBeUndefined();
  });

  it('is told of no endpoint that is not known', () => {
    expect(identifiersOf('toString')).toEqual([]);
    expect(pathIdentifiersOf('toString')).toEqual({});
    expect(identifierAt('toString', ['campaign_id'])).toBeUndefined();
  });
});

describe('rules that answer a row of the errors page', () => {
  it('are the one that the row names, and those of its constraints', () => {
    expect(rulesAnswering({ id: 'no-recipients', rule: 'require-recipients' })).toContain(
      'require-recipients',
    );
    expect(rulesAnswering({ id: 'bad-request' })).toContain('valid-payload');
  });

  it('are none for a row that no constraint names', () => {
    expect(rulesAnswering({ id: 'no-such-row' })).toEqual([]);
  });
});

describe('an endpoint that is looked for by its id', () => {
  it('is found for its own method alone', () => {
    expect(findEndpoint('messages-send')).toMatchObject({ path: '/messages/send' });
    expect(findEndpoint('messages-send', 'POST')).toMatchObject({ path: '/messages/send' });
    expect(findEndpoint('messages-send', 'DELETE')).toBeUndefined();
  });
});

describe('what is shown', () => {
  it('has English numbers where no language is named', () => {
    expect(grouped(1_912_000)).toBe('1,912,000');
    expect(counted(1912, 'byte')).toBe('1,912 bytes');
    expect(counted(1, 'byte')).toBe('1 byte');
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('is a list with a word before its last element: %j', (items, text) => {
    expect(listed(items, 'and')).toBe(text);
  });

  it('is cut by characters, not in the middle of one', () => {
    const shown = describeValue('😀'.repeat(500));
    expect(shown).toContain('…');
    expect(shown).not.toMatch(/\p{Surrogate}/u);
    expect(Array.from(shown).length).toBeLessThan(100);
  });
});

describe('a value at a path', () => {
  it('is nothing below what is no object', () => {
    expect(valueAt({ a: { b: 1 } }, ['a', 'b'])).toBe(1);
    expect(valueAt({ a: 'text' }, ['a', 'length'])).toBeUndefined();
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
  });
});

describe('a payload that cannot be sent', () => {
  it('tells why, also where what is thrown is no error', () => {
    const reason: unknown = 'out of paper';
    const odd = {
      toJSON(): never {
        throw reason;
      },
    };
    expect(JSON.stringify(sentPayload(odd))).toContain('out of paper.');
  });
});
