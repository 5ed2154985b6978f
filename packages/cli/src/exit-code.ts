import type { LintReport } from './lint/lint-report.js';

/** 0: nothing to complain about, warnings aside. 1: findings. 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2;

/** @param maxWarnings how many warnings are fine */
export function exitCodeOf({ results, problems }: LintReport, maxWarnings = Infinity): ExitCode {
  if (problems.length > 0 || results.some((result) => result.fatalErrorCount > 0)) return 2;
  if (results.some((result) => result.errorCount > 0)) return 1;
  return warningsIn(results) > maxWarnings ? 1 : 0;
}

export const warningsIn = (results: LintReport['results']): number =>
  results.reduce((sum, { warningCount }) => sum + warningCount, 0);
