import type { ServiceDocument } from '../../src/index.js';

/** A document of a text. */
export function documentOf(
  text: string,
  languageId = 'typescript',
  uri = 'file:///work/src/app.ts',
): ServiceDocument {
  return { uri, languageId, version: 1, text };
}
