import { resolve, sep } from 'node:path';

import { glob } from 'tinyglobby';

import { skippedGlobs } from '../ignore/skipped-names.js';

/** What a glob stands for: the folder before its first wildcard, and the files below it that match. */
export interface GlobMatches {
  /** Absolute. */
  readonly folder: string;
  /** Absolute and sorted. */
  readonly files: readonly string[];
}

/** The files of any kind that a glob stands for, without those that others wrote or a build made. */
export async function filesMatching(pattern: string, cwd: string): Promise<GlobMatches> {
  const { folder, rest } = split(pattern);
  const base = resolve(cwd, folder);
  const matches = await glob(rest, {
    cwd: base,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: skippedGlobs,
  });
  return { folder: base, files: matches.map((file) => resolve(file)).sort() };
}

/** The folders before the first wildcard, which may lead out of the current one, and what has to match below them. */
function split(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.replaceAll(sep, '/').split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const folder = first <= 0 ? '.' : `${parts.slice(0, first).join('/')}/`;
  return { folder, rest: parts.slice(Math.max(first, 0)).join('/') };
}
