import { describe, expect, it } from '@jest/globals';

import type { JsonHost, JsonLintOptions } from '../support/lint-json.js';
import { jsonHosts, lintJson } from '../support/lint-json.js';
import { readMarkedSource } from '../support/marked-source.js';

describe.each(jsonHosts)('settings.braze.files (%s)', (host) => {
  it('names the endpoint of a file', () => {
    const files = [{ files: 'payloads/*.json', endpoint: '/messages/send' }];
    expectReports('{ «"recipients"»: [] }', host, { settings: { files } });
  });

  it('names the method where several share a path', () => {
    const path = '/catalogs/{catalog_name}/items';
    const body = '{ "items": [«{» "name": "x" }] }';
    for (const endpoint of [`POST ${path}`, `put ${path}`, path]) {
      const settings = { files: [{ files: ['*.json'], endpoint }] };
      expectReports(body, host, { settings, rules: ['valid-payload'] });
    }
  });

  it('names the place of one body', () => {
    const files = [{ files: '*.json', endpoint: '/messages/send', body: '/request/body' }];
    expectReports('{ "recipients": 1, "request": { "body": { «"recipients"»: [] } } }', host, {
      settings: { files },
    });
  });

  it('names the places of several bodies', () => {
    const files = [{ files: '*.json', endpoint: '/messages/send', body: '/*/body' }];
    const settings = { files };
    expectReports('[{ "body": { «"recipients"»: [] } }, {}, 3, { "body": { «"recipients"»: [] } }]', host, {
      settings,
    });
    expectReports('{ "a": { "body": { «"recipients"»: [] } }, "b": { "recipients": [] } }', host, {
      settings,
    });
  });

  it('reads steps that are positions, and slashes and tildes in keys', () => {
    const files = [{ files: '*.json', endpoint: '/messages/send', body: '/a~1~01/1' }];
    expectReports('{ "a/~1": [{ "recipients": [] }, { «"recipients"»: [] }] }', host, {
      settings: { files },
    });
  });

  it('finds bodies under the names of their endpoints', () => {
    const files = [{ files: '*.json', endpointKeys: true }];
    const text = `{
      "about": { "recipients": [] },
      "/messages/send": { «"recipients"»: [] },
      "/campaigns/trigger/send": { "recipients": [] },
      "PATCH /catalogs/shops/items/42": { «"recipients"»: [] }
    }`;
    expectReports(text, host, { settings: { files } });
  });

  it('finds several bodies under one name', () => {
    const files = [{ files: '*.json', endpointKeys: true, body: '/*' }];
    expectReports('{ "POST /messages/send": [{ "broadcast": true }, { «"recipients"»: [] }] }', host, {
      settings: { files },
    });
  });

  it('tells a key that names no endpoint', () => {
    const files = [{ files: '*.json', endpointKeys: true }];
    const text =
      '{ "/users/track": {}, «"/users/trak"»: {}, «"GET /users/export/ids"»: {}, «"PUT /users/track"»: {} }';
    expectReports(text, host, { settings: { files } });
    expect(lintJson(text.replaceAll(/[«»]/g, ''), host, { settings: { files } })[0]?.message).toBe(
      '`/users/trak` is no documented endpoint with a body, so nothing is checked here.',
    );
  });

  it('takes all entries that match, and tells each mistake once', () => {
    const entry = { files: '*.json', endpoint: '/messages/send' };
    const files = [
      { ...entry, body: '/a' },
      { ...entry, body: '/b' },
      { ...entry, body: '/*' },
    ];
    expectReports('{ "a": { «"recipients"»: [] }, "b": { «"recipients"»: [] } }', host, {
      settings: { files },
    });
  });

  it('yields to a $schema of ours in the file', () => {
    const files = [{ files: '*.json', endpoint: '/messages/send' }];
    const text = '{ "$schema": "campaigns/trigger/send.json", "recipients": [] }';
    expect(lintJson(text, host, { settings: { files }, rules: ['no-unknown-property'] })).toEqual([]);
    expectReports('{ "$schema": "./package.json", «"recipients"»: [] }', host, { settings: { files } });
  });

  it.each([
    ['payloads/*.json', 'payloads/a.json', true],
    ['payloads/*.json', '/home/me/app/payloads/a.json', true],
    ['./payloads/*.json', '/home/me/app/payloads/a.json', true],
    ['payloads/*.json', 'C:\\app\\payloads\\a.json', true],
    ['C:/app/**/*.json', 'C:\\app\\payloads\\a.json', true],
    ['*.json', '/home/me/.hidden/a.json', true],
    ['/home/me/**', '/home/me/app/a.json', true],
    ['{a,b}/**/*.json', 'x/b/c/d.json', true],
    ['payloads/*.json', 'payloads/deep/a.json', false],
    ['/payloads/*.json', '/home/me/app/payloads/a.json', false],
    ['payloads/*.json', 'mypayloads/a.json', false],
    ['payload', 'payloads/payload.json', false],
  ])('matches %s with %s: %s', (glob, filename, matches) => {
    const settings = { files: [{ files: glob, endpoint: '/messages/send' }] };
    const found = lintJson('{ "recipients": [] }', host, {
      settings,
      filename,
      rules: ['no-unknown-property'],
    });
    expect(found.map(({ messageId }) => messageId)).toEqual(matches ? ['unknownKeyElsewhereNear'] : []);
  });

  it('tells once what is wrong with it, at the start of the file', () => {
    const settings = { files: [{ files: '*.json' }] };
    expect(lintJson('{}', host, { settings })).toMatchObject([
      {
        line: 1,
        column: 1,
        message:
          '`settings.braze.files[0]`: needs either `endpoint` or `endpointKeys: true`, to tell where the bodies are sent.',
      },
    ]);
  });
});

describe.each(jsonHosts)('$schema (%s)', (host) => {
  it.each([
    'https://braze-lint.dev/schemas/messages/send.json',
    'http://localhost:8080/x/messages/send.json?v=1#',
    'messages/send.json',
    './schemas/messages/send.post.json',
  ])('takes %s', (address) => {
    expectReports(`{ "$schema": "${address}", «"recipients"»: [] }`, host);
  });

  it.each([
    'https://example.com/my-messages/send.json',
    'https://example.com/messages/send.yaml',
    'https://example.com/messages/send/other.json',
    'https://example.com/catalogs.json',
    'messages/send',
    '',
  ])('leaves %s alone', (address) => {
    expect(lintJson(`{ "$schema": "${address}", "recipients": [] }`, host)).toEqual([]);
  });

  it('takes a path of one word only from us', () => {
    const body = '"catalogs": [{ «"nane"»: "x" }] }';
    expectReports(`{ "$schema": "https://braze-lint.dev/schemas/catalogs.json", ${body}`, host, {
      rules: ['no-unknown-property'],
    });
  });

  it('tells apart the methods of one path', () => {
    const home = 'https://braze-lint.dev/schemas/catalogs/%7Bcatalog_name%7D/items';
    const withoutId = '{ "name": "x" }';
    const rules = ['valid-payload'];
    for (const suffix of ['', '.put', '.patch', '.delete'].map((one) => `${one}.json`)) {
      expectReports(`{ "$schema": "${home}${suffix}", "items": [«{»${withoutId.slice(1)}] }`, host, {
        rules,
      });
    }
  });

  it('tells one of ours that names no endpoint', () => {
    const text = '{ "$schema": "https://braze-lint.dev/schemas/messages/sned.put.json", "recipients": [] }';
    expect(lintJson(text, host)).toMatchObject([
      {
        line: 1,
        column: 14,
        endLine: 1,
        endColumn: 69,
        message: '`PUT /messages/sned` is no documented endpoint with a body, so nothing is checked here.',
      },
    ]);
  });

  it('counts only at the top of the file', () => {
    expect(lintJson('{ "a": { "$schema": "messages/send.json", "recipients": [] } }', host)).toEqual([]);
    expect(lintJson('[{ "$schema": "messages/send.json", "recipients": [] }]', host)).toEqual([]);
  });
});

function expectReports(marked: string, host: JsonHost, options: JsonLintOptions = {}): void {
  const { code, places } = readMarkedSource(marked);
  const found = lintJson(code, host, { rules: ['no-unknown-property'], ...options });
  expect(found.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn }))).toEqual(
    places,
  );
}
