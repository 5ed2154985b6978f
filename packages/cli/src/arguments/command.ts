import type { SnapshotOptions } from '../snapshot/snapshot-options.js';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'lint'; readonly options: LintOptions }
  | { readonly kind: 'audit' | 'permissions'; readonly options: ReportOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions }
  | { readonly kind: 'snapshot'; readonly options: SnapshotOptions }
  /** The arguments make no sense; `message` says why. */
  | { readonly kind: 'misuse'; readonly message: string };

/** Which files a command is about. */
export interface FileOptions {
  /** Files, folders and globs as they were written; at least one. */
  readonly paths: readonly string[];
  /** Whether `.gitignore` and the ignores of ESLint's configuration hold. */
  readonly ignore: boolean;
  /** The file with the settings; one is looked for when it is absent. */
  readonly config?: string;
  readonly progress: boolean;
}

/** Where the text to check comes from. */
export type TextSource =
  | { readonly kind: 'files' }
  /** The content of git's index. */
  | { readonly kind: 'staged' }
  | { readonly kind: 'stdin'; readonly filename: string };

export interface CacheOptions {
  /** Relative to the current folder. */
  readonly location: string;
  readonly strategy: 'metadata' | 'content';
}

export interface LintOptions extends FileOptions {
  readonly source: TextSource;
  /** One of ours, or the name or path of a formatter of ESLint. */
  readonly format: string;
  /** Whether what Braze accepts but loses counts as an error too. */
  readonly strict: boolean;
  /** Whether warnings are left out of the report. */
  readonly quiet: boolean;
  /** How many warnings are fine; any number when absent. */
  readonly maxWarnings?: number;
  readonly fix: boolean;
  readonly cache?: CacheOptions;
  /** Where the report goes, relative to the current folder; absent for the standard output. */
  readonly outputFile?: string;
}

export type ReportFormat = 'table' | 'json' | 'markdown';

export interface ReportOptions extends FileOptions {
  readonly format: ReportFormat;
}

export interface ExplainOptions {
  /** What was written as arguments; empty when the standard input has it. */
  readonly answer: string;
  readonly format: 'text' | 'json';
}
