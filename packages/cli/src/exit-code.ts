import type { LintReport } from './lint/lint-report.js';

/** 0: nothing to complain about, warnings aside. 1: findings. 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf({ results, problems }: LintReport): ExitCode {
  if (problems.length > 0 || results.some((result) => result.fatalErrorCount > 0)) return 2;
  return results.some((result) => result.errorCount > 0) ? 1 : 0;
}
