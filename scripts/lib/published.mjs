import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readJson, root } from './run.mjs';

/**
 * The parts of a manifest that the scripts read.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {string} [license]
 * @property {{ url?: string }} [repository]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 * @property {Readonly<Record<string, string>>} [peerDependencies]
 * @property {Readonly<Record<string, string>>} [scripts]
 */

/**
 * @typedef {object} Package
 * @property {string} folder absolute
 * @property {Manifest} manifest
 */

/**
 * The packages that npm gets, each behind those of them that it needs.
 * @returns {readonly Package[]}
 */
export function publishedPackages() {
  const folders = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'packages', name));
  const packages = folders.map((folder) => ({ folder, manifest: manifestIn(folder) }));
  return inOrder(packages.filter(({ manifest }) => manifest.private !== true));
}

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function manifestIn(folder) {
  return /** @type {Manifest} */ (readJson(join(folder, 'package.json')));
}

/**
 * The name that npm gives to the tarball of a package.
 * @param {Manifest} manifest
 */
export function tarballName({ name, version }) {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}

/**
 * @param {readonly Package[]} packages
 * @returns {readonly Package[]}
 */
function inOrder(packages) {
  /** @type {Set<Package>} */
  const ordered = new Set();
  for (const one of packages) add(one);
  return [...ordered];

  /** @param {Package} one */
  function add(one) {
    for (const other of packages) {
      if (one.manifest.dependencies?.[other.manifest.name] !== undefined) add(other);
    }
    ordered.add(one);
  }
}
