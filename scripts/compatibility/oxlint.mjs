import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { attempt, execute } from '../lib/packed.mjs';
import { differenceOf } from './lint.mjs';
import { expectedFindings } from './matrix.mjs';
import { recordRuleCases } from './rule-cases.mjs';

/** @typedef {import('./lint.mjs').Outcome} Outcome */
/** @typedef {import('./rule-cases.mjs').RuleCase} RuleCase */

/**
 * The part of oxlint's JSON output that is compared; offsets count bytes.
 * @typedef {object} Diagnostic
 * @property {string} [code] `braze(valid-payload)`
 * @property {string} message
 * @property {string} filename
 * @property {readonly { span: { offset: number, length: number } }[]} labels
 */

/** @typedef {{ filePath: string, messages: readonly { line: number, column: number, endLine?: number, endColumn?: number, ruleId: string | null, message: string }[] }} LintResult */

/** Findings by file, each as `line:column-line:column rule`. @typedef {Map<string, string[]>} Findings */

/** @typedef {{ settings: unknown, cases: (RuleCase & { file: string })[] }} Group cases with the same settings */

/**
 * @param {string} folder
 * @returns {Outcome}
 */
export function lintWithOxlint(folder) {
  const files = ['src/notify.js', 'src/schedule.ts'];
  const found = oxlintFindings(folder, recommendedRules(folder), undefined, files);
  const expected = files.flatMap((file) => (expectedFindings[file] ?? []).map((place) => `${file}:${place}`));
  const starts = [...found].flatMap(([file, findings]) =>
    findings.map((finding) => `${file}:${finding.replace(/-\S+/, '')}`),
  );
  return differenceOf(expected, starts);
}

/**
 * Lints every source that the tests of the rules lint, with ESLint and with oxlint, and compares rule, beginning and end of all findings.
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
export async function lintCasesWithOxlint(folder) {
  const groups = writeCases(folder, await recordRuleCases(folder));
  const expected = eslintFindings(folder, groups);
  /** @type {Map<string, { same: number, all: number }>} */
  const passed = new Map();
  /** @type {string[]} */
  const wrong = [];
  for (const { settings, cases } of groups) {
    const files = cases.map(({ file }) => file);
    const found = oxlintFindings(folder, allRules(folder), settings, files);
    for (const { file, rules, code } of cases) {
      const [rule = 'all rules together'] = rules;
      const count = passed.get(rule) ?? { same: 0, all: 0 };
      const [one, other] = [expected, found].map((findings) => relevant(findings.get(file) ?? [], rules));
      const same = JSON.stringify(one) === JSON.stringify(other);
      passed.set(rule, { same: count.same + Number(same), all: count.all + 1 });
      if (!same)
        wrong.push(`${rule}: ESLint ${JSON.stringify(one)}, oxlint ${JSON.stringify(other)} in\n${code}`);
    }
  }
  const total = [...passed.values()].reduce((sum, { all }) => sum + all, 0);
  const findings = [...expected.values()].flat().length;
  if (total === 0 || findings === 0) return { wrong: 'no case was recorded, or nothing found in any' };
  const table = [...passed]
    .sort()
    .map(([rule, { same, all }]) => `${rule} ${same.toString()}/${all.toString()}`);
  const note = `${total.toString()} sources, ${findings.toString()} findings; the same in: ${table.join(', ')}`;
  return wrong.length === 0 ? { note } : { note, wrong: [note, ...wrong].join('\n') };
}

/**
 * @param {string} folder
 * @param {readonly RuleCase[]} cases
 * @returns {readonly Group[]}
 */
function writeCases(folder, cases) {
  rmSync(join(folder, 'cases'), { recursive: true, force: true });
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const [index, one] of cases.entries()) {
    const key = JSON.stringify(one.settings ?? null);
    const group = groups.get(key) ?? { settings: one.settings, cases: [] };
    groups.set(key, group);
    const file = `cases/${index.toString()}/${one.filename}`;
    group.cases.push({ ...one, file });
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), one.code);
  }
  return [...groups.values()];
}

/**
 * @param {string} folder
 * @param {readonly Group[]} groups
 * @returns {Findings}
 */
function eslintFindings(folder, groups) {
  const settings = groups.map((group) => ({
    files: group.cases.map(({ file }) => file),
    settings: group.settings === undefined ? {} : { braze: group.settings },
  }));
  writeFileSync(
    join(folder, 'configs/cases.js'),
    `import parser from '@typescript-eslint/parser';
import braze from 'eslint-plugin-braze';

const rules = Object.fromEntries(Object.keys(braze.rules).map((rule) => ['braze/' + rule, 'error']));
const linterOptions = { reportUnusedDisableDirectives: 'off' };
export default [
  { files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'], plugins: { braze }, rules, linterOptions },
  { files: ['**/*.{ts,cts,mts,tsx}'], languageOptions: { parser } },
  ...${JSON.stringify(settings)},
];
`,
  );
  const options = ['--config', 'configs/cases.js', '--format', 'json', 'cases'];
  const output = execute(process.execPath, ['node_modules/eslint/bin/eslint.js', ...options], folder, [0, 1]);
  /** @type {unknown} */
  const parsed = JSON.parse(output);
  const results = /** @type {readonly LintResult[]} */ (parsed);
  return new Map(
    results.map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1),
      messages.map(
        ({ line, column, endLine = line, endColumn = column, ruleId, message }) =>
          `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)} ${ruleId ?? message}`,
      ),
    ]),
  );
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} rules
 * @param {unknown} settings
 * @param {readonly string[]} files
 * @returns {Findings}
 */
function oxlintFindings(folder, rules, settings, files) {
  const config = {
    jsPlugins: ['eslint-plugin-braze'],
    categories: { correctness: 'off' },
    rules,
    ...(settings === undefined ? {} : { settings: { braze: settings } }),
  };
  writeFileSync(join(folder, 'oxlint.json'), JSON.stringify(config));
  const args = [
    'node_modules/oxlint/bin/oxlint',
    '--config',
    'oxlint.json',
    '--format',
    'json',
    '--threads',
    '1',
  ];
  const { stdout, output } = attempt(process.execPath, [...args, ...files], folder);
  if (!stdout.startsWith('{')) throw new Error(output);
  /** @type {unknown} */
  const parsed = JSON.parse(stdout);
  const { diagnostics } = /** @type {{ diagnostics: readonly Diagnostic[] }} */ (parsed);
  /** @type {Findings} */
  const findings = new Map();
  for (const diagnostic of diagnostics) {
    const finding = findingOf(folder, diagnostic);
    findings.set(diagnostic.filename, [...(findings.get(diagnostic.filename) ?? []), finding]);
  }
  return findings;
}

/**
 * @param {string} folder
 * @param {Diagnostic} diagnostic
 */
function findingOf(folder, { code, message, filename, labels: [label] }) {
  const rule = /^(.*)\((.*)\)$/.exec(code ?? '');
  const name = rule === null ? message : `${rule[1] ?? ''}/${rule[2] ?? ''}`;
  if (label === undefined) return `?-? ${name}`;
  const bytes = readFileSync(join(folder, filename));
  const { offset, length } = label.span;
  return `${placeAt(bytes, offset)}-${placeAt(bytes, offset + length)} ${name}`;
}

/**
 * @param {Buffer} bytes
 * @param {number} offset
 */
function placeAt(bytes, offset) {
  const lines = bytes
    .subarray(0, offset)
    .toString('utf8')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  return `${lines.length.toString()}:${((lines.at(-1)?.length ?? 0) + 1).toString()}`;
}

/**
 * What rules found, in one order; everything where none is named.
 * @param {readonly string[]} findings
 * @param {readonly string[]} rules
 */
function relevant(findings, rules) {
  const names = rules.map((rule) => `braze/${rule}`);
  const kept =
    rules.length === 0 ? findings : findings.filter((one) => names.includes(one.split(' ')[1] ?? ''));
  return [...kept].sort();
}

/** @param {string} folder */
function recommendedRules(folder) {
  return rulesOf(folder, 'braze.configs.recommended.rules');
}

/** @param {string} folder */
function allRules(folder) {
  return rulesOf(
    folder,
    "Object.fromEntries(Object.keys(braze.rules).map((rule) => [`braze/${rule}`, 'error']))",
  );
}

/**
 * @param {string} folder
 * @param {string} expression
 * @returns {Readonly<Record<string, string>>}
 */
function rulesOf(folder, expression) {
  const code = `import braze from 'eslint-plugin-braze'; console.log(JSON.stringify(${expression}));`;
  const output = execute(process.execPath, ['--input-type=module', '--eval', code], folder);
  /** @type {unknown} */
  const parsed = JSON.parse(output);
  return /** @type {Readonly<Record<string, string>>} */ (parsed);
}
