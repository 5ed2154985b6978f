import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';

/** Written by the build and checked in. In docs and README.md some parts are generated, and the build changes nothing else. */
const folders = ['schemas/generated', 'packages/schemas/src/generated', 'docs'];
const files = ['README.md'];

/**
 * @returns {Map<string, string>} file name → digest, for every generated file that is checked in
 */
export function generatedFiles() {
  /** @type {Map<string, string>} */
  const digests = new Map();
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      digests.set(file.slice(root.length), digestOf(file));
    }
  }
  for (const file of files) digests.set(file, digestOf(join(root, file)));
  return digests;
}

/** @param {string} file */
function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 * @returns {string[]} the files that were added, changed or removed
 */
export function changedFiles(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
