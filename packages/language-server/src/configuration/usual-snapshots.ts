import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { usualSnapshotFile } from '@braze-lint/analyzer/first-look';

/** Finds the snapshots that nobody names. Remembers what it found until it is told to look again. */
export class UsualSnapshots {
  readonly #known = new Map<string, boolean>();

  /** The path of the snapshot in the first of some folders that has one. */
  firstIn(folders: readonly (string | undefined)[]): string | undefined {
    const holder = folders.find((folder) => folder !== undefined && this.#isIn(folder));
    return holder === undefined ? undefined : join(holder, usualSnapshotFile);
  }

  lookAgain(): void {
    this.#known.clear();
  }

  #isIn(folder: string): boolean {
    const known =
      this.#known.get(folder) ??
      statSync(join(folder, usualSnapshotFile), { throwIfNoEntry: false })?.isFile() ??
      false;
    this.#known.set(folder, known);
    return known;
  }
}

/** A folder and those above it, up to `root`; none where it is not inside of that. */
export function foldersUpward(folder: string, root: string | undefined): readonly string[] {
  if (root === undefined || relative(root, folder).startsWith('..')) return [];
  const folders = [folder];
  for (let at = folder; relative(root, at) !== '' && dirname(at) !== at;) folders.push((at = dirname(at)));
  return folders;
}
