import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { BrazeSettings, ReadSnapshot, SnapshotFile } from '@braze-lint/analyzer';

import { analyzer } from './analyzer.js';

/** The snapshot that the settings name, read once for as long as the file does not change. */
export function snapshotFileOf({ snapshot }: BrazeSettings, cwd: string): SnapshotFile | undefined {
  return snapshot && { file: snapshot.file, read: read(resolve(cwd, snapshot.file)) };
}

interface Cached {
  readonly stamp: string;
  readonly read: ReadSnapshot;
}

const cache = new Map<string, Cached>();

function read(path: string): ReadSnapshot {
  try {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const known = cache.get(path);
    if (known?.stamp === stamp) return known.read;
    const made = analyzer().readSnapshotText(readFileSync(path, 'utf8'));
    cache.set(path, { stamp, read: made });
    return made;
  } catch (error) {
    return analyzer().unreadSnapshot(error);
  }
}
