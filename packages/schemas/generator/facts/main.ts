// Compares the catalogue with facts of a newer documentation: `npm run compare:facts -- <folder>`; with `--export <folder>`, writes what the
// catalogue says in that form. Ends with 1 where something is different, and with 2 where the facts cannot be read.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { loadCatalog } from '../catalog/load-catalog.js';
import { compareFacts, differenceLine } from './compare-facts.js';
import { factsOfCatalog } from './facts-of-catalog.js';
import { readFactFiles, writeFactFiles } from './read-fact-files.js';

const generatorFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const catalogFolder = join(generatorFolder, '../../../schemas/catalog');

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    options: { export: { type: 'string' } },
    allowPositionals: true,
  });
  const catalog = factsOfCatalog(loadCatalog(catalogFolder, generatorFolder));
  if (values.export !== undefined) {
    writeFactFiles(fromCaller(values.export), catalog);
    console.log(`${String(catalog.size)} files of facts in ${values.export}`);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(
      'Name the folder with the newer facts, or `--export <folder>`; docs/releasing.md explains them.',
    );
    return 2;
  }
  return compared(catalog, folder);
}

function compared(catalog: ReturnType<typeof factsOfCatalog>, folder: string): number {
  try {
    const differences = compareFacts(catalog, readFactFiles(fromCaller(folder)));
    for (const difference of differences) console.log(differenceLine(difference));
    console.log(`${String(differences.length)} differences`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

/** npm moves to the root of the repository; paths are meant from the folder where it was called. */
function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
