// What would be published, looked at before it is: `npm run check:packages`. publint and arethetypeswrong find nothing to say, each tarball
// holds the files that scripts/packed-files lists and no others, and its manifest and licence are whole. `-- --packed` takes the tarballs
// that are there, `--update` writes the lists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { attempt, execute } from './lib/packed.mjs';
import { publishedPackages, tarballName } from './lib/published.mjs';
import { root, runScript } from './lib/run.mjs';

/** @typedef {import('./lib/published.mjs').Manifest} Manifest */
/** @typedef {{ name: string, size: number }} Entry */

const { values } = parseArgs({
  options: { packed: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
});
const lists = join(root, 'scripts/packed-files');
const kilobytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });

if (!values.packed && runScript('pack:all', { quiet: true }) !== 0) process.exit(1);
if (runScript('check:dependencies') !== 0) process.exitCode = 1;
for (const { manifest } of publishedPackages()) {
  const tarball = join(root, 'artifacts', tarballName(manifest));
  const entries = entriesOf(tarball);
  const mistakes = [
    ...contentMistakes(manifest, entries),
    ...licenceMistakes(manifest, entries),
    ...toolMistakes('publint', [tarball, '--strict']),
    // Everything is an ES module, which `require` takes in all versions of Node that are supported.
    ...toolMistakes('attw', [tarball, '--profile', 'esm-only', '--quiet']),
  ];
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = readFileSync(tarball).length;
  console.log(
    `${mistakes.length === 0 ? 'ok    ' : 'FAILED'} ${manifest.name} ${manifest.version}: ${entries.length.toString()} files, ${kilobytes.format(packed / 1000)} packed, ${kilobytes.format(unpacked / 1000)} unpacked`,
  );
  for (const mistake of mistakes) console.log(mistake.replaceAll(/^/gm, '       '));
  if (mistakes.length > 0) process.exitCode = 1;
}

/**
 * @param {string} tarball
 * @returns {readonly Entry[]} sorted by name
 */
function entriesOf(tarball) {
  const lines = execute('tar', ['-tvzf', tarball], root).trim().split('\n');
  const entries = lines.map((line) => {
    const [, size = '', name = ''] = /\s(\d+)\s\S+\s\S+\spackage\/(.*)$/.exec(line) ?? [];
    return { name, size: Number(size) };
  });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * @param {Manifest} manifest
 * @param {readonly Entry[]} entries
 * @returns {readonly string[]}
 */
function contentMistakes({ name }, entries) {
  const file = join(lists, `${name.replace('@', '').replace('/', '-')}.txt`);
  // What several entries share has a name that changes with its content.
  const found = [...new Set(entries.map((entry) => entry.name.replace(/shared-[A-Z0-9]+\./, 'shared-*.')))];
  if (values.update) {
    mkdirSync(lists, { recursive: true });
    writeFileSync(file, `${found.join('\n')}\n`);
  }
  const listed = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return [
    ...found.filter((one) => !listed.includes(one)).map((one) => `holds ${one}, which is not in its list`),
    ...listed.filter((one) => !found.includes(one)).map((one) => `lacks ${one}, which is in its list`),
  ];
}

/**
 * @param {Manifest} manifest
 * @param {readonly Entry[]} entries
 * @returns {readonly string[]}
 */
function licenceMistakes({ license }, entries) {
  const names = new Set(entries.map(({ name }) => name));
  const needed = ['LICENSE', 'README.md'].filter((name) => !names.has(name)).map((name) => `has no ${name}`);
  const unmapped = [...names].filter((name) => name.endsWith('.js') && !names.has(`${name}.map`));
  return [
    ...needed,
    ...unmapped.map((name) => `${name} has no source map`),
    ...(license === 'MIT' ? [] : ['names another licence than MIT']),
  ];
}

/**
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
function toolMistakes(tool, args) {
  const { status, output } = attempt(join(root, 'node_modules/.bin', tool), args, root, {
    ...process.env,
    NO_COLOR: '1',
  });
  return status === 0 ? [] : [`${tool}: ${output}`];
}
