import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Told } from '../told.js';
import { compareFacts, differenceLine } from './compare-facts.js';
import type { FactFiles } from './fact-file.js';
import { readFactFiles, writeFactFiles } from './read-fact-files.js';

/**
 * Compares the facts of the catalogue with those below the folder that is named, or writes them below the one of `--export`.
 * @param from the folder from which paths are meant
 * @returns the exit code: 1 where something is different, 2 where the facts cannot be read
 */
export function factsCommand(args: readonly string[], catalog: FactFiles, from: string, told: Told): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { export: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.export !== undefined) {
    writeFactFiles(resolve(from, values.export), catalog);
    told.log(`${String(catalog.size)} files of facts in ${values.export}`);
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined) {
    told.error(
      'Name the folder with the newer facts, or `--export <folder>`; docs/releasing.md explains them.',
    );
    return 2;
  }
  return compared(catalog, resolve(from, folder), told);
}

function compared(catalog: FactFiles, folder: string, told: Told): number {
  try {
    const differences = compareFacts(catalog, readFactFiles(folder));
    for (const difference of differences) told.log(differenceLine(difference));
    told.log(`${String(differences.length)} differences`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    told.error(String(error instanceof Error ? error.message : error));
    return 2;
  }
}
