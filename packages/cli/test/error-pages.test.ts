import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { errorRows, translatedLocales } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { errorPages } from '../generator/error-pages.js';
import { textsIn } from '../src/texts/texts-in.js';

const root = join(__dirname, '../../..');
const pages = errorPages(root);

describe.each(translatedLocales)('docs/%s/errors.md', (locale) => {
  const path = `docs/${locale}/errors.md`;
  const page = pages.get(path) ?? '';

  it('is what the build makes; `npm run build` brings it up to date', () => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(page);
  });

  it('has a section for every row, with what to look at', () => {
    const ids = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(errorRows.map(({ id }) => id).sort());
    for (const look of Object.values(textsIn(locale).look)) expect(page).toContain(look);
  });

  it('has no sentence of the English rows', () => {
    expect(errorRows.filter(({ says }) => page.includes(says)).map(({ id }) => id)).toEqual([]);
  });

  it('leads to pages that there are', () => {
    const links = [...page.matchAll(/\]\((\.\.\/[^)#]+)/g)].map(([, link]) => String(link));
    expect(links.length).toBeGreaterThan(40);
    for (const link of new Set(links)) {
      expect(() => readFileSync(join(root, 'docs', locale, link))).not.toThrow();
    }
  });
});
