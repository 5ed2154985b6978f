import type { LintReport } from '../lint/lint-report.js';
import type { Terminal } from '../terminal.js';

/** What there is to print. */
export interface FormatInput {
  /** As far as it is shown. */
  readonly report: LintReport;
  readonly strict: boolean;
  /** More warnings than were allowed, of how many. */
  readonly tooManyWarnings?: { readonly warnings: number; readonly limit: number };
  readonly terminal: Pick<Terminal, 'cwd' | 'colors' | 'env'>;
}

/** Makes the text to print of a report. */
export type Formatter = (input: FormatInput) => string | Promise<string>;
