import { parseArgs } from 'node:util';

import { failureOf } from './failure.js';
import type { FormatName } from './format/format-name.js';
import { formatNames, isFormatName } from './format/format-name.js';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'lint'; readonly options: LintOptions }
  /** The arguments make no sense; `message` says why. */
  | { readonly kind: 'misuse'; readonly message: string };

export interface LintOptions {
  /** Files, folders and globs as they were written; at least one. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** Whether what Braze accepts but loses counts as an error too. */
  readonly strict: boolean;
}

/** Reads the arguments of the command line, the program's own name left out. */
export function parseArguments(args: readonly string[]): Command {
  const parsed = tryParse(args);
  if (typeof parsed === 'string') return { kind: 'misuse', message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (!isFormatName(values.format)) {
    return {
      kind: 'misuse',
      message: `Unknown format '${values.format}': choose ${formatNames.join(', ')}.`,
    };
  }
  const paths = positionals.length > 0 ? positionals : ['.'];
  return { kind: 'lint', options: { paths, format: values.format, strict: values.strict } };
}

/** The parsed arguments, or what is wrong with them. */
function tryParse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'pretty' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    return failureOf(error).message;
  }
}
