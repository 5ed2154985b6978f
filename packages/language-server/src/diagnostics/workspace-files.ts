import { pathToFileURL } from 'node:url';

import { glob } from 'tinyglobby';

import { filePathOf } from '../documents/file-path.js';
import { extensions } from '../documents/language-of.js';

/** Folders of packages and of what builds leave behind; those whose names begin with a dot are left out as well. */
const skipped = ['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'vendor'];

/** The addresses of the files of the workspace that may hold requests, each once, in the order of their names. */
export async function workspaceFiles(folders: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of folders) {
    const path = filePathOf(folder);
    if (path === undefined) continue;
    const files = await glob(`**/*.{${extensions.join(',')}}`, {
      cwd: path,
      absolute: true,
      followSymbolicLinks: false,
      ignore: [...skipped.map((name) => `**/${name}/**`), '**/*.min.*'],
    });
    for (const file of files.sort()) found.add(pathToFileURL(file).href);
  }
  return [...found];
}
