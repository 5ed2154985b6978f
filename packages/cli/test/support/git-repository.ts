import { execFileSync } from 'node:child_process';

import { folderWith } from './temporary-folder.js';

/** Runs git in a folder, untouched by the settings of whoever runs the tests. */
export function git(cwd: string, ...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const user = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...user, ...args], { cwd, env, stdio: 'pipe' });
}

/** A new repository with these files, none of which is staged. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  return folder;
}
