// Installs the packed tarballs into fresh projects outside the workspace, as a user would, and compares what they find
// with what is expected. Needs the npm registry; not part of `npm test`.
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { execute, tarballsOf } from './lib/packed.mjs';
import { root, runScript } from './lib/run.mjs';

const projects = join(root, 'scripts/packed');

/**
 * @typedef {object} Cell
 * @property {string} name
 * @property {'javascript' | 'typescript' | 'json'} project the folder in scripts/packed
 * @property {readonly string[]} packages what the user installs beside the plugin
 * @property {boolean} typescript whether the packages may bring TypeScript along
 */

/**
 * @typedef {object} LintResult the part of ESLint's JSON output that is compared
 * @property {string} filePath
 * @property {readonly { line: number, column: number, ruleId: string | null, message: string }[]} messages
 */

/** @type {readonly Cell[]} */
const cells = [
  { name: 'ESLint 9.15, JavaScript', project: 'javascript', packages: ['eslint@9.15.0'], typescript: false },
  { name: 'ESLint 10, JavaScript', project: 'javascript', packages: ['eslint@10'], typescript: false },
  {
    name: 'ESLint 9.15, TypeScript',
    project: 'typescript',
    packages: ['eslint@9.15.0', 'typescript@~6.0', '@typescript-eslint/parser@8'],
    typescript: true,
  },
  {
    name: 'ESLint 10, TypeScript',
    project: 'typescript',
    packages: ['eslint@10', 'typescript@~6.0', '@typescript-eslint/parser@8'],
    typescript: true,
  },
  {
    name: 'ESLint 9.15, JSON',
    project: 'json',
    packages: ['eslint@9.15.0', '@eslint/json@0.14'],
    typescript: false,
  },
  { name: 'ESLint 10, JSON', project: 'json', packages: ['eslint@10', '@eslint/json@2'], typescript: false },
];

/** @type {Readonly<Record<Cell['project'], readonly string[]>>} */
const expectedFindings = {
  javascript: [
    'src/notify.js:5:26 braze/require-recipients',
    'src/notify.js:6:7 braze/no-unknown-property',
    'src/notify.js:7:70 braze/valid-push-extra',
  ],
  typescript: ['src/schedule.ts:13:25 braze/valid-datetime'],
  json: [
    'payloads/order-sent.json:1:1 braze/require-recipients',
    'payloads/order-sent.json:3:3 braze/no-unknown-property',
    'payloads/order-sent.json:4:75 braze/valid-push-extra',
  ],
};

if (runScript('pack:all', { quiet: true }) !== 0) process.exit(1);
const failed = cells.filter((cell) => !tryCell(cell));
console.log(
  failed.length === 0
    ? 'All projects find the same.'
    : `${failed.length.toString()} of ${cells.length.toString()} failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @param {Cell} cell */
function tryCell({ name, project, packages, typescript }) {
  const folder = mkdtempSync(join(tmpdir(), 'braze-lint-packed-'));
  try {
    cpSync(join(projects, project), folder, { recursive: true });
    // Under its real name ESLint would take it for a configuration of this repository.
    renameSync(join(folder, 'config.js'), join(folder, 'eslint.config.js'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const tarballs = tarballsOf(['schemas', 'analyzer', 'eslint-plugin-braze']);
    execute('npm', ['install', '--no-audit', '--no-fund', ...tarballs, ...packages], folder);
    const found = findingsIn(folder);
    const expected = expectedFindings[project];
    const sameFindings = JSON.stringify(found) === JSON.stringify(expected);
    const cleanTree = typescript || !readdirSync(join(folder, 'node_modules')).includes('typescript');
    console.log(`${sameFindings && cleanTree ? 'ok    ' : 'FAILED'} ${name}`);
    if (!sameFindings) console.log('  expected', expected, '\n  found   ', found);
    if (!cleanTree) console.log('  TypeScript was installed, although nobody asked for it');
    return sameFindings && cleanTree;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {readonly string[]} each as `file:line:column rule`
 */
function findingsIn(folder) {
  const output = execute('npx', ['--no-install', 'eslint', '--format', 'json', '.'], folder, [0, 1]);
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
