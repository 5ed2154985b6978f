// Packs what would be published into ./artifacts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { pnpm, root, step } from './lib/run.mjs';

const target = join(root, 'artifacts');
/** The extension for VS Code is packed by a tool of its own. */
const packages = ['--filter', './packages/*', '--filter', '!vscode-braze-lint'];
rmSync(target, { recursive: true, force: true });
mkdirSync(target);
step('pack', () => pnpm(['--recursive', ...packages, 'pack', '--pack-destination', target]));
