import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const repository = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Pages that stand outside of `docs/`. */
const besides: Readonly<Record<string, string>> = {
  'README.md': 'index.md',
  'CONTRIBUTING.md': 'contributing.md',
  'schemas/catalog/README.md': 'catalog.md',
};

/** Which page a Markdown file of the repository becomes; both paths are relative, with `/`. */
export function pageRoutes(): Readonly<Record<string, string>> {
  const routes: Record<string, string> = { ...besides };
  for (const file of markdownBelow('docs')) routes[`docs/${file}`] = file;
  for (const file of markdownBelow('examples')) {
    if (/^(?:[\w-]+\/)?README\.md$/.test(file)) routes[`examples/${file}`] = exampleRoute(file);
  }
  return routes;
}

/** The first heading of a Markdown file. */
export function titleOf(file: string): string {
  const text = readFileSync(join(repository, file), 'utf8');
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (title === undefined) throw new Error(`${file} has no heading.`);
  return title.replaceAll('`', '');
}

function exampleRoute(file: string): string {
  return `examples/${file.replace(/README\.md$/, 'index.md')}`;
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules/'))
    .sort();
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The root of the repository is not above this file.');
  return rootAbove(parent);
}
