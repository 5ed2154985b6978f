import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from '@jest/globals';

import { disagreementsPage } from './disagreements.js';
import { documentedExamples } from './documented-example.js';

const page = fileURLToPath(new URL('../../../../docs/documented-examples.md', import.meta.url));

it('lists the examples that disagree with the pages', () => {
  const expected = disagreementsPage(documentedExamples);
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(page, expected);
  expect(readFileSync(page, 'utf8')).toBe(expected);
});
