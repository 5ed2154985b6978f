import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseArguments } from '../../../src/arguments/parse-arguments.js';
import { run } from '../../../src/run.js';
import { runSnapshot } from '../../../src/snapshot/run-snapshot.js';
import { RecordingTerminal } from '../recording-terminal.js';
import { folderWith } from '../temporary-folder.js';
import { secret } from './workspace.js';

export interface SnapshotRun {
  readonly code: number;
  readonly output: string;
  readonly warnings: string;
  readonly folder: string;
  /** The text of the snapshot; `undefined` where none was written. */
  readonly text: string | undefined;
  readonly files: readonly string[];
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly folder?: string;
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly now?: number;
  readonly watched?: NodeJS.WritableStream;
}

export const morning = Date.parse('2026-11-27T06:00:00Z');

/** Runs the sub-command against a server, with pauses that are too short to be noticed. */
export async function runAgainst(origin: string, options: RunOptions = {}): Promise<SnapshotRun> {
  const { args = [], folder = folderWith({}), variables, now = morning, watched } = options;
  const terminal = new RecordingTerminal(folder);
  const command = parseArguments(['snapshot', ...args]);
  const code =
    command.kind === 'snapshot'
      ? await runSnapshot(command.options, terminal, {
          variables: variables ?? { BRAZE_REST_ENDPOINT: origin, BRAZE_API_KEY: secret },
          now: () => now,
          firstPause: 1,
          ...(watched && { watched }),
        })
      : await run(['snapshot', ...args], terminal);
  const file = join(folder, 'braze.snapshot.json');
  return {
    code,
    output: terminal.output,
    warnings: terminal.warnings,
    folder,
    text: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
    files: readdirSync(folder).sort(),
  };
}

/** Everything that a run leaves behind. */
export function leavings({ output, warnings, folder, files }: SnapshotRun): string {
  return [output, warnings, ...files.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n');
}
