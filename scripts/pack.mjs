// Packs what would be published into ./artifacts: `npm run pack:all`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { execute } from './lib/packed.mjs';
import { publishedPackages, tarballName } from './lib/published.mjs';
import { keepReachableDeclarations } from './lib/reachable-declarations.mjs';
import { pnpm, root, step } from './lib/run.mjs';

const target = join(root, 'artifacts');
const staging = mkdtempSync(join(tmpdir(), 'braze-lint-pack-'));
try {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  step('pack', pack);
} finally {
  rmSync(staging, { recursive: true, force: true });
}

function pack() {
  const packages = publishedPackages();
  // pnpm knows the workspace: it writes the versions of the other packages into the manifests, and adds the licence.
  const filters = packages.flatMap(({ manifest }) => ['--filter', manifest.name]);
  const code = pnpm(['--recursive', ...filters, 'pack', '--pack-destination', staging], { quiet: true });
  if (code !== 0) return code;
  for (const { manifest } of packages) repack(tarballName(manifest));
  return 0;
}

/**
 * Packs once more without the declarations that no import leads to.
 * @param {string} tarball
 */
function repack(tarball) {
  const folder = join(staging, tarball.replace('.tgz', ''));
  mkdirSync(folder);
  execute('tar', ['-xzf', join(staging, tarball), '-C', folder, '--strip-components=1'], root);
  keepReachableDeclarations(folder);
  execute('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', target, folder], root);
  console.log(`  ${tarball}`);
}
