import { expect, it } from '@jest/globals';

import type { ServiceDocument } from '../../src/index.js';
import { createLanguageService } from '../../src/index.js';
import { exampleFiles } from '../support/example-files.js';
import { isWholeSweep } from '../support/sampled.js';

const service = createLanguageService();

/** Everything that can be asked about a document, at some of its places. */
function askEverything(document: ServiceDocument, offsets: readonly number[]): void {
  const all = { start: 0, end: document.text.length };
  const answers = [
    service.diagnostics(document),
    service.inlayHints(document, all),
    service.codeLenses(document),
    service.links(document),
    service.symbols(document),
    service.actions(document, all),
    service.fixAll(document),
  ];
  expect(answers.every(Array.isArray)).toBe(true);
  for (const offset of offsets) {
    expect(service.complete(document, offset, { snippets: true })).toBeInstanceOf(Array);
    service.hover(document, offset);
    service.definition(document, offset);
  }
}

/** Ways in which a text may be broken at an offset. */
const mischiefs: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 7),
  (text, at) => `${text.slice(0, at)}{${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\`\${${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\ud800"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n<<<<<<< a\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}/*${text.slice(at)}`,
];

it('answers about any text', () => {
  const step = isWholeSweep ? 41 : 1201;
  let version = 1;
  for (const document of exampleFiles) {
    for (let at = 3; at < document.text.length; at += step) {
      for (const mischief of mischiefs) {
        const text = mischief(document.text, at);
        askEverything({ ...document, text, version: ++version }, [
          0,
          Math.floor(text.length / 2),
          Math.min(at, text.length),
          text.length,
        ]);
      }
    }
  }
});

it.each([
  '',
  '{',
  '}',
  '"',
  '`',
  '/',
  '\u0000',
  '@braze ',
  "'/messages/send'",
  '{"$schema":"https://braze-lint.dev/schemas/messages/send.json"',
])('answers about the text %j', (text) => {
  for (const languageId of ['typescript', 'typescriptreact', 'json', 'vue']) {
    askEverything({ uri: `untitled:${languageId}`, languageId, version: 1, text }, [
      0,
      1,
      text.length,
      text.length + 5,
    ]);
  }
});
