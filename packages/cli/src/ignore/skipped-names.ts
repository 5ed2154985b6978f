import { basename } from 'node:path';

/** Folders that hold what others wrote or what a build made: skipped unless the user names them. */
const skippedFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'dist',
  'build',
  'coverage',
  '.git',
  '.hg',
  '.svn',
  '.cache',
  '.next',
  '.nuxt',
  '.output',
  '.parcel-cache',
  '.pnpm-store',
  '.serverless',
  '.svelte-kit',
  '.turbo',
  '.vercel',
  '.yarn',
]);

/** Whether a file or folder that was come across, not named, is left out. */
export function isSkipped(path: string): boolean {
  const name = basename(path);
  return skippedFolders.has(name) || /\.min\.[cm]?js$/i.test(name);
}

/** The same, as globs. */
export const skippedGlobs: readonly string[] = [
  ...[...skippedFolders].map((folder) => `**/${folder}/**`),
  '**/*.min.{js,mjs,cjs}',
];
