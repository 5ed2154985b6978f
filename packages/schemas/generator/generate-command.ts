import { join, relative } from 'node:path';

import { CatalogError, mistakeLine } from './catalog/mistake.js';
import { compileValidators } from './compile/compile-validators.js';
import { generatedDocsFolder } from './docs/documentation-files.js';
import { documentation } from './docs/read-input.js';
import type { Generated, GeneratedFiles } from './generate.js';
import { generateAll, generatedFolders, generatorFolder, packagedFiles, schemasOf } from './generate.js';
import type { Told } from './told.js';
import { type GeneratedRoot, outdatedFiles, writeFiles } from './write.js';

/**
 * Brings what is made from the catalogue of a project up to date; with `--check`, tells what is not, and writes nothing.
 * @param root the project's folder
 * @param from the folder from which the paths of mistakes are told
 * @returns the exit code: 1 where the catalogue has mistakes, or where something is not up to date
 */
export async function generateCommand(
  args: readonly string[],
  root: string,
  from: string,
  told: Pick<Told, 'error'>,
): Promise<number> {
  const catalog = join(root, 'schemas/catalog');
  const generated = await generatedOrTold(catalog, relative(from, catalog), told);
  if (generated === undefined) return 1;
  const { files } = generated;
  const docs = documentation({ root, catalog, generator: generatorFolder }, files);
  const checkedIn = { root, folders: [...generatedFolders, generatedDocsFolder] };
  const all = new Map([...files, ...docs]);
  if (args.includes('--check')) return check(checkedIn, all, told);
  writeFiles(checkedIn, all);
  await writePackaged(generated, join(root, 'packages/schemas/generated'));
  return 0;
}

async function generatedOrTold(
  catalog: string,
  shownFolder: string,
  told: Pick<Told, 'error'>,
): Promise<Generated | undefined> {
  try {
    return await generateAll(catalog);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    for (const mistake of error.mistakes) {
      told.error(mistakeLine({ ...mistake, file: join(shownFolder, mistake.file) }));
    }
    return undefined;
  }
}

function check(checkedIn: GeneratedRoot, files: GeneratedFiles, told: Pick<Told, 'error'>): number {
  const outdated = outdatedFiles(checkedIn, files);
  if (outdated.length === 0) return 0;
  told.error('These files are not what schemas/catalog makes; run `pnpm generate`:');
  for (const path of outdated) told.error(`  ${path}`);
  return 1;
}

/**
 * Writes the schemas, the tables, the translations and the validators that the package carries. They are published with it, not
 * checked in.
 */
async function writePackaged(generated: Generated, folder: string): Promise<void> {
  writeFiles({ root: folder, folders: ['schemas', 'locales'] }, packagedFiles(generated));
  await compileValidators(schemasOf(generated.files), join(folder, 'validators'));
}
