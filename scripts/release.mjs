// Publishes the packages: `npm run release` shows what would happen, `npm run release -- --publish` does it, in CI only. See docs/releasing.md.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { attempt } from './lib/packed.mjs';
import { publishedPackages, tarballName } from './lib/published.mjs';
import { root, run, runScript, step } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    publish: { type: 'boolean', default: false },
    /** What `npm install` gives who names no version: another one for what is tried out. */
    tag: { type: 'string', default: 'latest' },
  },
});
const packages = publishedPackages();
const obstacles = [
  ...versionObstacles(),
  ...changesetObstacles(),
  ...repositoryObstacles(),
  ...environmentObstacles(),
];

for (const obstacle of obstacles)
  console.log(`${values.publish ? 'refused' : 'would be refused'}: ${obstacle}`);
if (values.publish && obstacles.length > 0) process.exit(1);
step('pack and check', () => runScript('check:packages'));
for (const { manifest } of packages) {
  const name = `${manifest.name}@${manifest.version}`;
  // What is there stays as it is, so that a release that broke off can be taken up again.
  if (values.publish && isPublished(name)) console.log(`> ${name} is published already`);
  else
    step(values.publish ? `publish ${name}` : `would publish ${name}`, () => publish(tarballName(manifest)));
}
if (!values.publish) console.log('Nothing was published: that was a dry run.');

/** @param {string} tarball */
function publish(tarball) {
  const how = values.publish ? ['--provenance'] : ['--dry-run', '--offline', '--silent'];
  const args = [
    'publish',
    join(root, 'artifacts', tarball),
    '--access',
    'public',
    '--tag',
    values.tag,
    ...how,
  ];
  return run('npm', args, { quiet: !values.publish });
}

/** All packages have the same version: they are released together. */
function versionObstacles() {
  const versions = [...new Set(packages.map(({ manifest }) => manifest.version))];
  return versions.length === 1 ? [] : [`the packages have the versions ${versions.join(', ')}`];
}

/** What is not in a version yet would not be in its changelog. */
function changesetObstacles() {
  const files = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  return files.length === 0 ? [] : [`run \`npm run version:packages\` first, for ${files.join(', ')}`];
}

/** npm compares the provenance with it. */
function repositoryObstacles() {
  return packages
    .filter(({ manifest }) => manifest.repository?.url === undefined)
    .map(({ manifest }) => `${manifest.name} names no \`repository\``);
}

/** Provenance is a statement of the CI that built the packages, from what is checked in. */
function environmentObstacles() {
  const { env } = process;
  const canSign = env['ACTIONS_ID_TOKEN_REQUEST_URL'] !== undefined || env['SIGSTORE_ID_TOKEN'] !== undefined;
  const changes = existsSync(join(root, '.git'))
    ? attempt('git', ['status', '--porcelain'], root).stdout.trim()
    : '';
  return [
    ...(canSign ? [] : ['no CI that can sign a provenance runs this']),
    ...(changes === '' ? [] : ['there are changes that are not checked in']),
  ];
}

/** @param {string} name with the version */
function isPublished(name) {
  return attempt('npm', ['view', name, 'version'], root).stdout.trim() !== '';
}
