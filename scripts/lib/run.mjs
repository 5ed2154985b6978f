import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} file
 * @returns {unknown}
 */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Runs a command. A quiet one shows what it printed only when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} [options]
 * @returns {number} the exit code
 */
export function run(command, args, { cwd = root, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // npm and npx are command scripts on Windows.
    shell: process.platform === 'win32' && command !== process.execPath,
    stdio: quiet ? 'pipe' : 'inherit',
  });
  if (result.error) throw result.error;
  const code = result.status ?? 1;
  if (quiet && code !== 0) process.stderr.write(result.stdout + result.stderr);
  return code;
}

/**
 * @param {string} script a script of package.json
 * @param {{ quiet?: boolean }} [options]
 */
export const runScript = (script, options) => run('npm', ['run', '--silent', script], options);

/**
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function pnpm(args, options) {
  const { packageManager } = /** @type {{ packageManager: string }} */ (readJson(join(root, 'package.json')));
  return run('npx', ['--yes', packageManager, ...args], options);
}

export const install = () => pnpm(['install', '--frozen-lockfile'], { quiet: true });

/**
 * Runs one step under a heading; ends the process when it fails.
 * @param {string} title
 * @param {() => number} action
 */
export function step(title, action) {
  console.log(`> ${title}`);
  const code = action();
  if (code === 0) return;
  console.error(`\nFailed: ${title} (exit code ${code.toString()}).`);
  process.exit(1);
}
