import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../src/index.js';
import { documentOf } from './support/document.js';

const service = createLanguageService();

describe('diagnostics', () => {
  it('tells where what is wrong, with the page and the next steps', () => {
    const text =
      "fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify({}) });";
    const [first] = service.diagnostics(documentOf(text));
    expect(first).toMatchObject({ ruleName: 'require-recipients', severity: 'error' });
    expect(first?.docsUrl).toContain('require-recipients');
  });

  it('is silent on a text without a word of Braze', () => {
    expect(service.diagnostics(documentOf('const a = 1;'))).toEqual([]);
  });
});
