import { isAbsolute, relative, sep } from 'node:path';

import type { Terminal } from '../terminal.js';

/**
 * How services name a file: with slashes, and relative to the repository that GitHub has checked out, or else to the folder
 * where the command runs. Files elsewhere keep their whole path.
 */
export function repositoryPath(file: string, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): string {
  const root = env['GITHUB_WORKSPACE'] ?? '';
  const paths = [root === '' ? cwd : root, cwd].map((folder) => relative(folder, file));
  const inside = paths.find((path) => !path.startsWith('..') && !isAbsolute(path));
  return (inside ?? file).replaceAll(sep, '/');
}
