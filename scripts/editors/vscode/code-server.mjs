// VS Code as a server for browsers, from npm, in a folder outside of this repository.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { run } from '../../lib/run.mjs';
import { findCommand } from '../find-command.mjs';

/** The newest that runs on Node 20: VS Code 1.100.3. */
const version = '4.100.3';
const playwright = '1.65.1';

const cache =
  process.env['BRAZE_LINT_EDITORS'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'braze-lint-editors');
const folder = join(cache, `code-server-${version}`);
const modules = join(folder, 'node_modules');
const vscode = join(modules, 'code-server/lib/vscode');
const entry = join(modules, 'code-server/out/node/entry.js');
/** Where Node keeps its headers, if they came along with it: without them node-gyp would look for them in the net. */
const nodeHeaders = dirname(dirname(process.execPath));

/** What drives the browser; installed beside the editor. */
export const playwrightFolder = join(modules, 'playwright-core');

/** @returns {readonly string[]} what the installation needs and does not find */
export function missingForCodeServer() {
  const compilers = ['make', 'g++', 'python3'].filter((name) => findCommand(name) === undefined);
  return [
    ...(process.platform === 'linux' ? [] : ['Linux']),
    ...(existsSync(join(nodeHeaders, 'include/node/node.h'))
      ? []
      : [`headers of Node in ${nodeHeaders}/include`]),
    ...compilers.map((name) => `\`${name}\` (Debian: apt-get install build-essential python3)`),
  ];
}

/** Installs it, once: takes some minutes, since its native modules are compiled. */
export function installCodeServer() {
  const done = join(folder, '.installed');
  if (existsSync(done)) return;
  console.log(`Installing code-server ${version} in ${folder}.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', `code-server@${version}`, `playwright-core@${playwright}`);
  npm(vscode, 'install', '--omit=dev');
  npm(join(vscode, 'extensions'), 'install', '--omit=dev');
  if (!existsSync(join(vscode, 'node_modules.asar')))
    symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
  const gyp = join(dirname(dirname(realNpm())), 'node_modules/node-gyp/bin/node-gyp.js');
  for (const name of ['node-pty', '@vscode/spdlog', 'native-watchdog', '@parcel/watcher'])
    execute(join(vscode, 'node_modules', name), gyp, 'rebuild', `--nodedir=${nodeHeaders}`);
  const preGyp = join(modules, '@mapbox/node-pre-gyp/bin/node-pre-gyp');
  execute(join(modules, 'argon2'), preGyp, 'install', '--build-from-source', `--nodedir=${nodeHeaders}`);
  writeFileSync(done, '');
}

/**
 * @param {{ data: string, extensions: string }} folders
 * @param {string} vsix the file of a packed extension
 */
export function installExtension(folders, vsix) {
  const args = ['--force', '--install-extension', vsix, ...folderArguments(folders)];
  if (run(process.execPath, [entry, ...args], { quiet: true }) !== 0)
    throw new Error(`${vsix} cannot be installed.`);
}

/**
 * Starts it on this machine only, on a port that is free.
 * @param {{ data: string, extensions: string }} folders
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCodeServer(folders) {
  const args = [
    '--auth',
    'none',
    '--bind-addr',
    '127.0.0.1:0',
    '--disable-telemetry',
    '--disable-update-check',
  ];
  const server = spawn(process.execPath, [entry, ...args, ...folderArguments(folders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  /** @type {string[]} */
  const lines = [];
  createInterface(server.stderr).on('line', (line) => lines.push(line));
  for await (const line of createInterface(server.stdout)) {
    lines.push(line);
    const url = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (url === undefined) continue;
    server.stdout.resume();
    return { url, stop };
  }
  throw new Error(`code-server did not start:\n${lines.join('\n')}`);
}

/** @param {{ data: string, extensions: string }} folders */
function folderArguments({ data, extensions }) {
  return [
    '--config',
    join(data, 'code-server.yaml'),
    '--user-data-dir',
    data,
    '--extensions-dir',
    extensions,
  ];
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, ...args) {
  execute(cwd, realNpm(), ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
}

/** The program of npm: where it is installed, there is node-gyp, too. */
function realNpm() {
  const given = process.env['npm_execpath'];
  if (given === undefined) throw new Error('Start this by `npm run test:editors`.');
  return given;
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function execute(cwd, ...args) {
  if (run(process.execPath, args, { cwd, quiet: true }) !== 0)
    throw new Error(`Failed in ${cwd}: node ${args.join(' ')}`);
}
