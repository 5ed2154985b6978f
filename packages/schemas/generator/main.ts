// Brings what is made from the catalogue up to date: `npm run generate`; with `--check`, ends with 1 where something is not.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { generateCommand } from './generate-command.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
process.exitCode = await generateCommand(process.argv.slice(2), root, process.cwd(), console);
