import { describe, expect, it } from '@jest/globals';

import * as firstLook from '../src/first-look.js';
import * as analyzer from '../src/index.js';

describe('the entries of the package', () => {
  it('give something under every name', () => {
    const entries: Readonly<Record<string, unknown>> = { ...analyzer, ...firstLook };
    const missing = Object.entries(entries).filter(([, value]) => value === undefined);
    expect(missing).toEqual([]);
    expect(Object.keys(analyzer).length).toBeGreaterThan(40);
  });

  it('give the same under the same name', () => {
    const whole: Readonly<Record<string, unknown>> = analyzer;
    const different = Object.entries(firstLook).filter(
      ([name, value]) => name in whole && whole[name] !== value,
    );
    expect(different).toEqual([]);
  });
});

describe('a first look at a text', () => {
  const body = '{"$schema": "https://example.com/schemas/users/track.json"}';

  it.each([
    ['a JSON file that names a schema of ours', body, 'json', {}, true],
    ['a JSON file with comments that does', body, 'jsonc', {}, true],
    ['a JSON file that names no schema', '{"campaign_id": 5}', 'json', {}, false],
    [
      'a JSON file where settings tell of such files',
      '{"campaign_id": 5}',
      'json',
      { files: [{ files: ['*.json'], endpoint: '/users/track' }] },
      true,
    ],
    ['code with a path of Braze', "post('/users/track', body)", 'typescript', {}, true],
    ['code without a word of Braze', "post('/users', body)", 'typescript', {}, false],
  ] as const)('says of %s whether it may hold a request', (_title, text, languageId, settings, expected) => {
    expect(firstLook.mayHoldRequests(text, languageId, settings as never)).toBe(expected);
  });
});

describe('the endpoints at an address', () => {
  const paths = (...parts: readonly (string | undefined)[]): readonly string[] =>
    analyzer.endpointsAtUrl(parts).map(({ method, path }) => `${method} ${path}`);

  it.each([
    ['a whole address', ['https://rest.iad-01.braze.com/users/track'], ['POST /users/track']],
    ['a path alone', ['/users/track'], ['POST /users/track']],
    ['a path behind a host that is not known', [undefined, '/users/track'], ['POST /users/track']],
    ['a path with a part that is not known', ['/catalogs/', undefined], ['DELETE /catalogs/{catalog_name}']],
    ['an address of somebody else', ['https://api.segment.io/users/track'], []],
    ['another path', ['/users/tracks'], []],
    ['a host of ours without a scheme', ['rest.iad-01.braze.com/users/track'], ['POST /users/track']],
  ] as const)('are found for %s', (_title, parts, expected) => {
    expect(paths(...parts)).toEqual(expected);
  });
});
