// Compares the catalogue with facts of a newer documentation: `npm run compare:facts -- <folder>`; with `--export <folder>`, writes what the
// catalogue says in that form. Ends with 1 where something is different, and with 2 where the facts cannot be read.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadCatalog } from '../catalog/load-catalog.js';
import { factsCommand } from './facts-command.js';
import { factsOfCatalog } from './facts-of-catalog.js';

const generatorFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const catalogFolder = join(generatorFolder, '../../../schemas/catalog');

const catalog = factsOfCatalog(loadCatalog(catalogFolder, generatorFolder));
/** npm moves to the root of the repository; paths are meant from the folder where it was called. */
const from = process.env['INIT_CWD'] ?? '.';
process.exitCode = factsCommand(process.argv.slice(2), catalog, from, console);
