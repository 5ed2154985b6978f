import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { JsonSchema } from '../json-schema/json-schema.js';
import { insteadTable } from './instead-table.js';
import { moduleCode } from './module-code.js';

/**
 * Writes one CommonJS module an endpoint, `<id>.cjs`, to `outDir`, and removes the modules of endpoints that are no
 * more. A module needs nothing but itself; it exports `whole` and `may`, see {@link moduleCode}. Beside `outDir` it
 * writes `instead.json`, see {@link insteadTable}, and `metafile.json`, which says in esbuild's form what all modules together hold.
 */
export async function compileValidators(
  schemas: ReadonlyMap<string, JsonSchema>,
  outDir: string,
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await removeOthers(schemas, outDir);
  await writeFile(join(outDir, '..', 'instead.json'), `${JSON.stringify(insteadTable(schemas.values()))}\n`);
  const bundles = await Promise.all(
    [...schemas].map(async ([id, schema]) => {
      const { text, inputs } = await bundle(moduleCode(schema, RUNTIME_MODULE));
      await writeFile(join(outDir, `${id}.cjs`), text);
      return inputs;
    }),
  );
  const inputs = Object.fromEntries([...new Set(bundles.flat())].sort().map((path) => [path, {}]));
  const metafile = { inputs, outputs: { validators: { inputs } } };
  await writeFile(join(outDir, '..', 'metafile.json'), `${JSON.stringify(metafile)}\n`);
}

const RUNTIME_MODULE = fileURLToPath(new URL('../keywords/runtime/index.ts', import.meta.url));
const RESOLVE_DIR = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE_DIR = fileURLToPath(new URL('../..', import.meta.url));

interface Bundle {
  readonly text: string;
  /** Paths from the package's folder. */
  readonly inputs: readonly string[];
}

async function removeOthers(schemas: ReadonlyMap<string, JsonSchema>, outDir: string): Promise<void> {
  const stale = (await readdir(outDir)).filter((name) => !schemas.has(name.replace(/\.cjs$/, '')));
  await Promise.all(stale.map((name) => rm(join(outDir, name))));
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: PACKAGE_DIR,
    metafile: true,
    stdin: { contents, resolveDir: RESOLVE_DIR, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return { text: outputFiles[0]?.text ?? '', inputs: inputs.filter((path) => path !== '<stdin>') };
}
