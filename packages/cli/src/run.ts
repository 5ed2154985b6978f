import type { LintOptions } from './arguments.js';
import { parseArguments } from './arguments.js';
import { assertNever } from './assert-never.js';
import type { ExitCode } from './exit-code.js';
import { exitCodeOf } from './exit-code.js';
import { formatReport } from './format/format-report.js';
import { help } from './help.js';
import { lintPaths } from './lint/lint-paths.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

/** The whole command line: reads the arguments, does what they ask for, prints. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseArguments(args);
  switch (command.kind) {
    case 'help':
      terminal.write(help);
      return 0;
    case 'version':
      terminal.write(`${version}\n`);
      return 0;
    case 'misuse':
      terminal.warn(`braze-lint: ${command.message}\nSee braze-lint --help.\n`);
      return 2;
    case 'lint':
      return lint(command.options, terminal);
    default:
      return assertNever(command);
  }
}

async function lint(options: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const report = await lintPaths(options, terminal.cwd);
  terminal.write(await formatReport(options.format, { report, strict: options.strict, terminal }));
  for (const note of report.notes) terminal.warn(`braze-lint: ${note}\n`);
  for (const { path, message } of report.problems) terminal.warn(`braze-lint: ${path}: ${message}\n`);
  return exitCodeOf(report);
}
