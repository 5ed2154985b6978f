import { fill } from '@braze-lint/analyzer';

import type { LintReport } from '../lint/lint-report.js';
import { countText } from '../texts/count-text.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import type { Paint } from './paint.js';

export interface SummaryInput {
  readonly report: LintReport;
  readonly strict: boolean;
  readonly paint: Paint;
}

/** The end of a report, in plain words: how much was found in how many files, what it means, and what to do next. */
export function summary({ report: { results, problems }, strict, paint }: SummaryInput): string {
  const unreadable = total(results, 'fatalErrorCount') + problems.length;
  const errors = total(results, 'errorCount') - total(results, 'fatalErrorCount');
  const warnings = total(results, 'warningCount');
  const checked = results.filter((result) => result.fatalErrorCount === 0);
  const affected = checked.filter((result) => result.messages.length > 0).length;
  const files = countText(texts.files, checked.length);

  const lines: string[] = [];
  if (affected === 0) lines.push(paint('bold', fill(texts.noFindings, { files })));
  else {
    const found = foundText(errors, warnings);
    lines.push(paint('bold', fill(texts.findings, { found, affected: String(affected), files })));
    if (!strict && errors > 0) lines.push(texts.errorMeans);
    if (!strict && warnings > 0) lines.push(texts.warningMeans);
  }
  if (unreadable > 0) lines.push(paint('red', countText(texts.unchecked, unreadable)));
  if (affected > 0) lines.push('', texts.howToAdd);
  return `${lines.join('\n')}\n`;
}

function foundText(errorCount: number, warningCount: number): string {
  const errors = countText(texts.errors, errorCount);
  const warnings = countText(texts.warnings, warningCount);
  if (errorCount > 0 && warningCount > 0) return fill(texts.both, { errors, warnings });
  return errorCount > 0 ? errors : warnings;
}

type Count = 'errorCount' | 'warningCount' | 'fatalErrorCount';

const total = (results: LintReport['results'], key: Count): number =>
  results.reduce((sum, result) => sum + result[key], 0);
