// What the scripts share that try the packed tarballs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';

const artifacts = join(root, 'artifacts');

/** The tarballs that a user of the command line gets, in the order in which they depend on each other. */
export const commandLinePackages = ['schemas', 'analyzer', 'eslint-plugin-braze', 'braze-lint'];

/**
 * The packed tarballs of packages, by the names of their folders or their own ones.
 * @param {readonly string[]} names
 */
export function tarballsOf(names) {
  const files = readdirSync(artifacts);
  return names.map((name) => {
    const pattern = new RegExp(`^(?:braze-lint-)?${name}-\\d`);
    const file = files.find((candidate) => pattern.test(candidate));
    if (file === undefined) throw new Error(`${name} is not packed.`);
    return join(artifacts, file);
  });
}

/**
 * Runs a command and gives what it printed to the standard output. Throws when it ends in another way than expected.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {readonly number[]} [codes] exit codes that are fine
 */
export function execute(command, args, cwd, codes = [0]) {
  const { status, output, stdout } = attempt(command, args, cwd);
  if (!codes.includes(status)) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return stdout;
}

/**
 * Runs a command, whatever comes of it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
export function attempt(command, args, cwd, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw error;
  return { status: status ?? 1, stdout, stderr, output: stdout + stderr };
}
