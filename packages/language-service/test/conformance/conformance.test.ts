import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../../src/index.js';
import { serviceFindings } from '../support/compare.js';
import { eslintFindings } from '../support/eslint-findings.js';
import { exampleFiles } from '../support/example-files.js';
import { sampled } from '../support/sampled.js';
import { ruleCaseSources } from '../support/rule-case-sources.js';

describe('the same findings as ESLint with the recommended configuration', () => {
  it.each(exampleFiles.map((document) => [document.uri, document] as const))('%s', (uri, document) => {
    const filename = uri.replace('file://', '');
    const expected = eslintFindings(document.text, { filename });
    expect(serviceFindings(createLanguageService(), document)).toEqual(expected);
  });

  it('in the cases of the rules', () => {
    const compared = sampled(ruleCaseSources(), 5).flatMap(({ name, code, filename, settings }, index) => {
      const expected = eslintFindings(code, { filename: `/work/${filename}`, settings });
      if (expected === undefined) return [];
      const languageId = filename.endsWith('.tsx') ? 'typescriptreact' : 'typescript';
      const document = { uri: `file:///work/${filename}`, languageId, version: index, text: code };
      return [{ name, expected, found: serviceFindings(createLanguageService({ settings }), document) }];
    });
    expect(compared.length).toBeGreaterThan(150);
    expect(compared.filter(({ expected }) => expected.length > 0).length).toBeGreaterThan(60);
    const different = compared.filter(
      ({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found),
    );
    expect(different).toEqual([]);
  });
});
