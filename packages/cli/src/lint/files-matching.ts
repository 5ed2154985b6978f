import { resolve, sep } from 'node:path';

import { glob } from 'tinyglobby';

import { isChecked } from './payload-files.js';
import { skippedGlobs } from './source-files.js';

/** The files to check that a glob stands for: absolute and sorted. */
export async function filesMatching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { folder, rest } = split(pattern);
  const matches = await glob(rest, {
    cwd: resolve(cwd, folder),
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: skippedGlobs,
  });
  const checked: string[] = [];
  for (const file of matches) if (await isChecked(file)) checked.push(resolve(file));
  return checked.sort();
}

/** The folders before the first wildcard, which may lead out of the current one, and what has to match below them. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.replaceAll(sep, '/').split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const folder = first <= 0 ? '.' : `${parts.slice(0, first).join('/')}/`;
  return { folder, rest: parts.slice(Math.max(first, 0)).join('/') };
}
