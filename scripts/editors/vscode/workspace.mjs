// The folders that VS Code is started with: what it opens, its extensions, its settings.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from '../../lib/run.mjs';

/**
 * @typedef {object} Workspace
 * @property {string} folder everything stands below
 * @property {string} project what VS Code opens
 * @property {string} data
 * @property {string} extensions
 * @property {(settings: object) => void} set writes the settings of the workspace
 * @property {() => string} saved the text of the file with mistakes
 * @property {() => boolean} isActivated whether VS Code has loaded our extension
 * @property {() => boolean} isServing whether our language server runs
 * @property {() => void} remove
 */

/** A file with mistakes, and one that has nothing to do with Braze. */
export const files = { withMistakes: 'notify.js', withoutTrigger: 'add.js' };

const userSettings = {
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const eslintConfiguration =
  "import braze from 'eslint-plugin-braze';\n\nexport default [braze.configs.recommended];\n";

/** @returns {Workspace} */
export function createWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'braze-lint-vscode-'));
  const project = join(folder, 'project');
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  for (const each of [
    join(project, '.vscode'),
    join(project, 'node_modules'),
    join(data, 'User'),
    extensions,
  ])
    mkdirSync(each, { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(userSettings));
  writeFileSync(join(project, files.withoutTrigger), 'export const add = (a, b) => a + b;\n');
  cpSync(join(root, 'examples/order-status', files.withMistakes), join(project, files.withMistakes));
  writeFileSync(join(project, 'eslint.config.mjs'), eslintConfiguration);
  symlinkSync(join(root, 'node_modules/eslint'), join(project, 'node_modules/eslint'));
  symlinkSync(join(root, 'packages/eslint-plugin'), join(project, 'node_modules/eslint-plugin-braze'));
  return {
    folder,
    project,
    data,
    extensions,
    set: (settings) => {
      writeFileSync(join(project, '.vscode/settings.json'), JSON.stringify(settings));
    },
    saved: () => readFileSync(join(project, files.withMistakes), 'utf8'),
    isActivated: () =>
      hostLogs(data).some((log) => log.includes('_doActivateExtension braze-lint.vscode-braze-lint')),
    isServing: () =>
      commandLines().some((line) => line.includes(extensions) && line.includes('dist/server.mjs')),
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/**
 * What VS Code says of its extensions.
 * @param {string} data
 */
function hostLogs(data) {
  const logs = join(data, 'logs');
  if (!existsSync(logs)) return [];
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('remoteexthost.log'))
    .map((file) => readFileSync(join(logs, file), 'utf8'));
}

/** Of all programs that run, as Linux tells them. */
function commandLines() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine);
}

/** @param {string} id */
function commandLine(id) {
  try {
    return readFileSync(join('/proc', id, 'cmdline'), 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
