// Packs what would be published into ./artifacts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { pnpm, root, step } from './lib/run.mjs';

const target = join(root, 'artifacts');
rmSync(target, { recursive: true, force: true });
mkdirSync(target);
step('pack', () => pnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', target]));
