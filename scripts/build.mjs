// Bundles each package into one ES module an entry. Declarations come from tsc.
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { readJson, root } from './lib/run.mjs';

/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

const packages = ['schemas', 'analyzer', 'eslint-plugin', 'language-service', 'cli'];

/**
 * @param {string} name
 */
async function bundle(name) {
  const folder = join(root, 'packages', name);
  const manifest = /** @type {Manifest} */ (readJson(join(folder, 'package.json')));
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/index.ts', 'src/bin.ts'].filter((entry) => existsSync(join(folder, entry))),
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    // What is loaded on every run is read faster when it is short; names stay as they are, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    external: installed.flatMap((dependency) => [dependency, `${dependency}/*`]),
    logLevel: 'warning',
  });
  refuseWideCharacters(join(folder, 'dist/index.js'));
  const bin = join(folder, 'dist/bin.js');
  if (!existsSync(bin)) return;
  if (!readFileSync(bin, 'utf8').startsWith('#!')) throw new Error(`${name}: src/bin.ts has no #! line.`);
  chmodSync(bin, 0o755);
}

/**
 * One character beyond Latin-1, which esbuild lets through in a regular expression, and Node reads the whole file more slowly.
 * @param {string} file
 */
function refuseWideCharacters(file) {
  const [wide] = /[^\0-\x7f]/.exec(readFileSync(file, 'utf8')) ?? [];
  if (wide !== undefined) throw new Error(`${file}: write ${JSON.stringify(wide)} as an escape sequence.`);
}

await Promise.all(packages.map(bundle));
