import { spawnSync } from 'node:child_process';
import { isBuiltin } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { root } from './run.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {'killed' | 'survived' | 'timed out'} Outcome */

const RESOLVED = Symbol('resolved');

const JEST = fileURLToPath(new URL('plain-jest.mjs', import.meta.url));

/** Our own packages by their source. @type {Readonly<Record<string, string>>} */
const OWN = {
  '@jest/globals': JEST,
  '@braze-lint/schemas': join(root, 'packages/schemas/src/index.ts'),
  '@braze-lint/analyzer': join(root, 'packages/analyzer/src/index.ts'),
  '@braze-lint/analyzer/first-look': join(root, 'packages/analyzer/src/first-look.ts'),
};

/** The plugin loads the analyzer on demand, as it is built; here it has to be the changed source. */
const ON_DEMAND = `createRequire(import.meta.url)('@braze-lint/analyzer')`;
const AT_ONCE = `import * as changed from '@braze-lint/analyzer';\n`;

/**
 * Runs test files with one change in the source, or none. Nothing on disk is changed: the change is made while the tests
 * are bundled. The bundle is written to `bundle`.
 * @param {readonly string[]} tests
 * @param {Mutant | undefined} mutant
 * @param {string} bundle
 * @param {number} limit Milliseconds.
 * @returns {Promise<{ outcome: Outcome, output: string }>}
 */
export async function runWithMutant(tests, mutant, bundle, limit) {
  const imports = tests.map((test) => `import ${JSON.stringify(join(root, test))};`);
  const contents = [...imports, `import { runAll } from ${JSON.stringify(JEST)};`, 'await runAll();'].join(
    '\n',
  );
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The packages say that their modules have no effects; test files have.
    ignoreAnnotations: true,
    plugins: [installedPackages, sources(mutant)],
    logLevel: 'error',
  });
  writeFileSync(bundle, outputFiles[0]?.text ?? '');
  const { status, error, stderr } = spawnSync('nice', ['-n', '10', process.execPath, bundle], {
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  const outcome = error === undefined ? (status === 0 ? 'survived' : 'killed') : 'timed out';
  return { outcome, output: stderr };
}

/**
 * Leaves installed packages out of the bundle, each by the address that its importer finds it at: one workspace package
 * does not see what another one depends on.
 * @type {import('esbuild').Plugin}
 */
const installedPackages = {
  name: 'installed-packages',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...how }) => {
      if (pluginData === RESOLVED || isBuiltin(path)) return undefined;
      const own = OWN[path];
      if (own !== undefined) return { path: own };
      const found = await bundler.resolve(path, { ...how, pluginData: RESOLVED });
      const isInstalled = found.errors.length === 0 && found.path.includes('node_modules');
      return isInstalled ? { path: pathToFileURL(found.path).href, external: true } : undefined;
    });
  },
};

/** Puts the change in, and keeps each module's own address, since the bundle has another. @param {Mutant | undefined} mutant */
function sources(mutant) {
  const changed = mutant && join(root, mutant.file);
  return {
    name: 'sources',
    /** @param {import('esbuild').PluginBuild} bundler */
    setup(bundler) {
      bundler.onLoad({ filter: /packages[\\/].*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const source = atOnce(mutant && path === changed ? mutated(text, mutant) : text);
        const address = JSON.stringify(pathToFileURL(path).href);
        return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
      });
    },
  };
}

/** @param {string} text */
function atOnce(text) {
  return text.includes(ON_DEMAND) ? AT_ONCE + text.replace(ON_DEMAND, 'changed') : text;
}

/** @param {string} text @param {Mutant} mutant */
function mutated(text, { start, end, replacement }) {
  return text.slice(0, start) + replacement + text.slice(end);
}
