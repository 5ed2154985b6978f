// What the linter says about the source code in folders, one repository a folder: `npm run corpus -- <folder>…`.
// `--calls` prints each call with its coverage; with `--types`, each file is read as a part of the TypeScript program whose
// `tsconfig.json` is the nearest, and alone where there is none or where it cannot be read.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, parse, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';

import { analyze, auditOf, hasTriggerWord, readSettings } from '../packages/analyzer/dist/index.js';
import braze from '../packages/eslint-plugin/dist/index.js';
import { sourceContextOf } from '../packages/eslint-plugin/src/analysis/source-context-of.js';

/**
 * @typedef {object} Row
 * @property {string} repository
 * @property {number} files
 * @property {number} triggered files with a word that speaks of Braze
 * @property {number} unread files that the parser refuses
 * @property {number} alone files that are in no program
 * @property {Record<import('../packages/analyzer/dist/index.js').Coverage, number>} calls
 * @property {Record<string, number>} reports by rule
 */

const extensions = new Set(['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts']);
const skipped = new Set([
  'node_modules',
  'bower_components',
  'dist',
  'build',
  'coverage',
  '.git',
  '.next',
  '.yarn',
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { calls: { type: 'boolean', default: false }, types: { type: 'boolean', default: false } },
});
const { settings } = readSettings(undefined);
/** @type {readonly import('../packages/analyzer/dist/index.js').AuditEntry[]} */
let audited = [];
// ESLint takes no file from outside its folder.
const linter = new Linter({ cwd: parse(process.cwd()).root });
const rules = { ...braze.configs.all.rules, 'corpus/audit': 'warn' };

/** Takes down what was found, the checked calls included, which no rule of the plugin tells of. */
const audit = {
  create(/** @type {import('eslint').Rule.RuleContext} */ context) {
    return {
      'Program:exit'() {
        const source = sourceContextOf(context);
        if (source !== undefined)
          audited = auditOf(analyze(source, settings, { now: Date.now(), isTriggered: true }));
      },
    };
  },
};

const rows = positionals.map((folder) => lintRepository(resolve(folder)));
printTable(rows);

/**
 * @param {string} folder
 * @returns {Row}
 */
function lintRepository(folder) {
  /** @type {Row} */
  const row = {
    repository: basename(folder).replace('+', '/'),
    files: 0,
    triggered: 0,
    unread: 0,
    alone: 0,
    calls: { checked: 0, partly: 0, not: 0 },
    reports: {},
  };
  console.log(`\n${row.repository}`);
  /** @type {Map<string | undefined, { file: string, text: string }[]>} */
  const byProject = new Map();
  for (const file of sourceFiles(folder)) {
    const text = readFileSync(file, 'utf8');
    row.files += 1;
    if (!hasTriggerWord(text, settings, values.types)) continue;
    row.triggered += 1;
    const project = values.types ? projectOf(file, folder) : undefined;
    byProject.set(project, [...(byProject.get(project) ?? []), { file, text }]);
  }
  for (const [project, files] of byProject) {
    const program = project === undefined ? undefined : programOf(project, files);
    if (program === undefined) row.alone += files.length;
    for (const { file, text } of files) lintFile(file, text, relative(folder, file), row, program);
  }
  return row;
}

/**
 * The nearest `tsconfig.json` of the repository.
 * @param {string} file
 * @param {string} folder
 * @returns {string | undefined}
 */
function projectOf(file, folder) {
  for (let at = dirname(file); at.startsWith(folder); at = dirname(at)) {
    const config = join(at, 'tsconfig.json');
    if (existsSync(config)) return config;
  }
  return undefined;
}

/**
 * The program of a project, with the files in it whatever it says of them; its packages are not installed.
 * @param {string} project
 * @param {readonly { file: string }[]} files
 * @returns {ts.Program | undefined}
 */
function programOf(project, files) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(project, {}, host);
  if (parsed === undefined) {
    console.log(`  ${project} cannot be read: its files are read alone`);
    return undefined;
  }
  const { options, fileNames } = parsed;
  return ts.createProgram({
    rootNames: [...new Set([...fileNames, ...files.map(({ file }) => file)])],
    options: { ...options, allowJs: true, noEmit: true, skipLibCheck: true, types: [] },
  });
}

/**
 * @param {string} file
 * @param {string} text
 * @param {string} name the file, from the folder of its repository
 * @param {Row} row
 * @param {ts.Program | undefined} program
 */
function lintFile(file, text, name, row, program) {
  audited = [];
  for (const { ruleId, line, column, message, fatal } of linter.verify(text, config(program), file)) {
    if (ruleId === 'braze/no-unchecked-payload' && !message.includes('broke down')) continue;
    // A directive in a comment that has no effect here.
    if (ruleId === null && fatal !== true) continue;
    if (fatal === true) row.unread += 1;
    if (ruleId !== null) row.reports[ruleId] = (row.reports[ruleId] ?? 0) + 1;
    console.log(`  ${name}:${String(line)}:${String(column)}  ${ruleId ?? 'unread'}  ${message}`);
  }
  for (const { coverage, endpoints, loc, reasons } of audited) {
    row.calls[coverage] += 1;
    if (!values.calls) continue;
    const why = reasons === '' ? '' : `: ${reasons}`;
    console.log(
      `  ${name}:${String(loc.start.line)}-${String(loc.end.line)}  (${coverage}) ${endpoints.join(', ')}${why}`,
    );
  }
}

/**
 * @param {ts.Program | undefined} program
 * @returns {import('eslint').Linter.Config[]}
 */
function config(program) {
  const parserOptions = { ecmaFeatures: { jsx: true }, loggerFn: false };
  // ESLint copies options, and a program cannot be copied.
  const ofProgram = {
    .../** @type {import('eslint').Linter.Parser} */ (parser),
    parseForESLint: (/** @type {string} */ text, /** @type {object} */ options) =>
      parseWith(text, { ...options, ...(program && { programs: [program] }) }),
  };
  return [
    {
      files: ['**/*.*'],
      plugins: { braze, corpus: { rules: { audit } } },
      rules: /** @type {import('eslint').Linter.RulesRecord} */ (rules),
      languageOptions: { parser: /** @type {import('eslint').Linter.Parser} */ (ofProgram), parserOptions },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
  ];
}

/**
 * The parser's own types speak of an option less than it takes.
 * @param {string} text
 * @param {object} options
 * @returns {import('eslint').Linter.ESLintParseResult}
 */
function parseWith(text, options) {
  /** @type {unknown} */
  const untyped = parser;
  const { parseForESLint } =
    /** @type {{ parseForESLint: (this: void, text: string, options: object) => import('eslint').Linter.ESLintParseResult }} */ (
      untyped
    );
  return parseForESLint(text, options);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(path);
    return entry.isFile() && extensions.has(extname(entry.name)) && !/\.min\.[cm]?js$/.test(entry.name)
      ? [path]
      : [];
  });
}

/** @param {readonly Row[]} all */
function printTable(all) {
  console.log('\n| repository | files | trigger word | calls | checked | partly | not | reports |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { repository, files, triggered, unread, alone, calls, reports } of all) {
    const { checked, partly, not } = calls;
    const byRule = Object.entries(reports).map(
      ([rule, count]) => `${rule.replace('braze/', '')} ${String(count)}`,
    );
    const cells = [
      repository,
      files,
      triggered,
      checked + partly + not,
      checked,
      partly,
      not,
      byRule.join(', '),
    ];
    const notes = [
      ...(unread === 0 ? [] : [`${String(unread)} unread`]),
      ...(values.types && alone > 0 ? [`${String(alone)} read alone`] : []),
    ];
    console.log(`| ${cells.join(' | ')} |${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`);
  }
}
