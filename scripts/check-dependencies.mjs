// `npm run check:dependencies`: docs/dependencies.md lists every run-time dependency of every published package, with its range and a reason,
// and nothing that they bring along, themselves included, runs a script when it is installed.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { manifestIn, publishedPackages } from './lib/published.mjs';
import { root } from './lib/run.mjs';

/** @typedef {import('./lib/published.mjs').Manifest} Manifest */

const page = join(root, 'docs/dependencies.md');
const installScripts = ['preinstall', 'install', 'postinstall'];

const packages = publishedPackages();
const installed = installedFor(packages.map(({ folder }) => folder));
const mistakes = [...scriptMistakes(), ...listMistakes()];
for (const mistake of mistakes) console.error(mistake);
console.log(
  `${packages.length.toString()} packages bring ${(installed.size - packages.length).toString()} others along; ${mistakes.length.toString()} mistakes.`,
);
process.exitCode = mistakes.length === 0 ? 0 : 1;

function scriptMistakes() {
  return [...installed].flatMap(([folder, { name, version, scripts = {} }]) => {
    const found = installScripts.filter((script) => scripts[script] !== undefined);
    // npm runs node-gyp for it, whatever the scripts say.
    if (existsSync(join(folder, 'binding.gyp'))) found.push('binding.gyp');
    return found.map((script) => `${name} ${version} runs something when it is installed: ${script}`);
  });
}

/** Rows of the page are `| package | dependency | range | what for | why this one |`. */
function listMistakes() {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const listed = new Map(
    rows.map((line) => {
      const [, owner = '', name = '', range = '', purpose = '', reason = ''] = line
        .split(' | ')
        .flatMap((cell, index) => (index === 0 ? ['', cell.slice(2)] : [cell]))
        .map((cell) => cell.replaceAll('`', '').replace(/ \|$/, '').trim());
      return [`${owner} needs ${name} ${range}`, purpose !== '' && reason !== ''];
    }),
  );
  const needed = new Set(packages.flatMap(({ manifest }) => dependenciesOf(manifest)));
  return [
    ...[...needed]
      .filter((one) => !listed.has(one))
      .map((one) => `docs/dependencies.md does not say: ${one}`),
    ...[...listed]
      .filter(([one]) => !needed.has(one))
      .map(([one]) => `docs/dependencies.md says, untruly: ${one}`),
    ...[...listed]
      .filter(([, told]) => !told)
      .map(([one]) => `docs/dependencies.md does not say why: ${one}`),
  ];
}

/** @param {Manifest} manifest */
function dependenciesOf({ name, dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) {
  const all = { ...dependencies, ...optionalDependencies, ...peerDependencies };
  return Object.entries(all)
    .filter(([, range]) => !range.startsWith('workspace:'))
    .map(([dependency, range]) => `${name} needs ${dependency} ${range.replaceAll('|', '\\|')}`);
}

/**
 * What is installed with packages: they and all that they need, by folder.
 * @param {readonly string[]} folders
 * @returns {ReadonlyMap<string, Manifest>}
 */
function installedFor(folders) {
  /** @type {Map<string, Manifest>} */
  const found = new Map();
  const open = [...folders];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (found.has(folder)) continue;
    const manifest = manifestIn(folder);
    found.set(folder, manifest);
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const place = folderOf(name, folder);
      if (place !== undefined) open.push(place);
      else if (dependencies[name] !== undefined)
        throw new Error(`${name}, which ${manifest.name} needs, is not installed.`);
    }
  }
  return found;
}

/**
 * Where Node finds a package from a folder; `undefined` for an optional one that is not there.
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function folderOf(name, from) {
  const places = createRequire(join(from, 'package.json')).resolve.paths(`${name}/package.json`) ?? [];
  const place = places.map((modules) => join(modules, name, 'package.json')).find((file) => existsSync(file));
  return place === undefined ? undefined : dirname(realpathSync(place));
}
