import { parseArgs } from 'node:util';

import { failureOf } from '../failure.js';
import { texts } from './snapshot-texts.js';

/** What the user asked the sub-command for. */
export type SnapshotCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly message: string }
  | { readonly kind: 'run'; readonly options: SnapshotOptions };

export interface SnapshotOptions {
  /** The file as it was named. */
  readonly output: string;
  /** Whether to find out which permissions the key has. */
  readonly permissions: boolean;
  /** Whether to begin anew where an earlier run was interrupted. */
  readonly fresh: boolean;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
}

const SECOND = 1000;

/** Reads the arguments behind `snapshot`. What is no option is not repeated: it may be a key. */
export function parseSnapshotArguments(args: readonly string[]): SnapshotCommand {
  const parsed = tryParse(args);
  if (typeof parsed === 'string') return { kind: 'misuse', message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (positionals.length > 0) return { kind: 'misuse', message: texts.noArguments };
  const seconds = Number(values.timeout);
  if (!(seconds > 0)) return { kind: 'misuse', message: texts.badTimeout };
  const { output, permissions, fresh } = values;
  return { kind: 'run', options: { output, permissions, fresh, timeout: seconds * SECOND } };
}

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o', default: 'braze.snapshot.json' },
        permissions: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '30' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return failureOf(error).message;
  }
}
