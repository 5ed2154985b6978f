import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../src/documents/language-of.js';

describe('the language of a document', () => {
  it.each([
    ['file:///a/b.js', 'js', 'javascript'],
    ['file:///a/b.mjs', 'javascript', 'javascript'],
    ['file:///a/b.tsx', 'typescript.tsx', 'typescriptreact'],
    ['file:///a/b.TSX', 'tsx-ts', 'typescriptreact'],
    ['file:///a/b.d.cts', 'typescript', 'typescript'],
    ['file:///a/b.json', 'js-json', 'json'],
    ['vscode-vfs://host/a/b.ts?version=1', 'plaintext', 'typescript'],
    ['untitled:Untitled-1', 'javascript', 'javascript'],
    ['file:///a/b.js/readme', 'plaintext', 'plaintext'],
    ['file:///a/notes.txt', 'plaintext', 'plaintext'],
  ])('%s, called %s by its editor, is %s', (uri, named, language) => {
    expect(languageOf(uri, named)).toBe(language);
  });
});
