import { coveragePage } from './coverage-page.js';
import type { DocsInput } from './docs-input.js';
import { endpointPages } from './endpoint-pages.js';
import { errorTable } from './error-rows.js';
import { withGeneratedPart } from './markdown.js';

/** Folders of the documentation that hold nothing but generated pages. */
export const generatedDocsFolder = 'docs/endpoints';

/** The page with explanations written by hand, and a generated table. */
export const errorsPage = 'docs/errors.md';

/**
 * The generated pages of the documentation: their text by their path from the repository's root.
 * @param errorsText what docs/errors.md says now
 */
export function documentationFiles(input: DocsInput, errorsText: string): ReadonlyMap<string, string> {
  return new Map([
    ...endpointPages(input),
    ['docs/coverage.md', coveragePage(input)],
    [errorsPage, withGeneratedPart(errorsText, 'answers', errorTable(input))],
  ]);
}
