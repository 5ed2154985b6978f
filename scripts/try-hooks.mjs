// Tries every recipe of docs/pre-commit.md as a user would: in a fresh repository, from the packed tarballs, with a commit that is
// refused and one that passes. Needs the npm registry, git, and for its own recipes the Python tool pre-commit; not part of `npm test`.
// `--packed` takes the tarballs that are there.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { attempt, commandLinePackages, execute, tarballsOf } from './lib/packed.mjs';
import { root, runScript } from './lib/run.mjs';

/**
 * What is done once in a repository before the first commit.
 * @typedef {readonly (readonly string[])[]} SetUp commands
 */

const refused = `await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({ messages: { apple_push: { alert: 'Hi' } } }),
});
`;
const mended = refused.replace('{ messages', '{ broadcast: true, messages');
const rule = 'braze/require-recipients';

/** @type {Readonly<Record<string, SetUp>>} */
const hooks = {
  husky: [['npx', '--no-install', 'husky']],
  lefthook: [['npx', '--no-install', 'lefthook', 'install']],
  'lint-staged': [['npx', '--no-install', 'husky']],
  'pre-commit': [['pre-commit', 'install']],
  'pre-commit-local': [['pre-commit', 'install']],
};

/** git and pre-commit without the settings of whoever runs this. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

if (!process.argv.includes('--packed') && runScript('pack:all', { quiet: true }) !== 0) process.exit(1);
const recipes = readRecipes(readFileSync(join(root, 'docs/pre-commit.md'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'braze-lint-hooks-'));
try {
  const template = join(work, 'template');
  mkdirSync(template);
  writeFileSync(join(template, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const tools = ['husky@9', 'lefthook@2', 'lint-staged@16'];
  const tarballs = tarballsOf(commandLinePackages);
  execute('npm', ['install', '--no-audit', '--no-fund', '--save-dev', ...tarballs, ...tools], template);
  const outcomes = Object.entries(recipes).map(([name, files]) => tryRecipe(name, files, template));
  process.exitCode = outcomes.every((outcome) => outcome !== 'failed') ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * The files of each recipe, which a comment before their code names.
 * @param {string} page
 */
function readRecipes(page) {
  /** @type {Record<string, Record<string, string>>} */
  const found = {};
  for (const [, name = '', path = '', text = ''] of page.matchAll(
    /<!-- recipe: (\S+) (\S+) -->\n\n```\w*\n(.*?)```/gs,
  )) {
    found[name] = { ...found[name], [path]: text };
  }
  return found;
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} files
 * @param {string} template a folder with everything installed
 */
function tryRecipe(name, files, template) {
  const setUp = hooks[name];
  if (name.startsWith('pre-commit') && !isInstalled('pre-commit')) {
    console.log(`left out ${name}: pre-commit is not installed (Debian's package of that name has it)`);
    return 'left out';
  }
  const folder = join(work, name);
  cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
  try {
    git(folder, 'init', '--quiet');
    write(folder, { ...files, '.gitignore': 'node_modules/\n' });
    if (name === 'pre-commit') useOwnHooks(folder);
    if (setUp === undefined) tryWorkflow(folder, files);
    else tryCommits(folder, setUp);
    console.log(`ok       ${name}`);
    return 'ok';
  } catch (error) {
    console.log(`FAILED   ${name}\n${error instanceof Error ? error.message : String(error)}`);
    return 'failed';
  }
}

/**
 * @param {string} folder
 * @param {SetUp} setUp
 */
function tryCommits(folder, setUp) {
  for (const [command = '', ...args] of setUp) expectCode(attempt(command, args, folder, env), 0);
  git(folder, 'add', '.');
  git(folder, 'commit', '--no-verify', '--quiet', '-m', 'set up');
  const before = git(folder, 'rev-parse', 'HEAD');

  write(folder, { 'src/notify.js': refused });
  git(folder, 'add', '.');
  // Mended in the folder, not in what is staged: the commit would still hold the mistake.
  write(folder, { 'src/notify.js': mended, 'src/unfinished.js': refused });
  const first = attempt('git', ['commit', '-m', 'refused'], folder, env);
  if (first.status === 0) throw new Error(`The wrong commit passed.\n${first.output}`);
  if (!first.output.includes(rule)) throw new Error(`${rule} is not in\n${first.output}`);
  if (git(folder, 'rev-parse', 'HEAD') !== before) throw new Error('There is a commit all the same.');
  if (readFileSync(join(folder, 'src/notify.js'), 'utf8') !== mended) {
    throw new Error('What was not staged is lost.');
  }

  git(folder, 'add', 'src/notify.js');
  const second = attempt('git', ['commit', '-m', 'mended'], folder, env);
  if (second.status !== 0) throw new Error(`The right commit was refused.\n${second.output}`);
  if (git(folder, 'rev-parse', 'HEAD') === before) throw new Error('There is no commit.');
}

/**
 * Carries out the `run` lines of a workflow, as far as they are about braze-lint: once with a mistake, once without.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files
 */
function tryWorkflow(folder, files) {
  const workflow = Object.values(files).join('\n');
  const lines = [...workflow.matchAll(/^ +- run: (.*braze-lint.*)$/gm)].map(([, line = '']) => line);
  if (lines.length === 0) throw new Error('The workflow runs nothing.');
  const inActions = { ...env, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
  for (const line of lines) {
    write(folder, { 'src/notify.js': refused });
    const wrong = attempt('bash', ['-e', '-c', line], folder, inActions);
    expectCode(wrong, 1);
    const written = existsSync(join(folder, 'braze-lint.sarif'))
      ? readFileSync(join(folder, 'braze-lint.sarif'), 'utf8')
      : wrong.stdout;
    if (!written.includes(rule)) throw new Error(`${rule} is not in\n${written}`);
    if (wrong.stdout !== '') console.log(wrong.stdout.trimEnd());
    write(folder, { 'src/notify.js': mended });
    expectCode(attempt('bash', ['-e', '-c', line], folder, inActions), 0);
  }
}

/**
 * The hooks of this repository, as it will be at the tag of its version: a clone of it made of what is in the folder now.
 * @param {string} folder
 */
function useOwnHooks(folder) {
  const published = join(work, 'published');
  mkdirSync(published);
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(published, '.pre-commit-hooks.yaml'));
  git(published, 'init', '--quiet');
  git(published, 'add', '.');
  git(published, 'commit', '--quiet', '-m', 'publish');
  const file = join(folder, '.pre-commit-config.yaml');
  const written = readFileSync(file, 'utf8');
  const [, rev = ''] = /rev: (\S+)/.exec(written) ?? [];
  git(published, 'tag', rev);
  writeFileSync(file, written.replace(/repo: \S+/, `repo: ${published}`));
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function git(folder, ...args) {
  const result = attempt('git', args, folder, env);
  expectCode(result, 0);
  return result.stdout.trim();
}

/**
 * @param {{ readonly status: number, readonly output: string }} result
 * @param {number} code
 */
function expectCode({ status, output }, code) {
  if (status !== code) throw new Error(`Exit code ${String(status)} and not ${String(code)}:\n${output}`);
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

/** @param {string} command */
function isInstalled(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
