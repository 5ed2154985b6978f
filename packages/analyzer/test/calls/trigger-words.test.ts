import { endpoints } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { clientMethodNames } from '../../src/calls/braze-api-methods.js';
import { hasTriggerWord } from '../../src/calls/trigger-words.js';

describe('hasTriggerWord', () => {
  it.each([
    'fetch(`${base}/messages/send`)',
    "post('messages/send', body)",
    "import { Braze } from 'braze-api'",
    '/* @braze /nothing */',
    'braze.campaigns.trigger.send(x)',
    'braze?.messages?.send(x)',
    '`/transactional/v1/campaigns/${id}/send`',
    "fetch('https://rest.iad-01.braze.com/users/import')",
    '`https://rest.${instance}.braze.eu${path}`',
    'process.env.BRAZE_REST_URL',
    'config.braze.baseUrl',
    "env['APPBOY_HOST']",
  ])('%s', (text) => {
    expect(hasTriggerWord(text, {})).toBe(true);
  });

  it.each([
    '',
    'const messages = send()',
    'import { track } from "./users"',
    '// braze',
    'a/b/c',
    '@brazen',
    'import { braze } from "./braze"',
    'brazeClient.identify(user)',
  ])('not: %s', (text) => {
    expect(hasTriggerWord(text, {})).toBe(false);
  });

  it('knows the callees that the settings declare', () => {
    const settings = { calls: [{ callee: '*.brazePost', endpoint: '/messages/send', payloadArgument: 0 }] };
    expect(hasTriggerWord('this.http.brazePost({})', settings)).toBe(true);
    expect(hasTriggerWord('this.http.post({})', settings)).toBe(false);
  });

  it('knows every documented path', () => {
    for (const { path } of endpoints) {
      expect(hasTriggerWord(`post('${path.replaceAll(/\{.*?\}/g, '${x}')}')`, {})).toBe(true);
    }
  });

  it('knows every method of the client', () => {
    for (const name of clientMethodNames) expect(hasTriggerWord(`braze.${name}(x)`, {})).toBe(true);
  });
});
