// The documentation as a site: `npm run docs:site` builds it into packages/site/dist, `npm run docs:dev` serves it while it is written.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { readJson, root, run } from './lib/run.mjs';
import { bundleAnalysis, publicFolder } from './site/bundle-analysis.mjs';
import { brokenLinks } from './site/broken-links.mjs';
import { sizeTable } from './site/sizes.mjs';

const site = join(root, 'packages/site');
const dist = join(site, 'dist');

publishSchemas();
const { entry, metafile } = await bundleAnalysis();
process.env['BRAZE_LINT_ANALYSIS'] = entry;
const vitepress = join(
  dirname(createRequire(join(site, 'package.json')).resolve('vitepress/package.json')),
  'bin/vitepress.js',
);
const isServing = process.argv.includes('--serve');
const code = run(process.execPath, [vitepress, isServing ? 'dev' : 'build', '.'], { cwd: site });
if (isServing || code !== 0) process.exit(code);
const broken = brokenLinks(dist, process.env['BRAZE_LINT_SITE_BASE'] ?? '/');
for (const link of broken) console.error(link);
console.log(`\n${sizeTable(metafile, dist)}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** Each schema at the path of its address, which JSON files name. */
function publishSchemas() {
  const from = join(root, 'schemas/generated');
  const to = join(publicFolder, 'schemas');
  rmSync(to, { recursive: true, force: true });
  for (const name of readdirSync(from)) {
    const { $id } = /** @type {{ $id?: string }} */ (readJson(join(from, name)));
    if ($id === undefined) continue;
    const file = join(publicFolder, decodeURIComponent(new URL($id).pathname));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(from, name), file);
  }
}
