import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CatalogError, mistakeLine } from './catalog/mistake.js';
import { compileValidators } from './compile/compile-validators.js';
import { generatedDocsFolder } from './docs/documentation-files.js';
import { documentation } from './docs/read-input.js';
import type { Generated, GeneratedFiles } from './generate.js';
import { generateAll, generatedFolders, packagedFiles, schemasOf } from './generate.js';
import { outdatedFiles, writeFiles } from './write.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const checkedIn = { root, folders: [...generatedFolders, generatedDocsFolder] };
const catalogFolder = join(root, 'schemas/catalog');
const generatorFolder = dirname(fileURLToPath(import.meta.url));
/** Published with the package, not checked in. */
const packagedFolder = join(root, 'packages/schemas/generated');

process.exitCode = await run(process.argv.slice(2));

/** @returns the exit code */
async function run(args: readonly string[]): Promise<number> {
  const generated = await generatedOrReported();
  if (generated === undefined) return 1;
  const { files } = generated;
  const docs = documentation({ root, catalog: catalogFolder, generator: generatorFolder }, files);
  const all = new Map([...files, ...docs]);
  if (args.includes('--check')) return check(all);
  writeFiles(checkedIn, all);
  await writePackaged(generated);
  return 0;
}

async function generatedOrReported(): Promise<Generated | undefined> {
  try {
    return await generateAll(catalogFolder);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const folder = relative(process.cwd(), catalogFolder);
    for (const mistake of error.mistakes) {
      console.error(mistakeLine({ ...mistake, file: join(folder, mistake.file) }));
    }
    return undefined;
  }
}

function check(files: GeneratedFiles): number {
  const outdated = outdatedFiles(checkedIn, files);
  if (outdated.length === 0) return 0;
  console.error('These files are not what schemas/catalog makes; run `pnpm generate`:');
  for (const path of outdated) console.error(`  ${path}`);
  return 1;
}

/** Writes the schemas, the tables, the translations and the validators that the package carries. */
async function writePackaged(generated: Generated): Promise<void> {
  const folders = ['schemas', 'locales'];
  writeFiles({ root: packagedFolder, folders }, packagedFiles(generated));
  await compileValidators(schemasOf(generated.files), join(packagedFolder, 'validators'));
}
