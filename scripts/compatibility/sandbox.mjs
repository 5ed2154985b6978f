import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { execute, tarballsOf } from '../lib/packed.mjs';
import { root } from '../lib/run.mjs';
import { installations } from './matrix.mjs';

/** What a user of the ESLint plugin installs. */
export const pluginPackages = ['schemas', 'analyzer', 'eslint-plugin-braze'];

/** Folders outside of the repository in which packages are installed, each once a run. */
export class Sandbox {
  #folder;
  /** @type {Map<string, string>} */
  #installed = new Map();

  /** @param {string} folder is emptied, but for the versions of Node in it */
  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!name.startsWith('node-')) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }

  /**
   * A fresh folder with the project in it.
   * @param {string} name
   */
  project(name) {
    const folder = join(this.#folder, name.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-'));
    cpSync(join(root, 'scripts/packed/project'), folder, { recursive: true });
    return folder;
  }

  /**
   * The folder in which one of {@link installations} was made, with the project in it.
   * @param {string} name
   */
  installation(name) {
    const known = this.#installed.get(name);
    if (known !== undefined) return known;
    const { packages, ours = pluginPackages } = installations[name] ?? { packages: [] };
    const folder = this.project(name);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const options = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
    execute('npm', ['install', ...options, ...tarballsOf(ours), ...packages], folder);
    this.#installed.set(name, folder);
    return folder;
  }

  /**
   * The executable of a version of Node.
   * @param {string} version as npm names it
   */
  node(version) {
    const folder = join(this.#folder, `node-${version}`);
    const binary = join(folder, 'node_modules/node/bin/node');
    if (existsSync(binary)) return binary;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
    // Its install script puts the binary of this machine in its place.
    execute('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts', `node@${version}`], folder);
    const is = execute(binary, ['--version'], folder).trim();
    if (!is.startsWith(`v${version}`)) throw new Error(`node@${version} is ${is}.`);
    return binary;
  }

  /**
   * Copies our tarballs into a folder, and gives what names them there, by the packages' names.
   * @param {string} folder
   * @param {readonly string[]} names
   * @returns {Readonly<Record<string, string>>}
   */
  tarballsIn(folder, names) {
    mkdirSync(join(folder, 'tarballs'), { recursive: true });
    const specifiers = tarballsOf(names).map((tarball) => {
      cpSync(tarball, join(folder, 'tarballs', basename(tarball)));
      const file = basename(tarball).replace(/-\d.*$/, '');
      const name = file.startsWith('braze-lint-') ? file.replace('braze-lint-', '@braze-lint/') : file;
      return /** @type {const} */ ([name, `file:./tarballs/${basename(tarball)}`]);
    });
    return Object.fromEntries(specifiers);
  }
}
