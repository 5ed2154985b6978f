import { attempt } from '../lib/packed.mjs';
import { expectedFindings, projects } from './matrix.mjs';

/** @typedef {import('./matrix.mjs').Project} Project */

/** What came of a cell: what is wrong, or nothing, and what is to be known about it. @typedef {{ wrong?: string, note?: string }} Outcome */

/**
 * @typedef {object} LintResult the part of ESLint's JSON output that is compared
 * @property {string} filePath
 * @property {readonly { line: number, column: number, ruleId: string | null, message: string }[]} messages
 */

/**
 * Lints the project with one of its configurations, and compares what is found with what is expected. Nothing may be printed beside it.
 * @param {string} folder
 * @param {Project} project
 * @param {{ command?: readonly string[], env?: NodeJS.ProcessEnv }} [how] how ESLint is started there
 * @returns {Outcome}
 */
export function lintProject(folder, project, how = {}) {
  const { command = [process.execPath, 'node_modules/eslint/bin/eslint.js'], env } = how;
  const [program = '', ...args] = command;
  const files = projects[project];
  const options = ['--config', `configs/${project}.js`, '--format', 'json', ...files];
  const { status, stdout, stderr, output } = attempt(program, [...args, ...options], folder, env);
  const failed = files.some((file) => expectedFindings[file]?.length !== 0);
  if (status !== (failed ? 1 : 0))
    return { wrong: `exit code ${status.toString()}: ${output.slice(0, 2000)}` };
  if (stderr.trim() !== '') return { wrong: `printed ${stderr.slice(0, 2000)}` };
  const found = findingsOf(stdout, folder);
  const expected = files.flatMap((file) => (expectedFindings[file] ?? []).map((place) => `${file}:${place}`));
  return differenceOf(expected, found);
}

/**
 * @param {readonly string[]} expected
 * @param {readonly string[]} found
 * @returns {Outcome}
 */
export function differenceOf(expected, found) {
  const missing = expected.filter((finding) => !found.includes(finding));
  const surplus = found.filter((finding) => !expected.includes(finding));
  if (missing.length + surplus.length === 0) return {};
  return {
    wrong: `missing: ${missing.join(', ') || 'nothing'}; surplus: ${surplus.join(', ') || 'nothing'}`,
  };
}

/**
 * @param {string} output
 * @param {string} folder
 * @returns {readonly string[]} each as `file:line:column rule`
 */
export function findingsOf(output, folder) {
  /** @type {unknown} */
  const parsed = JSON.parse(output);
  const results = /** @type {readonly LintResult[]} */ (parsed);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${filePath.slice(folder.length + 1)}:${line.toString()}:${column.toString()} ${ruleId ?? message}`,
    ),
  );
}
