import { ESLint } from 'eslint';

import { assertNever } from '../assert-never.js';
import type { LintReport } from '../lint/lint-report.js';
import type { Terminal } from '../terminal.js';
import type { FormatName } from './format-name.js';
import { pretty } from './pretty.js';

export interface FormatInput {
  readonly report: LintReport;
  readonly strict: boolean;
  readonly terminal: Pick<Terminal, 'cwd' | 'colors'>;
}

/** The text to print for a report. */
export async function formatReport(format: FormatName, input: FormatInput): Promise<string> {
  switch (format) {
    case 'pretty':
      return pretty(input);
    case 'stylish':
      return stylish(input);
    case 'json':
      return `${JSON.stringify(input.report.results)}\n`;
    default:
      return assertNever(format);
  }
}

async function stylish({ report, terminal }: FormatInput): Promise<string> {
  const eslint = new ESLint({ cwd: terminal.cwd, overrideConfigFile: true });
  const formatter = await eslint.loadFormatter('stylish');
  return formatter.format([...report.results]);
}
