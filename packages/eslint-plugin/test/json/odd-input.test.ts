import { describe, expect, it } from '@jest/globals';

import type { JsonHost } from '../support/lint-json.js';
import { jsonHosts, lenientHosts, lintJson } from '../support/lint-json.js';

const settings = { files: [{ files: '**', endpoint: '/messages/send' }] };
const keyed = { files: [{ files: '**', endpointKeys: true, body: '/*/x' }] };

describe.each(jsonHosts)('odd JSON (%s)', (host) => {
  it.each(['', ' ', '{', '[1', '{"a" 1}', '{"$schema": "messages/send.json"', '\u0000', '"'])(
    'that does not parse is told by the parser alone: %j',
    (text) => {
      const found = lintJson(text, host, { settings });
      expect(found.every(({ ruleId, fatal }) => ruleId === null && fatal === true)).toBe(true);
    },
  );

  it.each(['1', '"text"', 'true', '[]'])('is no body of a request: %s', (text) => {
    expect(lintJson(text, host, { settings, rules: ['valid-payload'] })).toMatchObject([
      { line: 1, column: 1, endLine: 1, endColumn: text.length + 1 },
    ]);
    expect(lintJson(text, host, { settings: keyed })).toEqual([]);
    expect(lintJson(text, host)).toEqual([]);
  });

  it('has its last key of a name', () => {
    const first = '{ "$schema": "users/track.json", "attributes": 1, "attributes": [] }';
    const last = '{ "$schema": "users/track.json", "attributes": [], "attributes": 1 }';
    expect(messagesOf(first, host)).toEqual([]);
    expect(lintJson(last, host, { rules: ['valid-payload'] })).toMatchObject([{ column: 66 }]);
  });

  it('has keys of every name', () => {
    const text =
      '{ "$schema": "messages/send.json", "__proto__": 1, "constructor": 1, "": 1, "toString": 1 }';
    expect(lintJson(text, host, { rules: ['no-unknown-property'] }).map(({ column }) => column)).toEqual([
      36, 52, 70, 77,
    ]);
  });

  it('has numbers of every size', () => {
    const text =
      '{ "$schema": "users/track.json", "attributes": [{ "external_id": "a", "big": 123456789012345678901234567890, "small": 1e-400, "minus": -0, "age": 1E5 }] }';
    expect(messagesOf(text, host)).toEqual([]);
  });

  it('does not know what becomes of a number that no program can hold', () => {
    expect(messagesOf('{ "$schema": "users/track.json", "attributes": 1e999 }', host)).toEqual([]);
  });

  it('is nested deep', () => {
    for (const depth of [199, 201, 400]) {
      const text = `{ "$schema": "messages/send.json", "recipients": ${'{"a":['.repeat(depth)}${']}'.repeat(depth)} }`;
      expect(lintJson(text, host, { rules: ['no-unknown-property'] })).toHaveLength(1);
    }
  });
});

function messagesOf(text: string, host: JsonHost): string[] {
  return lintJson(text, host, { rules: ['valid-payload', 'valid-track-object'] }).map(
    ({ message }) => message,
  );
}

describe.each(lenientHosts)('odd JSON with comments (%s)', (host) => {
  it('holds nothing but comments', () => {
    const found = lintJson('// "$schema": "messages/send.json"\n/* nothing */', host, { settings });
    expect(found.every(({ ruleId, fatal }) => ruleId === null && fatal === true)).toBe(true);
  });

  it('names its schema in a comment only', () => {
    expect(lintJson('// "$schema": "messages/send.json"\n{ "recipients": [] }', host)).toEqual([]);
  });

  it('switches rules off', () => {
    const text =
      '{ "$schema": "messages/send.json",\n // eslint-disable-next-line braze/no-unknown-property\n "recipients": [] }';
    const rules = ['no-unknown-property'];
    expect(lintJson(text, host, { rules })).toEqual([]);
    expect(lintJson(text.replace('eslint-disable-next-line', ''), host, { rules })).toHaveLength(1);
  });
});

describe('what only the loosest setting of jsonc-eslint-parser takes', () => {
  it.each(['undefined', '`text`', '1 + 2', '/x/', '1n', '[1,,2]', '-NaN', '+Infinity'])(
    'is unknown: %s',
    (value) => {
      const text = `{ "$schema": "users/track.json", "attributes": ${value}, b: 1 }`;
      expect(
        lintJson(text, 'jsonc-eslint-parser', { rules: ['valid-payload', 'no-unknown-property'] }),
      ).toMatchObject([{ messageId: 'unknownKey' }]);
    },
  );
});

describe('a large file', () => {
  const user = '{ "external_id": "0123456789", "first_name": "A", "favourites": ["a", "b", { "c": 1 }] },\n';
  const many = user.repeat(Math.ceil((512 * 1024) / user.length));
  const text = `{ "$schema": "users/track.json", "attributes": [\n${many}{ "external_id": 1 }] }`;

  it('is checked to its end', () => {
    const found = lintJson(text, 'json/json', { rules: ['max-track-objects', 'valid-track-object'] });
    expect(found.map(({ line }) => line)).toEqual([1, text.split('\n').length]);
  }, 60_000);
});
