import { CommanderError } from '@commander-js/extra-typings';

import type { Command } from './command.js';
import { commanderMessage } from './commander-message.js';
import { createProgram } from './program.js';

/** Reads the arguments of the command line, the program's own name left out. */
export function parseArguments(args: readonly string[]): Command {
  const printed: string[] = [];
  const parsed: Command[] = [];
  try {
    createProgram(
      (command) => parsed.push(command),
      (text) => printed.push(text),
    ).parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return outcomeOf(error, printed.join(''));
    throw error;
  }
  const [command] = parsed;
  if (command === undefined) throw new Error('No command was found.');
  return command;
}

/** commander ends by throwing, after help and version, too. */
function outcomeOf({ code, message }: CommanderError, printed: string): Command {
  if (code === 'commander.version') return { kind: 'version' };
  if (code.startsWith('commander.help')) return { kind: 'help', text: printed };
  return { kind: 'misuse', message: commanderMessage(code, withoutValue(message.replace(/^error: /, ''))) };
}

/** What is written to an option that is not known is not repeated: it may be a key. */
function withoutValue(message: string): string {
  const named = /unknown option '(?:-[^-]|--[^'=]*)/.exec(message);
  const [from, to] = [(named?.index ?? 0) + (named?.[0].length ?? 0), message.lastIndexOf("'")];
  return named === null || to < from ? message : message.slice(0, from) + message.slice(to);
}
