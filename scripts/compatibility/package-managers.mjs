import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { attempt, execute } from '../lib/packed.mjs';
import { readJson, root } from '../lib/run.mjs';
import { lintProject } from './lint.mjs';
import { pluginPackages } from './sandbox.mjs';

/** @typedef {import('./lint.mjs').Outcome} Outcome */
/** @typedef {import('./sandbox.mjs').Sandbox} Sandbox */

/** npm's installation is that of everything else; here it may bring no TypeScript along. @param {Sandbox} sandbox @returns {Outcome} */
export function withNpm(sandbox) {
  const folder = sandbox.installation('ESLint 10 alone');
  if (readdirSync(join(folder, 'node_modules')).includes('typescript')) {
    return { wrong: 'TypeScript was installed, although nobody asked for it' };
  }
  return lintProject(folder, 'espree');
}

/** Packages see only what they declare. @param {Sandbox} sandbox @returns {Outcome} */
export function withPnpm(sandbox) {
  const { packageManager } = /** @type {{ packageManager: string }} */ (readJson(join(root, 'package.json')));
  const folder = sandbox.project('pnpm');
  const ours = sandbox.tarballsIn(folder, pluginPackages);
  writeManifest(folder, ours);
  const overrides = Object.entries(ours).map(([name, file]) => `  '${name}': ${file}`);
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    ['pmOnFail: ignore', 'overrides:', ...overrides, ''].join('\n'),
  );
  execute('npx', ['--yes', packageManager, 'install', '--prefer-offline', '--ignore-scripts'], folder);
  return lintProject(folder, 'espree');
}

/**
 * No `node_modules` at all.
 * @param {Sandbox} sandbox
 * @param {string} version of Node
 * @returns {Outcome}
 */
export function withYarn(sandbox, version) {
  const folder = sandbox.project(`yarn on ${version}`);
  const ours = sandbox.tarballsIn(folder, pluginPackages);
  writeManifest(folder, ours, { resolutions: ours });
  writeFileSync(join(folder, 'yarn.lock'), '');
  const registry = attempt('npm', ['config', 'get', 'registry'], folder).stdout.trim();
  const env = {
    ...process.env,
    YARN_NODE_LINKER: 'pnp',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_SCRIPTS: 'false',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
  };
  const node = sandbox.node(version);
  const yarn = join(sandbox.installation('yarn'), 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  const { status, output } = attempt(node, [yarn, 'install'], folder, env);
  if (status !== 0) return { wrong: output.slice(-2000) };
  if (existsSync(join(folder, 'node_modules/eslint'))) return { wrong: 'yarn made node_modules' };
  return lintProject(folder, 'espree', { command: [node, yarn, 'run', 'eslint'], env });
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} ours
 * @param {object} [more]
 */
function writeManifest(folder, ours, more = {}) {
  const { 'eslint-plugin-braze': plugin } = ours;
  const devDependencies = { eslint: '^10.0.0', 'eslint-plugin-braze': plugin };
  const manifest = { private: true, type: 'module', devDependencies, ...more };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}
