// What a user sees and does in one file with mistakes.
import { join } from 'node:path';

import * as workbench from './workbench.mjs';
import { files } from './workspace.mjs';

/**
 * @typedef {import('./workbench.mjs').Page} Page
 * @typedef {import('./workbench.mjs').Problem} Problem
 */

/** Some of those that the body of the example lacks. */
const documentedKeys = ['broadcast', 'user_aliases', 'segment_id', 'audience', 'campaign_id'];

/** What the panel has to show, by severity, as `examples/order-status/README.md` explains it. */
export const expected = [
  'Error 20:26 The body of `/messages/send` names nobody to send to',
  'Error 46:16 `extra` of `messages.apple_push` is a string',
  'Warning 21:7 `recipients` is a key of `/campaigns/trigger/send`',
];

/**
 * @param {Page} page
 * @param {string} url
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string | undefined} pictures the folder for pictures, if they are wanted
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function showsAndMends(page, url, workspace, pictures) {
  /** @type {string[]} */
  const failures = [];
  const check = (/** @type {boolean} */ isRight, /** @type {string} */ failure) => {
    if (!isRight) failures.push(failure);
  };
  const picture = async (/** @type {string} */ name, /** @type {readonly string[]} */ ...selectors) => {
    if (pictures !== undefined)
      await workbench.takePicture(page, join(pictures, `vscode-${name}.png`), selectors);
  };

  await workbench.openFolder(page, url, workspace.project);
  await workbench.openFile(page, files.withoutTrigger);
  await workbench.waitUntil(page, () => Promise.resolve(workspace.isActivated()), Boolean);
  await page.waitForTimeout(2_000);
  check(workspace.isActivated(), 'the extension was not activated');
  check(!workspace.isServing(), 'a server runs for a file without a word of Braze');

  await workbench.openFile(page, files.withMistakes);
  await workbench.openProblems(page);
  const found = await seen(page, isExpected);
  console.log({ problems: found });
  check(isExpected(found), 'the problems are others');
  check(workspace.isServing(), 'no server runs');
  await page.keyboard.press('Control+B');
  await workbench.goTo(page, 24, 11);
  const squiggles = await workbench.squiggles(page);
  check(squiggles.errors === 1 && squiggles.warnings === 1, `the squiggles are ${JSON.stringify(squiggles)}`);
  const hints = await workbench.waitUntil(
    page,
    () => workbench.inlayHints(page),
    (texts) => texts.length > 1,
  );
  console.log({ squiggles, hints });
  check(hints.includes('at least 99 / 1,912 bytes'), 'the inlay hint of the Apple push is missing');
  check(hints.includes('at least 90 / 4,000 bytes'), 'the inlay hint of the Android push is missing');
  await picture('findings', '.editor-instance', '.markers-panel [data-last-element="true"]');

  const documentation = await workbench.hover(page, 'messages.apple_push.alert');
  console.log({ hover: documentation });
  check(documentation.includes('400 Bad Request'), 'hover does not say what Braze answers');
  await picture('hover', '.monaco-hover:not(.hidden)', '.view-overlays .current-line');
  await page.keyboard.press('Escape');

  await workbench.goTo(page, 21, 10);
  const titles = await workbench.quickFixes(page, 'external_user_ids');
  console.log({ titles });
  await picture('quick-fix', '.action-widget');
  check(
    titles.some((title) => title.includes('external_user_ids')),
    'the quick fix is missing',
  );
  await workbench.chooseQuickFix(page, 'external_user_ids');
  const left = await seen(page, (rows) => rows.length === 1);
  console.log({ left });
  check(left.length === 1 && left[0]?.line === 46, 'the quick fix did not take its finding along');
  const renamed = await savedLine(page, workspace, 21, /external_user_ids/);
  check(renamed.startsWith('      external_user_ids: ['), `the quick fix wrote ${JSON.stringify(renamed)}`);

  await workbench.goTo(page, 20, 27);
  await page.keyboard.press('Enter');
  const proposed = await workbench.proposals(page, 'campaign_id');
  console.log({ proposed });
  const [first = ''] = proposed;
  check(documentedKeys.includes(first), `${first} is proposed before the documented keys`);
  check(proposed.includes('campaign_id'), '`campaign_id` is not proposed');
  await picture('completion', '.suggest-widget.visible');
  await page.keyboard.type('campaign', { delay: 50 });
  await workbench.proposals(page, 'campaign_id');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const line = await savedLine(page, workspace, 21, /campaign_id/);
  check(/^ {6}campaign_id: .*,$/.test(line), `completion wrote ${JSON.stringify(line)}`);
  console.log({ completed: line });
  return failures;
}

/**
 * @param {Page} page
 * @param {(rows: readonly Problem[]) => boolean} isEnough
 * @returns {Promise<readonly Problem[]>} what the panel shows, once it is enough
 */
export const seen = (page, isEnough) => workbench.waitUntil(page, () => workbench.problems(page), isEnough);

/** @param {readonly Problem[]} rows */
export function isExpected(rows) {
  const lines = rows.map(
    ({ severity, line, column, text }) => `${severity} ${line.toString()}:${column.toString()} ${text}`,
  );
  return (
    lines.length === expected.length &&
    expected.every((start, index) => lines[index]?.startsWith(start)) &&
    rows.every(({ source }) => source === 'braze-lint')
  );
}

/**
 * @param {Page} page
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {number} number from 1
 * @param {RegExp} pattern
 */
async function savedLine(page, workspace, number, pattern) {
  await page.keyboard.press('Control+S');
  const line = () => Promise.resolve(workspace.saved().split('\n')[number - 1] ?? '');
  return workbench.waitUntil(page, line, (text) => pattern.test(text), 10_000);
}
