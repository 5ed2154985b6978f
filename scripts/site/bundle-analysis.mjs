// The analysis as a web worker: one file that starts, and others that it loads when it needs a schema, a validator or a language.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import * as esbuild from 'esbuild';

import { root } from '../lib/run.mjs';
import { declarationsOf } from './declarations-of-typescript.mjs';

const site = join(root, 'packages/site');
const service = join(root, 'packages/language-service');

/** Our packages by their sources, so that only what is used comes along. */
const sources = Object.fromEntries(
  ['schemas', 'analyzer', 'language-service'].map((name) => [
    `@braze-lint/${name}`,
    join(root, 'packages', name, 'src/index.ts'),
  ]),
);

/** The folder with what is served as it is. */
export const publicFolder = join(site, 'public');

/**
 * @returns {Promise<{ entry: string, metafile: import('esbuild').Metafile }>} the address of the worker below the site's base
 */
export async function bundleAnalysis() {
  const outdir = join(publicFolder, 'analysis');
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(site, 'src/analysis/worker.ts')],
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    alias: sources,
    plugins: [ofBrowser],
    metafile: true,
    logLevel: 'warning',
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('worker.ts'),
  );
  if (entry === undefined) throw new Error('The worker was not written.');
  return { entry: entry[0].slice('packages/site/public/'.length), metafile };
}

/** Puts what a browser has in the place of what Node has, and leaves out what nobody asks for. @type {import('esbuild').Plugin} */
const ofBrowser = {
  name: 'of-browser',
  setup(build) {
    const require = createRequire(join(service, 'package.json'));
    // The whole entry brings TypeScript's project service along; this is the one module of it that we use.
    const entry = require.resolve('@typescript-eslint/typescript-estree/use-at-your-own-risk');
    const converter = join(dirname(entry), 'ast-converter.js');
    build.onResolve({ filter: /^@typescript-eslint\/typescript-estree\/use-at-your-own-risk$/ }, () => ({
      path: converter,
    }));
    build.onResolve({ filter: /\/load-generated\.js$/ }, () => ({
      path: join(site, 'src/analysis/generated-files.ts'),
    }));
    // The converter needs a function of these, and would get all.
    const needed = namesIn(modulesBehind(converter), /\btsutils\.(\w+)/g);
    const few = 'needed-of-ts-api-utils';
    const comments = join(dirname(createRequire(converter).resolve('ts-api-utils')), 'index.js');
    build.onResolve({ filter: /^ts-api-utils$/ }, ({ importer, pluginData }) =>
      pluginData === few ? { path: comments } : { path: importer, namespace: few },
    );
    build.onLoad({ filter: /.*/, namespace: few }, ({ path }) => ({
      contents: `export { ${[...needed].join(', ')} } from 'ts-api-utils';`,
      resolveDir: dirname(path),
      pluginData: few,
    }));
    build.onLoad({ filter: /\/typescript\/lib\/typescript\.js$/ }, ({ path }) => ({
      contents: declarationsOf(
        readFileSync(path, 'utf8'),
        namesIn(
          [...modulesBehind(converter), comments, ...sourcesBelow(join(service, 'src'))],
          /\bts\d*\.(\w+)/g,
        ),
      ),
      loader: 'js',
    }));
  },
};

/**
 * The names that some modules use of another one.
 * @param {readonly string[]} files
 * @param {RegExp} pattern a use; its group is the name
 */
function namesIn(files, pattern) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
}

/** @param {string} folder */
function sourcesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}

/**
 * A CommonJS module and those of its own package that it requires.
 * @param {string} entry
 */
function modulesBehind(entry) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const { resolve } = createRequire(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\brequire\("(\.[^"]+)"\)/g))
      open.push(resolve(path));
  }
  return [...found];
}
