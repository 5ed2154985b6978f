import { fill } from '@braze-lint/analyzer';
import type { Locale } from '@braze-lint/schemas';
import { environmentLocale, writtenLocales } from '@braze-lint/schemas';

import { askedLocale } from './arguments/asked-locale.js';
import type { Command } from './arguments/command.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { assertNever } from './assert-never.js';
import { auditCommand } from './commands/audit-command.js';
import { explainCommand } from './commands/explain-command.js';
import { lintCommand } from './commands/lint-command.js';
import { permissionsCommand } from './commands/permissions-command.js';
import { snapshotCommand } from './commands/snapshot-command.js';
import type { ExitCode } from './exit-code.js';
import { explain } from './failure.js';
import { maskingTerminal } from './secrets/masking-terminal.js';
import { findSettings } from './settings/find-settings.js';
import type { Terminal } from './terminal.js';
import { inLocale } from './texts/current-locale.js';
import { optionTexts as texts } from './texts/option-texts.js';
import { version } from './version.js';

/** The whole command line: reads the arguments, does what they ask for, prints. Never a secret, and never a stack. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const safe = maskingTerminal(terminal);
  const asked = askedLocale(args);
  const before = asked.kind === 'known' ? asked.locale : environmentLocale(terminal.env);
  return inLocale(before, async () => {
    try {
      if (asked.kind === 'unknown') safe.warn(`braze-lint: ${unknownLocale(asked.written)}\n`);
      const command = parseArguments(asked.others);
      const locale = asked.kind === 'known' ? asked.locale : await configuredLocale(command, safe.cwd);
      return await inLocale(locale ?? before, () => carryOut(command, safe));
    } catch (error) {
      safe.warn(`braze-lint: ${explain(error)}\n`);
      return 2;
    }
  });
}

function unknownLocale(written: string): string {
  return fill(texts.unknownLocale, { locale: written, known: writtenLocales.join(', ') });
}

/** The language that the settings of a command name. */
async function configuredLocale(command: Command, cwd: string): Promise<Locale | undefined> {
  const config = 'options' in command && 'config' in command.options ? command.options.config : undefined;
  return command.kind === 'lint' || command.kind === 'audit' || command.kind === 'permissions'
    ? (await findSettings(cwd, config)).settings.locale
    : undefined;
}

async function carryOut(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      terminal.write(command.text);
      return 0;
    case 'version':
      terminal.write(`${version}\n`);
      return 0;
    case 'misuse':
      terminal.warn(`braze-lint: ${command.message}\n${texts.seeHelp}\n`);
      return 2;
    case 'lint':
      return lintCommand(command.options, terminal);
    case 'audit':
      return auditCommand(command.options, terminal);
    case 'permissions':
      return permissionsCommand(command.options, terminal);
    case 'explain':
      return explainCommand(command.options, terminal);
    case 'snapshot':
      return snapshotCommand(command.options, terminal);
    default:
      return assertNever(command);
  }
}
