export type { Command, LintOptions } from './arguments.js';
export { parseArguments } from './arguments.js';
export type { ExitCode } from './exit-code.js';
export type { FormatName } from './format/format-name.js';
export type { LintReport, Problem } from './lint/lint-report.js';
export { lintPaths } from './lint/lint-paths.js';
export { run } from './run.js';
export type { Terminal } from './terminal.js';
export { version } from './version.js';
