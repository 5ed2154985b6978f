import type { Linter } from 'eslint';

/**
 * The parser of Svelte's files. It takes the scope analysis that ESLint itself has, but finds ESLint only from the second package on
 * that it looks up; where a project has no ESLint of its own, the first is the scope analysis, and an older one than ESLint needs. A
 * script that is read with its own default parser makes that parser the first.
 */
export async function loadSvelteParser(): Promise<Linter.Parser> {
  const parser = await import('svelte-eslint-parser');
  parser.parseForESLint('<script>0</script>');
  return parser;
}
