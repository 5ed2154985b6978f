import type { LintReport } from '../lint/lint-report.js';
import type { Paint } from './paint.js';

export interface SummaryInput {
  readonly report: LintReport;
  readonly strict: boolean;
  readonly paint: Paint;
}

const howToAdd = `To see findings in the editor and in CI, add the plugin to your repository's ESLint:

  npm install --save-dev eslint eslint-plugin-braze

  // eslint.config.js
  import braze from 'eslint-plugin-braze';
  export default [braze.configs.recommended];
`;

/** The end of a report, in plain words: how much was found in how many files, what it means, and what to do next. */
export function summary({ report: { results, problems }, strict, paint }: SummaryInput): string {
  const unreadable = total(results, 'fatalErrorCount') + problems.length;
  const errors = total(results, 'errorCount') - total(results, 'fatalErrorCount');
  const warnings = total(results, 'warningCount');
  const checked = results.filter((result) => result.fatalErrorCount === 0);
  const affected = checked.filter((result) => result.messages.length > 0).length;

  const lines: string[] = [];
  if (affected === 0) lines.push(paint('bold', `No findings in ${count(checked.length, 'file')}.`));
  else {
    const found = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
    const words = found.filter((part) => part !== false).join(' and ');
    lines.push(paint('bold', `${words} in ${affected.toString()} of ${count(checked.length, 'file')}.`));
    if (!strict && errors > 0) lines.push('Error: by its documentation, Braze refuses the request (4XX).');
    if (!strict && warnings > 0) lines.push('Warning: Braze accepts the request and ignores a part of it.');
  }
  if (unreadable > 0) lines.push(paint('red', `${count(unreadable, 'path')} could not be checked.`));
  if (affected > 0) lines.push('', howToAdd);
  return `${lines.join('\n')}\n`;
}

type Count = 'errorCount' | 'warningCount' | 'fatalErrorCount';

const total = (results: LintReport['results'], key: Count): number =>
  results.reduce((sum, result) => sum + result[key], 0);

const count = (number: number, noun: string): string =>
  `${number.toString()} ${noun}${number === 1 ? '' : 's'}`;
