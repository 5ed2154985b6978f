import { describe, expect, it } from '@jest/globals';
import type { ESLint } from 'eslint';

import { painter } from '../../src/format/paint.js';
import { summary } from '../../src/format/summary.js';
import type { Problem } from '../../src/lint/lint-report.js';

function result(errorCount: number, warningCount: number, fatalErrorCount = 0): ESLint.LintResult {
  const messages = Array.from({ length: errorCount + warningCount }, () => ({
    ruleId: 'braze/valid-payload',
    message: '',
    line: 1,
    column: 1,
    severity: 2 as const,
  }));
  return {
    filePath: '/a.js',
    messages,
    suppressedMessages: [],
    errorCount,
    warningCount,
    fatalErrorCount,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

function sentences(
  results: ESLint.LintResult[],
  { problems = [] as Problem[], strict = false } = {},
): string[] {
  const text = summary({ report: { results, problems, notes: [] }, strict, paint: painter(false) });
  return text.split('\n\n')[0]?.trimEnd().split('\n') ?? [];
}

describe('summary', () => {
  it('counts errors, warnings and files', () => {
    expect(sentences([result(2, 1), result(0, 0), result(1, 0)])).toEqual([
      '3 errors and 1 warning in 2 of 3 files.',
      'Error: by its documentation, Braze refuses the request (4XX).',
      'Warning: Braze accepts the request and ignores a part of it.',
    ]);
  });

  it('explains only what there is', () => {
    expect(sentences([result(0, 2)])).toEqual([
      '2 warnings in 1 of 1 file.',
      'Warning: Braze accepts the request and ignores a part of it.',
    ]);
    expect(sentences([result(2, 0)], { strict: true })).toEqual(['2 errors in 1 of 1 file.']);
  });

  it('does not count files that could not be read as checked', () => {
    expect(sentences([result(1, 0, 1), result(0, 0)], { problems: [{ path: 'x', message: '' }] })).toEqual([
      'No findings in 1 file.',
      '2 paths could not be checked.',
    ]);
  });

  it('says how to go on only where there are findings', () => {
    const text = (errors: number): string =>
      summary({
        report: { results: [result(errors, 0)], problems: [], notes: [] },
        strict: false,
        paint: painter(false),
      });
    expect(text(1)).toContain('eslint-plugin-braze');
    expect(text(0)).not.toContain('eslint-plugin-braze');
  });
});
