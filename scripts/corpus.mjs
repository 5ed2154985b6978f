// What the linter says about the source code in folders, one repository a folder: `npm run corpus -- <folder>…`.
// `--calls` prints each call with its coverage.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join, parse, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import { analyze, auditOf, hasTriggerWord, readSettings } from '../packages/analyzer/dist/index.js';
import braze from '../packages/eslint-plugin/dist/index.js';

/** @typedef {import('../packages/analyzer/dist/index.js').SourceContext} SourceContext */

/**
 * @typedef {object} Row
 * @property {string} repository
 * @property {number} files
 * @property {number} triggered files with a word that speaks of Braze
 * @property {number} unread files that the parser refuses
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
  options: { calls: { type: 'boolean', default: false } },
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
        const { sourceCode, filename } = context;
        const { ast, scopeManager, text } = sourceCode;
        /** @type {unknown} */
        const parts = { ast, scopeManager, text, filename, comments: sourceCode.getAllComments() };
        if (isSource(parts)) audited = auditOf(analyze(parts, settings, { now: Date.now() }));
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
    calls: { checked: 0, partly: 0, not: 0 },
    reports: {},
  };
  console.log(`\n${row.repository}`);
  for (const file of sourceFiles(folder)) {
    const text = readFileSync(file, 'utf8');
    row.files += 1;
    if (!hasTriggerWord(text, settings)) continue;
    row.triggered += 1;
    lintFile(file, text, relative(folder, file), row);
  }
  return row;
}

/**
 * @param {string} file
 * @param {string} text
 * @param {string} name the file, from the folder of its repository
 * @param {Row} row
 */
function lintFile(file, text, name, row) {
  audited = [];
  for (const { ruleId, line, column, message, fatal } of linter.verify(text, config(), file)) {
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

/** @returns {import('eslint').Linter.Config[]} */
function config() {
  const parserOptions = { ecmaFeatures: { jsx: true }, loggerFn: false };
  return [
    {
      files: ['**/*.*'],
      plugins: { braze, corpus: { rules: { audit } } },
      rules: /** @type {import('eslint').Linter.RulesRecord} */ (rules),
      languageOptions: { parser: /** @type {import('eslint').Linter.Parser} */ (parser), parserOptions },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
  ];
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
  for (const { repository, files, triggered, unread, calls, reports } of all) {
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
    console.log(`| ${cells.join(' | ')} |${unread === 0 ? '' : ` (${String(unread)} unread)`}`);
  }
}

/**
 * ESLint's types speak of plain ESTree, the analyzer's of what typescript-eslint makes.
 * @param {unknown} value
 * @returns {value is SourceContext}
 */
function isSource(value) {
  return typeof value === 'object' && value !== null && 'ast' in value;
}
