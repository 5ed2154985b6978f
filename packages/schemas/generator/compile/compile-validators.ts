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
 * writes `instead.json`, see {@link insteadTable}.
 */
export async function compileValidators(
  schemas: ReadonlyMap<string, JsonSchema>,
  outDir: string,
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await removeOthers(schemas, outDir);
  await writeFile(join(outDir, '..', 'instead.json'), `${JSON.stringify(insteadTable(schemas.values()))}\n`);
  await Promise.all(
    [...schemas].map(async ([id, schema]) => {
      await writeFile(join(outDir, `${id}.cjs`), await bundle(moduleCode(schema, RUNTIME_MODULE)));
    }),
  );
}

const RUNTIME_MODULE = fileURLToPath(new URL('../keywords/runtime/index.ts', import.meta.url));
const RESOLVE_DIR = fileURLToPath(new URL('.', import.meta.url));

async function removeOthers(schemas: ReadonlyMap<string, JsonSchema>, outDir: string): Promise<void> {
  const stale = (await readdir(outDir)).filter((name) => !schemas.has(name.replace(/\.cjs$/, '')));
  await Promise.all(stale.map((name) => rm(join(outDir, name))));
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
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
  return outputFiles[0]?.text ?? '';
}
