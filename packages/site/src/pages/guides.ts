/** Pages that belong together. */
export interface Guide {
  readonly title: string;
  /** Their files, from the repository's root. */
  readonly pages: readonly string[];
}

/** What belongs where. A page of `docs/` that is not named here stands in the last part. */
const parts: readonly (readonly [title: string, pages: readonly string[]])[] = [
  [
    'Use it',
    [
      'README.md',
      'playground',
      'editors',
      'command-line',
      'pre-commit',
      'json-files',
      'snapshot',
      'languages',
    ],
  ],
  ['What Braze says', ['errors', 'error-rows', 'endpoints', 'coverage', 'documented-examples']],
  ['How it works', ['architecture', 'proof', 'language-service', 'language-server', 'field-report']],
  ['Work on it', ['CONTRIBUTING.md', 'schemas/catalog/README.md', 'examples/README.md']],
];

/**
 * The guides of the site, each page once.
 * @param files all pages, by their files
 * @throws Error if a page that is named here is not there
 */
export function guides(files: readonly string[]): readonly Guide[] {
  const named = parts.map(([title, pages]) => ({ title, pages: pages.map(fileOf) }));
  const known = new Set(named.flatMap(({ pages }) => pages));
  const missing = [...known].find((file) => !files.includes(file));
  if (missing !== undefined) throw new Error(`There is no page ${missing}.`);
  const others = files.filter((file) => /^docs\/[^/]+\.md$/.test(file) && !known.has(file));
  return named.map((guide, index) =>
    index === named.length - 1 ? { ...guide, pages: [...guide.pages, ...others] } : guide,
  );
}

function fileOf(page: string): string {
  return page.endsWith('.md') ? page : `docs/${page}.md`;
}
