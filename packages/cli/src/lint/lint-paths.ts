import { noSurroundings } from '../surroundings.js';
import { lint } from './lint.js';
import type { LintReport } from './lint-report.js';

/** Which files to check. */
export interface LintPathsOptions {
  /** Files, folders and globs, relative to `cwd`. */
  readonly paths: readonly string[];
  /** Whether what Braze accepts but loses counts as an error too. */
  readonly strict: boolean;
  /** Whether `.gitignore` and the ignores of ESLint's configuration hold; they do by default. */
  readonly ignore?: boolean;
}

/** Checks the files that the paths stand for, with the settings that are found. What fails for one file leaves the others alone. */
export async function lintPaths(
  { paths, strict, ignore = true }: LintPathsOptions,
  cwd: string,
): Promise<LintReport> {
  return lint({ paths, strict, ignore, source: { kind: 'files' }, fix: false }, noSurroundings(cwd));
}
