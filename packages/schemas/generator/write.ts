import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { GeneratedFiles } from './generate.js';

/** Folders below a root that hold nothing but generated files. */
export interface GeneratedRoot {
  readonly root: string;
  readonly folders: readonly string[];
}

/** The paths from the root of files that are not what was generated: changed, missing or left over. */
export function outdatedFiles({ root, folders }: GeneratedRoot, files: GeneratedFiles): readonly string[] {
  const changed = [...files]
    .filter(([path, text]) => readIfThere(join(root, path)) !== text)
    .map(([path]) => path);
  return [...changed, ...leftOver(root, folders, files)].sort();
}

/** Writes what changed and removes what nothing makes any more. */
export function writeFiles(target: GeneratedRoot, files: GeneratedFiles): void {
  for (const path of outdatedFiles(target, files)) {
    const text = files.get(path);
    const absolute = join(target.root, path);
    if (text === undefined) {
      rmSync(absolute);
      continue;
    }
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function leftOver(root: string, folders: readonly string[], files: GeneratedFiles): readonly string[] {
  return folders.flatMap((folder) => filesBelow(root, folder)).filter((path) => !files.has(path));
}

function filesBelow(root: string, folder: string): readonly string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
