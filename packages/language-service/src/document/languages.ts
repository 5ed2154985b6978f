/** How the text of a document is read. */
export type Dialect = 'js' | 'jsx' | 'ts' | 'tsx' | 'json' | 'markup';

const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['javascript', 'js'],
  ['javascriptreact', 'jsx'],
  ['typescript', 'ts'],
  ['typescriptreact', 'tsx'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['vue', 'markup'],
  ['svelte', 'markup'],
]);

/** The language ids of documents that can hold requests. */
export const supportedLanguages: readonly string[] = [...dialects.keys()];

/** How a document of a language is read; `undefined` for one that is not known. */
export function dialectOf(languageId: string): Dialect | undefined {
  return dialects.get(languageId);
}
