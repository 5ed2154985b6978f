import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../../src/index.js';
import { readCursor, seenAt } from '../support/cursor.js';
import { documentOf } from '../support/document.js';
import { nested } from './nested.js';
import { surroundings } from './surroundings.js';
import { topLevel } from './top-level.js';

const snippets = { ...topLevel, ...nested, ...surroundings };

const service = createLanguageService();

describe('half-typed code', () => {
  it.each(Object.entries(snippets))('%s', (_name, snippet) => {
    const { code, languageId = 'typescript', slot = 'key', path, siblings, offers, withholds = [] } = snippet;
    const seen = seenAt(code, languageId);
    expect(seen).toEqual({ slot, path, siblings, endpoint: snippet.endpoint ?? '/messages/send' });
    const { text, offset } = readCursor(code);
    const proposals = service.complete(documentOf(text, languageId), offset, { snippets: true });
    const labels = proposals.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...offers]));
    for (const label of withholds) expect(labels).not.toContain(label);
  });
});
