import { describe, expect, test } from '@jest/globals';

import { callAt, changesOf, localPage, placeOf } from '../src/playground/adapters.js';
import { codeText } from '../src/playground/code-text.js';
import { hashOf, longestHash, readHash } from '../src/playground/shared-code.js';
import { codeMirrorSnippet } from '../src/playground/snippet.js';
import { playgroundLocales, texts } from '../src/playground/texts/texts.js';

describe('a link', () => {
  test.each([
    { text: 'fetch(`/users/track`, { "ü": "🎉" });\n', language: 'typescript' as const },
    { text: '', language: 'jsonc' as const, endpoint: 'messages-send' },
  ])('carries the code there and back', async (code) => {
    const hash = await hashOf(code);
    expect(hash).toMatch(/^#code=[\w-]+$/);
    expect(await readHash(hash ?? '')).toEqual({ kind: 'code', code });
  });

  test.each(['#code=', '#code=%%%', '#code=abcd', `#code=${'A'.repeat(longestHash)}`])(
    'that is damaged is told: %.20s',
    async (hash) => {
      expect(await readHash(hash)).toEqual({ kind: 'broken' });
    },
  );

  test('of the page itself is none of ours', async () => {
    expect(await readHash('#build-and-deploy-the-site')).toEqual({ kind: 'none' });
  });

  test('that would be too long is none', async () => {
    const random = Array.from({ length: 30_000 }, (_, index) =>
      String.fromCodePoint(33 + ((index * index * 31) % 8_191)),
    );
    expect(await hashOf({ text: random.join(''), language: 'javascript' })).toBeUndefined();
  });

  test('does not unpack to more than a text may have', async () => {
    const packed = await hashOf({ text: 'a'.repeat(200_000), language: 'javascript' });
    expect(await readHash(packed ?? '')).toMatchObject({ kind: 'code' });
    expect(await hashOf({ text: 'a'.repeat(200_001), language: 'javascript' })).toBeUndefined();
  });
});

test.each([
  ['plain', 'plain'],
  ["segment_id: '$1',", "segment_id: '${1:}',"],
  ['a: ${1:text}', 'a: ${1:text}'],
  ['a: ${1|opted_in,subscribed|}', 'a: ${1:opted_in}'],
  [String.raw`{ a: \${${'$1'}\} \\ }`, String.raw`{ a: $\{${'${1:}'}} \ }`],
])('the snippet %s is %s for CodeMirror', (snippet, expected) => {
  expect(codeMirrorSnippet(snippet)).toBe(expected);
});

test('code stands between backticks', () => {
  expect(codeText('`a` is ` b')).toEqual([
    { text: 'a', isCode: true },
    { text: ' is ', isCode: false },
    { text: '`', isCode: false },
    { text: ' b', isCode: false },
  ]);
});

test('the request at the cursor is the innermost one, or the only one', () => {
  const call = (start: number, end: number) => ({
    name: 'POST /messages/send',
    detail: '',
    endpoints: ['messages-send'],
    coverage: 'checked' as const,
    range: { start, end },
    selectionRange: { start, end: start },
  });
  const [outer, inner] = [call(0, 50), call(10, 20)];
  expect(callAt([outer, inner], 15)).toBe(inner);
  expect(callAt([outer, inner], 30)).toBe(outer);
  expect(callAt([outer, inner], 60)).toBeUndefined();
  expect(callAt([outer], 60)).toBe(outer);
});

test('places, changes and pages', () => {
  expect(placeOf('a\r\nbc', 4)).toEqual({ line: 2, column: 2 });
  expect(changesOf([{ range: { start: 1, end: 2 }, newText: 'x' }])).toEqual([
    { from: 1, to: 2, insert: 'x' },
  ]);
  expect(localPage('https://braze-lint.dev/rules/valid-payload')).toBe('/rules/valid-payload');
});

test.each(playgroundLocales)('%s has the placeholders of English', (locale) => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
  for (const [id, text] of Object.entries(texts.en)) {
    expect([id, placeholders(texts[locale][id as keyof typeof texts.en])]).toEqual([id, placeholders(text)]);
  }
});
