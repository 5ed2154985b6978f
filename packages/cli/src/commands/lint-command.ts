import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { fill } from '@braze-lint/analyzer';
import { ESLint } from 'eslint';

import type { LintOptions } from '../arguments/command.js';
import type { ExitCode } from '../exit-code.js';
import { exitCodeOf, warningsIn } from '../exit-code.js';
import type { FormatInput } from '../format/formatter.js';
import { loadFormatter } from '../format/load-formatter.js';
import { lint } from '../lint/lint.js';
import type { LintReport } from '../lint/lint-report.js';
import { startProgress } from '../progress.js';
import { maskSecrets } from '../secrets/mask-secrets.js';
import type { Terminal } from '../terminal.js';
import { countText } from '../texts/count-text.js';
import { lintTexts as texts } from '../texts/lint-texts.js';

/** Checks the code and prints what was found. */
export async function lintCommand(options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, env } = terminal;
  const format = await loadFormatter(options.format, cwd);
  const progress = await startProgress(terminal, options.progress);
  const report = await lint(options, {
    cwd,
    read: () => terminal.read(),
    onProgress: progress.update,
  }).finally(progress.stop);

  const tooMany = tooManyWarnings(report, options.maxWarnings);
  const shown = masked(options.quiet ? errorsOf(report) : report, env);
  const input: FormatInput = {
    report: shown,
    strict: options.strict,
    terminal,
    ...(tooMany && { tooManyWarnings: tooMany }),
  };
  const text = await format(input);
  if (options.outputFile === undefined) terminal.write(text);
  else await writeOutput(resolve(cwd, options.outputFile), maskSecrets(text, env));

  for (const note of report.notes) terminal.warn(`braze-lint: ${note}\n`);
  for (const { path, message } of report.problems) terminal.warn(`braze-lint: ${path}: ${message}\n`);
  if (tooMany !== undefined) {
    const said = countText(texts.tooManyWarnings, tooMany.warnings);
    terminal.warn(`braze-lint: ${fill(said, { limit: String(tooMany.limit) })}\n`);
  }
  return exitCodeOf(report, options.maxWarnings);
}

function tooManyWarnings({ results }: LintReport, limit = Infinity): FormatInput['tooManyWarnings'] {
  const warnings = warningsIn(results);
  return warnings > limit ? { warnings, limit } : undefined;
}

function errorsOf(report: LintReport): LintReport {
  return { ...report, results: ESLint.getErrorResults([...report.results]).concat(cleanOf(report)) };
}

/** ESLint leaves files without errors out; they were checked all the same, and the summary counts them. */
const cleanOf = ({ results }: LintReport): ESLint.LintResult[] =>
  results
    .filter(({ errorCount }) => errorCount === 0)
    .map((result) => ({ ...result, messages: [], warningCount: 0, fixableWarningCount: 0 }));

/** The lines of source that are shown around a finding are cut to a width, so that secrets are masked before. */
function masked(report: LintReport, env: Terminal['env']): LintReport {
  const results = report.results.map((result) =>
    result.source === undefined ? result : { ...result, source: maskSecrets(result.source, env) },
  );
  return { ...report, results };
}

async function writeOutput(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
