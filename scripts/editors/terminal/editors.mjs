// Neovim and Emacs, each driven by a script of its own, which writes down what the editor shows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from '../../lib/run.mjs';
import { findCommand } from '../find-command.mjs';

/**
 * What an editor writes down.
 * @typedef {object} Report
 * @property {string} editor
 * @property {readonly string[]} squiggles
 * @property {string} hover
 * @property {readonly string[]} [actions] the menu of quick fixes, if there was one
 * @property {boolean} fixed
 * @property {readonly string[]} [left] after the quick fix
 * @property {readonly string[]} completions
 * @property {string} [completed]
 * @property {readonly string[]} [screen] what stands on the terminal
 */

/**
 * @typedef {object} TerminalEditor
 * @property {string} name
 * @property {string} command
 * @property {string} packages where Debian has it
 * @property {readonly string[]} args
 * @property {readonly string[]} squiggles what it has to show, as the script of the editor writes it
 */

const text = `export async function tell(orderId) {
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${process.env.BRAZE_KEY}\`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      recipients: [orderId],
      messages: {
        sms: { subscription_group_id: 'b3c1', body: '😀 Your order has left.', app_id: 'a1' },
      },
    }),
  });
}
`;

/** @type {TerminalEditor} */
const neovim = {
  name: 'Neovim',
  command: 'nvim',
  packages: 'neovim',
  args: ['--headless', '--clean', '-S', join(import.meta.dirname, 'neovim.lua')],
  squiggles: ['5:26 braze/require-recipients', '6:7 braze/no-unknown-property'],
};

/** @type {TerminalEditor} */
const emacs = {
  name: 'Emacs (eglot)',
  command: 'emacs',
  packages: 'emacs-nox elpa-eglot',
  args: ['--batch', '-f', 'package-initialize', '-l', join(import.meta.dirname, 'eglot.el')],
  squiggles: ['5 braze/require-recipients', '6 braze/no-unknown-property'],
};

export const terminalEditors = [neovim, emacs].map((editor) => ({
  name: editor.name,
  missing: () =>
    findCommand(editor.command) === undefined
      ? [`\`${editor.command}\` (Debian: apt-get install ${editor.packages})`]
      : [],
  run: () => tryEditor(editor),
}));

/**
 * @param {TerminalEditor} editor
 * @returns {readonly string[]} what went wrong
 */
function tryEditor({ command, args, squiggles }) {
  const folder = mkdtempSync(join(tmpdir(), 'braze-lint-editor-'));
  const reportFile = join(folder, 'report.json');
  try {
    writeFileSync(join(folder, 'notify.js'), text);
    const { error, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        BRAZE_LINT_FILE: join(folder, 'notify.js'),
        BRAZE_LINT_REPORT: reportFile,
        BRAZE_LINT_NODE: process.execPath,
        BRAZE_LINT_SERVER: join(root, 'packages/language-server/dist/bin.js'),
      },
    });
    if (error !== undefined) return [error.message];
    if (!existsSync(reportFile)) return [`it wrote nothing. ${stderr}`];
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(reportFile, 'utf8'));
    const { screen, ...report } = /** @type {Report} */ (parsed);
    console.log(report);
    if (screen !== undefined) console.log(screen.join('\n'));
    return judge(report, squiggles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Report} report
 * @param {readonly string[]} squiggles
 * @returns {readonly string[]}
 */
function judge(report, squiggles) {
  const { completed = '' } = report;
  /** @type {readonly [boolean, string][]} */
  const checks = [
    [JSON.stringify(report.squiggles) === JSON.stringify(squiggles), 'the squiggles are others'],
    [report.hover.includes('messages'), 'hover says nothing of `messages`'],
    [(report.actions ?? []).some((title) => title.includes('external_user_ids')), 'the quick fix is missing'],
    [report.fixed, 'the quick fix was not applied'],
    [JSON.stringify(report.left) === '[]', 'the quick fix left a squiggle'],
    [report.completions.includes('campaign_id'), '`campaign_id` is not offered'],
    [/^\s*campaign_id: /.test(completed), `completion wrote ${JSON.stringify(completed)}`],
  ];
  return checks.flatMap(([isRight, failure]) => (isRight ? [] : [failure]));
}
