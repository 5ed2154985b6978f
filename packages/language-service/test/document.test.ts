import { describe, expect, it } from '@jest/globals';

import { analyzeDocument } from '../src/document/document-analysis.js';
import { documentCache } from '../src/document/document-cache.js';
import { fileNameOf } from '../src/document/file-name.js';
import { scriptOf } from '../src/document/script-blocks.js';
import { createLanguageService, supportedLanguages } from '../src/index.js';
import { documentOf } from './support/document.js';
import { send } from './support/sends.js';

describe('a document', () => {
  it('is looked at once a version', () => {
    const seen: number[] = [];
    const cache = documentCache(({ version }) => seen.push(version));
    const document = documentOf('a');
    cache.get(document);
    cache.get({ ...document });
    cache.get({ ...document, version: 2 });
    cache.get({ ...document, version: 2, text: 'b' });
    cache.forget(document.uri);
    cache.get({ ...document, version: 2, text: 'b' });
    expect(seen).toEqual([1, 2, 2, 2]);
  });

  it('is not parsed without a word that speaks of Braze', () => {
    const known = (text: string, languageId?: string): unknown =>
      analyzeDocument(documentOf(text, languageId), { settings: {}, now: 0 }).known;
    expect(known('const a = {')).toBeUndefined();
    expect(known('{ "a": 1 }', 'json')).toBeUndefined();
    expect(known(send('{}'), 'python')).toBeUndefined();
    expect(known(send('{}'))).toBeDefined();
  });

  it.each(['javascript', 'javascriptreact', 'typescript', 'typescriptreact'])('may be %s', (languageId) => {
    expect(createLanguageService().diagnostics(documentOf(send('{ messages }'), languageId))).toHaveLength(1);
  });

  it.each(['vue', 'svelte'])('may be a component of %s, of which the scripts are read', (languageId) => {
    const text = `<template>\n  <p>It's {{ fine }}</p>\n</template>\n<script lang="ts">\nconst a: number = 1;\n${send('{ messages }')}</script>\n<style>p { }</style>\n`;
    const [first] = createLanguageService().diagnostics(documentOf(text, languageId));
    expect(text.slice(first?.range.start, first?.range.end)).toBe('{');
    expect(supportedLanguages).toContain(languageId);
  });
});

describe('the scripts of a component', () => {
  it('keep their places', () => {
    const text = '<p>a</p>\n<script>\nlet a;\n</script>\n<script setup lang="ts">\nlet b;\n</script>\n';
    const script = scriptOf(text);
    expect(script?.dialect).toBe('ts');
    expect(script?.text).toHaveLength(text.length);
    expect([script?.text.indexOf('let a'), script?.text.indexOf('let b')]).toEqual([
      text.indexOf('let a'),
      text.indexOf('let b'),
    ]);
    expect(script?.text).not.toContain('<');
  });

  it('may lack their end, or be missing', () => {
    expect(scriptOf('<script>\nlet a;')?.text.trim()).toBe('let a;');
    expect(scriptOf('<p>a</p>')).toBeUndefined();
  });
});

it.each([
  ['file:///work/a%20b.ts', '/work/a b.ts'],
  ['file:///c%3A/work/a.ts', 'c:/work/a.ts'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['file:///work/100%.ts', '/work/100%.ts'],
])('the name of %s is %s', (uri, name) => {
  expect(fileNameOf(uri)).toBe(name);
});
