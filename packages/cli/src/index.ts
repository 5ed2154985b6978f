export type { Command, LintOptions } from './arguments/command.js';
export { parseArguments } from './arguments/parse-arguments.js';
export type { ExitCode } from './exit-code.js';
export type { LintReport, Problem } from './lint/lint-report.js';
export type { LintPathsOptions } from './lint/lint-paths.js';
export { lintPaths } from './lint/lint-paths.js';
export { run } from './run.js';
export type { Terminal } from './terminal.js';
export { version } from './version.js';
