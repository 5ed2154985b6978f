import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { suitePage } from './support/page.js';
import { suiteFiles } from './support/suite.js';
import { summaryOf } from './support/summary.js';
import type { FileSummary } from './support/summary.js';

const page = fileURLToPath(new URL('../../../../docs/json-schema-suite.md', import.meta.url));

describe('the official test suite over lifted schemas', () => {
  const summaries: FileSummary[] = [];

  it.each(suiteFiles().map((file) => [file.name, file] as const))('%s', (_name, file) => {
    const summary = summaryOf(file);
    summaries.push(summary);
    expect(summary.failures).toEqual([]);
  });

  it('is told of in docs/json-schema-suite.md', () => {
    const expected = suitePage(summaries);
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(page, expected);
    expect(readFileSync(page, 'utf8')).toBe(expected);
  });
});
