// Both extensions show the same findings, until one of them is told not to.
import * as workbench from './workbench.mjs';
import { expected, isExpected, seen } from './scenario.mjs';
import { files } from './workspace.mjs';

const documented = { 'eslint.rules.customizations': [{ rule: 'braze/*', severity: 'off' }] };

/**
 * @param {import('./workbench.mjs').Page} page
 * @param {string} url
 * @param {import('./workspace.mjs').Workspace} workspace
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function showsFindingsOnce(page, url, workspace) {
  await workbench.openFolder(page, url, workspace.project);
  await workbench.openFile(page, files.withMistakes);
  await workbench.openProblems(page);
  const both = await seen(page, (rows) => rows.length === 2 * expected.length);
  workspace.set(documented);
  const once = await seen(page, isExpected);
  console.log({ besideEslint: both.length, withTheSetting: once });
  const shown = both.map(({ source }) => source).join(', ');
  return [
    ...(both.length === 2 * expected.length ? [] : [`beside ESLint, findings come from ${shown}`]),
    ...(isExpected(once) ? [] : ['with the documented setting, each finding is not shown once']),
  ];
}
