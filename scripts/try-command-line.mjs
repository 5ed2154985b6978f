// Runs the packed command line as users do: with npx in an empty folder that holds one file, and in a pnpm monorepo, where a
// package sees only what it declares. Needs the npm registry; not part of `npm test`. `--packed` takes the tarballs that are there.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { attempt, commandLinePackages, execute, tarballsOf } from './lib/packed.mjs';
import { readJson, root, runScript } from './lib/run.mjs';

const refused = `export const send = () =>
  fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    body: JSON.stringify({ messages: { apple_push: { alert: 'Hi', extra: 'text' } } }),
  });
`;

if (!process.argv.includes('--packed') && runScript('pack:all', { quiet: true }) !== 0) process.exit(1);
const tarballs = tarballsOf(commandLinePackages);
const tries = { 'npx in an empty folder': withNpx, 'a pnpm monorepo': inMonorepo };
const failed = Object.entries(tries).filter(([name, action]) => !succeeds(name, action));
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {(folder: string) => void} action
 */
function succeeds(name, action) {
  const folder = mkdtempSync(join(tmpdir(), 'braze-lint-try-'));
  try {
    action(folder);
    console.log(`ok     ${name}`);
    return true;
  } catch (error) {
    console.log(`FAILED ${name}\n`, error);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function withNpx(folder) {
  writeFileSync(join(folder, 'notify.js'), refused);
  const packages = tarballs.flatMap((tarball) => ['--package', tarball]);
  const { status, stdout, stderr } = attempt('npx', ['--yes', ...packages, 'braze-lint'], folder);
  expect(status === 1, `exit code ${String(status)}\n${stdout}${stderr}`);
  for (const part of ['notify.js:4:26  error  braze/require-recipients', '2 errors in 1 of 1 file.']) {
    expect(stdout.includes(part), `"${part}" in\n${stdout}`);
  }
}

/** @param {string} folder */
function inMonorepo(folder) {
  const { packageManager } = /** @type {{ packageManager: string }} */ (readJson(join(root, 'package.json')));
  const pnpm = (/** @type {readonly string[]} */ ...args) => ['--yes', packageManager, ...args];
  const typed = refused.replace('= () =>', '= (): Promise<Response> =>');
  write(folder, {
    'package.json': JSON.stringify({
      private: true,
      devDependencies: { 'braze-lint': 'file:tarballs/braze-lint.tgz' },
    }),
    'pnpm-workspace.yaml': [
      'packages:',
      '  - packages/*',
      'pmOnFail: ignore',
      'overrides:',
      ...tarballs.map((tarball) => `  '${nameOf(tarball)}': file:tarballs/${shortName(tarball)}`),
    ].join('\n'),
    '.gitignore': 'node_modules/\nout/\n',
    'braze-lint.config.json': JSON.stringify({ permissions: ['users.track'] }),
    'packages/web/package.json': JSON.stringify({ name: 'web', version: '1.0.0' }),
    'packages/web/src/send.ts': typed,
    'packages/web/src/App.vue': `<script setup lang="ts">\n${typed.replace('export ', '')}</script>\n`,
    'packages/web/src/App.svelte': `<script lang="ts">\n${typed.replace('export ', '')}</script>\n`,
    'packages/web/out/send.js': refused,
    'packages/api/package.json': JSON.stringify({ name: 'api', version: '1.0.0' }),
    'packages/api/body.json':
      '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "broadcast": true }',
  });
  mkdirSync(join(folder, 'tarballs'));
  for (const tarball of tarballs) cpSync(tarball, join(folder, 'tarballs', shortName(tarball)));
  execute('git', ['init', '--quiet'], folder);
  execute('npx', pnpm('install', '--prefer-offline'), folder);

  /** @type {unknown} */
  const found = JSON.parse(execute('npx', pnpm('exec', 'braze-lint', '--format', 'json'), folder, [1]));
  const results = /** @type {readonly { filePath: string, messages: readonly { ruleId: string }[] }[]} */ (
    found
  );
  const rules = results
    .filter(({ messages }) => messages.length > 0)
    .map(
      ({ filePath, messages }) => `${basename(filePath)} ${messages.map(({ ruleId }) => ruleId).join(' ')}`,
    );
  const lacking = 'braze/permitted-endpoint';
  const three = [lacking, 'braze/require-recipients', 'braze/valid-push-extra'];
  for (const file of ['App.svelte', 'App.vue', 'send.ts']) {
    const line = rules.find((rule) => rule.startsWith(file)) ?? '';
    expect(
      three.every((rule) => line.includes(rule)),
      `three rules for ${file}\n${rules.join('\n')}`,
    );
  }
  expect(
    rules.some((rule) => rule.startsWith('body.json braze/require-message')),
    rules.join('\n'),
  );
  expect(!rules.some((rule) => rule.startsWith('send.js')), 'what .gitignore leaves out is left out');
  const permissions = execute('npx', pnpm('exec', 'braze-lint', 'permissions'), folder);
  expect(permissions.includes('messages.send (the key lacks it)'), permissions);
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files
 */
function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** @param {string} tarball */
function shortName(tarball) {
  return basename(tarball).replace(/-\d.*$/, '.tgz');
}

/** @param {string} tarball */
function nameOf(tarball) {
  const name = shortName(tarball).replace('.tgz', '');
  return name.startsWith('braze-lint-') ? name.replace('braze-lint-', '@braze-lint/') : name;
}

/**
 * @param {boolean} condition
 * @param {string} message
 */
function expect(condition, message) {
  if (!condition) throw new Error(`Expected: ${message}`);
}
