// Bundles each package into one ES module an entry, and one for what entries share. Declarations come from tsc.
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { readJson, root } from './lib/run.mjs';
import { thirdPartyNotices } from './lib/third-party-notices.mjs';

/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

const packages = ['schemas', 'analyzer', 'eslint-plugin', 'language-service', 'language-server', 'cli'];

/** What CommonJS code needs to ask for modules of Node from within an ES module. */
const requireInModules = [
  "import { createRequire as createRequireFor } from 'node:module';",
  'const require = createRequireFor(import.meta.url);',
].join(' ');

/** What the names of files begin with that hold what several entries share. */
const shared = 'shared-';

/**
 * @param {string} name
 */
async function bundle(name) {
  const folder = join(root, 'packages', name);
  const manifest = /** @type {Manifest} */ (readJson(join(folder, 'package.json')));
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  removeShared(join(folder, 'dist'));
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/index.ts', 'src/first-look.ts', 'src/bin.ts'].filter((entry) =>
      existsSync(join(folder, entry)),
    ),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: `${shared}[hash]`,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    // What is loaded on every run is read faster when it is short; names stay as they are, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    external: installed.flatMap((dependency) => [dependency, `${dependency}/*`]),
    // The protocol library is bundled: its 150 files cost twice the time that a server has to start.
    ...(name === 'language-server' && { banner: { js: requireInModules } }),
    metafile: true,
    logLevel: 'warning',
  });
  for (const file of readdirSync(join(folder, 'dist'))) {
    if (name !== 'cli' && file.endsWith('.js')) refuseWideCharacters(join(folder, 'dist', file));
  }
  const notices = thirdPartyNotices(withValidators(metafile, folder), folder);
  if (notices !== undefined) writeFileSync(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), notices);
  const bin = join(folder, 'dist/bin.js');
  if (!existsSync(bin)) return;
  if (!readFileSync(bin, 'utf8').startsWith('#!')) throw new Error(`${name}: src/bin.ts has no #! line.`);
  chmodSync(bin, 0o755);
}

/**
 * The generator bundles the validators by itself, and says in a file of the same form what is in them.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} folder
 * @returns {import('esbuild').Metafile}
 */
function withValidators({ inputs, outputs }, folder) {
  const file = join(folder, 'generated/metafile.json');
  if (!existsSync(file)) return { inputs, outputs };
  const validators = /** @type {import('esbuild').Metafile} */ (readJson(file));
  return { inputs: { ...inputs, ...validators.inputs }, outputs: { ...outputs, ...validators.outputs } };
}

/**
 * Their names change with what is in them: those of an earlier build would be published too.
 * @param {string} folder
 */
function removeShared(folder) {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (file.startsWith(shared)) rmSync(join(folder, file));
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
