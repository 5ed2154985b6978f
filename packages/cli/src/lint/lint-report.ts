import type { ESLint } from 'eslint';

/** What one run found. */
export interface LintReport {
  /** One result a file, with our rules' messages and parsing errors only; paths are absolute. */
  readonly results: readonly ESLint.LintResult[];
  /** What could not be checked at all, and what is wrong with the settings. */
  readonly problems: readonly Problem[];
  /** What was left out though it was named, one sentence each. */
  readonly notes: readonly string[];
}

export interface Problem {
  /** As the user wrote it, or relative to the folder where the command runs. */
  readonly path: string;
  readonly message: string;
}
