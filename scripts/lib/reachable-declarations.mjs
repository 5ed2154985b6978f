import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { readJson } from './run.mjs';

/** @typedef {string | { readonly [key: string]: Exports }} Exports */

/**
 * Removes the declarations of a package that its entries do not lead to, and from the others the names of their maps, which lead to
 * sources that are not published.
 * @param {string} folder of the package
 */
export function keepReachableDeclarations(folder) {
  const reachable = reachableFrom(entriesOf(folder));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!name.endsWith('.d.ts')) continue;
    if (reachable.has(file)) writeFileSync(file, withoutMap(readFileSync(file, 'utf8')));
    else rmSync(file);
  }
}

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function entriesOf(folder) {
  const { exports } = /** @type {{ exports: Exports }} */ (readJson(join(folder, 'package.json')));
  return targetsOf(exports)
    .filter((target) => target.endsWith('.d.ts'))
    .map((target) => join(folder, target));
}

/**
 * @param {Exports} exports
 * @returns {readonly string[]}
 */
function targetsOf(exports) {
  return typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(targetsOf);
}

/**
 * @param {readonly string[]} entries
 * @returns {ReadonlySet<string>}
 */
function reachableFrom(entries) {
  /** @type {Set<string>} */
  const reachable = new Set();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reachable.has(file)) continue;
    if (!existsSync(file)) throw new Error(`${file} is imported, and does not exist.`);
    reachable.add(file);
    open.push(...importsOf(file));
  }
  return reachable;
}

/**
 * The declarations that one imports by their relative path, in `import … from`, `export … from` and `import('…')`.
 * @param {string} file
 */
function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']*)\.js["']/g)];
  return specifiers.map(([, path]) => `${resolve(dirname(file), path ?? '')}.d.ts`);
}

/** @param {string} text */
function withoutMap(text) {
  return text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
}
