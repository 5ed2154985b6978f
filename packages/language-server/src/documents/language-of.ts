/** The languages of files by how their names end, as editors name them. */
const byExtension: ReadonlyMap<string, string> = new Map([
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['jsx', 'javascriptreact'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'typescriptreact'],
  ['vue', 'vue'],
  ['svelte', 'svelte'],
  ['json', 'json'],
  ['jsonc', 'jsonc'],
  ['json5', 'json5'],
]);

/** How the names of files end that can hold requests. */
export const extensions: readonly string[] = [...byExtension.keys()];

/**
 * The language of a document. The name of its file outranks what the client calls it: editors differ (`js`, `typescript.tsx`,
 * `tsx-ts`), file names do not.
 */
export function languageOf(uri: string, named: string): string {
  const [, extension = ''] = /\.(\w+)(?:[?#].*)?$/.exec(uri) ?? [];
  return byExtension.get(extension.toLowerCase()) ?? named;
}
