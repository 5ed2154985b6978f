import { endpoints } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { clientMethodNames } from '../../src/calls/braze-api-methods.js';
import { hasTriggerWord, triggerWords } from '../../src/calls/trigger-words.js';
import { namesBrazeAddress } from '../../src/calls/url/address-names.js';

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
    "if (subscription.status === 'active') users.delete(subscription.user.id)",
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

  it.each(triggerWords().alone)('finds %s by itself, and not its beginning', (word) => {
    expect(hasTriggerWord(word, {})).toBe(true);
    expect(hasTriggerWord(`x${word}y`, {})).toBe(true);
    expect(hasTriggerWord(word.slice(0, 4), {})).toBe(false);
  });

  it.each(triggerWords().besideBraze)('finds %s in a file that names Braze', (word) => {
    expect(hasTriggerWord(`import './Braze';\nx${word}y`, {})).toBe(true);
    expect(hasTriggerWord(`x${word}y // APPBOY`, {})).toBe(true);
    expect(hasTriggerWord(`x${word}y`, {})).toBe(false);
  });

  it('finds what a search for each word by itself finds', () => {
    const { alone, besideBraze } = triggerWords();
    const word = fc.constantFrom(...alone, ...besideBraze);
    const piece = fc.oneof(
      word,
      fc.tuple(word, fc.nat(30), fc.nat(30)).map(([text, from, to]) => text.slice(from % 12, to)),
      word.map((text) => text.toUpperCase()),
      fc.constantFrom(
        'braze',
        'Braze',
        'APPBOY',
        'bRaZe',
        '_URL',
        '.host',
        '/',
        '.',
        '?.',
        ' ',
        '\n',
        '${x}',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const holds = (one: string): boolean => text.includes(one);
        const found =
          alone.some(holds) ||
          namesBrazeAddress(text) ||
          (/braze|appboy/i.test(text) && besideBraze.some(holds));
        expect(hasTriggerWord(text, {})).toBe(found);
      }),
      { numRuns: 3000 },
    );
  });
});
