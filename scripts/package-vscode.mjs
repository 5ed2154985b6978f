// Packs the extension for Visual Studio Code into ./artifacts, or into the folder that is named. Needs what `npm run build` makes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createVSIX } from '@vscode/vsce';

import { root } from './lib/run.mjs';
import { stageVscode } from './lib/stage-vscode.mjs';

const target = resolve(process.argv[2] ?? join(root, 'artifacts'));
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'braze-lint-vscode-'));
try {
  const { name, version } = await stageVscode(folder);
  const packagePath = join(target, `${name}-${version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    skipLicense: false,
    allowMissingRepository: true,
  });
  console.log(packagePath);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
