// Installs, builds and runs braze-lint: on the paths given, else on the examples.
import { join } from 'node:path';

import { install, root, run, runScript, step } from './lib/run.mjs';

step('install', install);
step('build', () => runScript('build', { quiet: true }));

const cli = join(root, 'packages/cli/dist/bin.js');
const args = process.argv.slice(2);

if (args.length > 0) {
  // npm moves to this folder; paths are meant from the one where it was called.
  process.exitCode = run(process.execPath, [cli, ...args], { cwd: process.env['INIT_CWD'] ?? process.cwd() });
} else {
  console.log('> braze-lint examples\n');
  // This repository's own configuration of ESLint leaves the examples out.
  const code = run(process.execPath, [cli, 'examples', '--no-ignore']);
  if (code === 1) {
    console.log('The examples hold these mistakes on purpose, so this demonstration ends with exit code 0.');
    console.log('Check your own code: npm start -- path/to/your/code (exit code 1 when there are findings).');
  }
  process.exitCode = code === 1 ? 0 : code;
}
