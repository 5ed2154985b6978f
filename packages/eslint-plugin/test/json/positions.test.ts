import { describe, expect, it } from '@jest/globals';

import type { JsonHost } from '../support/lint-json.js';
import { json5Hosts, jsonHosts, lenientHosts, lintJson } from '../support/lint-json.js';
import { readMarkedSource } from '../support/marked-source.js';

const rules = ['no-unknown-property', 'valid-payload', 'valid-push-extra'];

describe('a report in a JSON file stands', () => {
  it.each(jsonHosts)('behind characters of two units (%s)', (host) => {
    expectPlaces('{ "$schema": "users/track.json", «"é😀"»: "😀", «"b"»: 1 }', host);
  });

  it.each(jsonHosts)('behind a byte order mark (%s)', (host) => {
    expectPlaces('{ "$schema": "users/track.json", «"b"»: 1 }', host, '\uFEFF');
  });

  it.each(jsonHosts)('on lines that end in CR LF, over tabs (%s)', (host) => {
    expectPlaces('{\r\n\t"$schema": "users/track.json",\r\n\t\t«"b"»:\r\n1\r\n}\r\n', host);
  });

  it.each(jsonHosts)('behind escapes in keys and values (%s)', (host) => {
    expectPlaces('{ "$schema": "users\\/track.json", «"\\u0062\\n"»: "\\"", «"b"»: "\\\\" }', host);
  });

  it.each(jsonHosts)('at values of several lines (%s)', (host) => {
    expectPlaces('{ "$schema": "users/track.json",\n  "attributes": «{\n  "a": [\n  ]\n}»\n}', host);
  });

  it.each(lenientHosts)('between comments and before trailing commas (%s)', (host) => {
    expectPlaces(
      '// first\n/* two\n lines */ { /* a */ "$schema": "users/track.json", // b\n /* c */ «"b"» /* d */ : [1,], }',
      host,
    );
  });

  it.each(json5Hosts)('in JSON5 (%s)', (host) => {
    expectPlaces(
      "{ $schema: 'users/track.json', «b»: +1, «'c'»: .5, attributes: «0x1F», «$d»: 'a\\\nb', «e»: NaN, «f»: -Infinity }",
      host,
    );
  });

  it('behind the line ends that each host knows', () => {
    const text = '{ "$schema": "users/track.json", "attributes": [], "«»": "\u2028", "b": 1 }'.replace(
      '«»',
      'a',
    );
    const linesOf = (host: JsonHost) => lintJson(text, host, { rules }).map(({ line }) => line);
    expect(linesOf('json/json')).toEqual([1, 1]);
    expect(linesOf('jsonc-eslint-parser')).toEqual([1, 2]);
  });
});

function expectPlaces(marked: string, host: JsonHost, before = ''): void {
  const { code, places } = readMarkedSource(marked);
  const found = lintJson(before + code, host, { rules });
  expect(found.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn }))).toEqual(
    places,
  );
}
