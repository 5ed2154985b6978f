import { Argument, Command as Program, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { usualSnapshotFile } from '@braze-lint/analyzer';

import { optionTexts as texts } from '../texts/option-texts.js';
import { version } from '../version.js';
import type { Command } from './command.js';
import { lintOptionsOf } from './lint-options.js';
import { localizedHelp } from './localized-help.js';

/**
 * The commands and their options. What is parsed goes to `take`, help and version to `print`; everything that ends the
 * program is thrown as a `CommanderError`.
 */
export function createProgram(take: (command: Command) => void, print: (text: string) => void) {
  const program = new Program('braze-lint')
    .exitOverride()
    .configureHelp(localizedHelp)
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => 110 })
    .enablePositionalOptions()
    .description(texts.program)
    .version(version, '-v, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(false)
    .addHelpText('after', texts.after)
    .argument('[paths...]', texts.paths)
    .option('-f, --format <name>', texts.format, 'pretty')
    .option('--strict', texts.strict, false)
    .option('--quiet', texts.quiet, false)
    .option('--max-warnings <number>', texts.maxWarnings, wholeNumber)
    .option('--fix', texts.fix, false)
    .option('--cache', texts.cache, false)
    .option('--cache-location <file>', texts.cacheLocation, '.brazelintcache')
    .addOption(
      new Option('--cache-strategy <strategy>', texts.cacheStrategy)
        .choices(['metadata', 'content'] as const)
        .default('metadata' as const),
    )
    .option('--staged', texts.staged, false)
    .option('--stdin', texts.stdin, false)
    .option('--stdin-filename <name>', texts.stdinFilename)
    .option('-o, --output-file <file>', texts.outputFile)
    .option('-c, --config <file>', texts.config)
    .option('--no-ignore', texts.noIgnore)
    .option('--no-progress', texts.noProgress)
    .addOption(localeOption());
  program.action((paths, options) => {
    const read = lintOptionsOf(paths, options);
    if (typeof read === 'string') program.error(read);
    else take({ kind: 'lint', options: read });
  });

  for (const kind of ['audit', 'permissions'] as const) {
    program
      .command(kind)
      .description(texts[kind])
      .argument('[paths...]', texts.paths)
      .addOption(
        new Option('-f, --format <name>', texts.reportFormat)
          .choices(['table', 'json', 'markdown'] as const)
          .default('table' as const),
      )
      .option('-c, --config <file>', texts.config)
      .option('--no-ignore', texts.noIgnore)
      .option('--no-progress', texts.noProgress)
      .addOption(localeOption())
      .action((paths, { config, format, ignore, progress }) => {
        take({
          kind,
          options: {
            format,
            ignore,
            progress,
            ...(config !== undefined && { config }),
            paths: orHere(paths),
          },
        });
      });
  }

  program
    .command('explain')
    .description(texts.explain)
    .addArgument(new Argument('[answer...]', texts.answer))
    .addOption(
      new Option('-f, --format <name>', texts.answerFormat)
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(localeOption())
    .action((words, { format }) => {
      take({ kind: 'explain', options: { answer: words.join(' '), format } });
    });

  const snapshot = program
    .command('snapshot')
    .summary(texts.snapshot)
    .description(texts.snapshotAbout)
    .allowExcessArguments()
    .option('-o, --output <file>', texts.snapshotOutput, usualSnapshotFile)
    .option('--permissions', texts.snapshotPermissions, false)
    .option('--fresh', texts.snapshotFresh, false)
    .addOption(
      new Option('--timeout <seconds>', texts.snapshotTimeout).argParser(secondsAboveZero).default(30),
    )
    .addOption(localeOption())
    .addHelpText('after', texts.snapshotAfter);
  snapshot.action((options) => {
    // What is no option is not repeated: it may be a key.
    if (snapshot.args.length > 0) snapshot.error(texts.snapshotArguments);
    const { output, permissions, fresh, timeout } = options;
    take({ kind: 'snapshot', options: { output, permissions, fresh, timeout: timeout * 1000 } });
  });
  return program;
}

/** Read before the others, because it decides in which language they are told of. */
const localeOption = () => new Option('--locale <language>', texts.locale);

/** The paths, or the current folder where none are written. */
const orHere = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : ['.']);

function secondsAboveZero(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError(texts.notSeconds);
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(texts.notANumber);
  return Number(text);
}
