// VS Code in a browser, with the packed extension.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { root } from '../../lib/run.mjs';
import { findCommand } from '../find-command.mjs';
import {
  installCodeServer,
  installExtension,
  missingForCodeServer,
  playwrightFolder,
  startCodeServer,
} from './code-server.mjs';
import { showsFindingsOnce } from './beside-eslint.mjs';
import { createWorkspace } from './workspace.mjs';
import { showsAndMends } from './scenario.mjs';

/** @typedef {import('./workbench.mjs').Page} Page */

/**
 * @typedef {object} Playwright
 * @property {{ launch: (options: object) => Promise<Browser> }} chromium
 *
 * @typedef {object} Browser
 * @property {(options: object) => Promise<Page>} newPage
 * @property {() => Promise<void>} close
 */

/** The browser must not look for anything in the net: on a machine without one it would wait for it. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browsers = ['chromium', 'chromium-browser', 'google-chrome'];
/** The ESLint extension is in no registry of packages: who has its VSIX names it. */
const eslintVsix = process.env['BRAZE_LINT_ESLINT_VSIX'];

export const vscode = {
  name: 'VS Code (code-server)',
  missing: () => [
    ...(findCommand(...browsers) === undefined ? ['`chromium` (Debian: apt-get install chromium)'] : []),
    ...(eslintVsix !== undefined && !existsSync(eslintVsix) ? [`file ${eslintVsix}`] : []),
    ...missingForCodeServer(),
  ],
  run: tryVscode,
};

/**
 * @param {{ pictures: string | undefined }} options
 * @returns {Promise<readonly string[]>} what went wrong
 */
async function tryVscode({ pictures }) {
  installCodeServer();
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  const alone = await inVscode([], (page, url, workspace) => showsAndMends(page, url, workspace, pictures));
  if (eslintVsix === undefined) {
    console.log('Not tried beside the ESLint extension: BRAZE_LINT_ESLINT_VSIX does not name its VSIX.');
    return alone;
  }
  return [...alone, ...(await inVscode([eslintVsix], showsFindingsOnce))];
}

/**
 * Starts VS Code with our extension, a browser, and ends both.
 * @param {readonly string[]} others the packed extensions that are there, too
 * @param {(page: Page, url: string, workspace: import('./workspace.mjs').Workspace) => Promise<readonly string[]>} action
 */
async function inVscode(others, action) {
  const workspace = createWorkspace();
  try {
    for (const vsix of [pack(workspace.folder), ...others]) installExtension(workspace, vsix);
    const server = await startCodeServer(workspace);
    try {
      return await inBrowser((page) => action(page, server.url, workspace));
    } finally {
      await server.stop();
    }
  } finally {
    workspace.remove();
  }
}

/** @param {(page: Page) => Promise<readonly string[]>} action */
async function inBrowser(action) {
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(playwrightFolder);
  const { chromium } = /** @type {Playwright} */ (loaded);
  const executablePath = findCommand(...browsers);
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  try {
    return await action(await browser.newPage({ viewport: { width: 1024, height: 800 }, locale: 'en-US' }));
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} folder
 * @returns {string} the file of the packed extension
 */
function pack(folder) {
  const script = join(root, 'scripts/package-vscode.mjs');
  const printed = execFileSync(process.execPath, [script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return printed.trim().split('\n').at(-1) ?? '';
}
