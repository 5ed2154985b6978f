import { readFile } from 'node:fs/promises';

import type { SnapshotFile } from '@braze-lint/language-service';

/** Reads the snapshot that settings name. What reads it is loaded for the first document that may hold a request, as all that answers. */
export async function readSnapshotFile(named: string, path: string): Promise<SnapshotFile> {
  const { readSnapshotText, unreadSnapshot } = await import('@braze-lint/analyzer');
  try {
    return { file: named, read: readSnapshotText(await readFile(path, 'utf8')) };
  } catch (error) {
    return { file: named, read: unreadSnapshot(error) };
  }
}
