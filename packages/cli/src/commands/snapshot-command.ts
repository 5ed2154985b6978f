import type { ExitCode } from '../exit-code.js';
import type { SnapshotOptions } from '../snapshot/snapshot-options.js';
import type { Terminal } from '../terminal.js';

/** Writes the ids of the workspace to a file. What does it is loaded now: linting needs no network. */
export async function snapshotCommand(options: SnapshotOptions, terminal: Terminal): Promise<ExitCode> {
  const { runSnapshot } = await import('../snapshot/run-snapshot.js');
  const watched = terminal.watched ? { watched: process.stderr } : {};
  return runSnapshot(options, terminal, { variables: terminal.env, ...watched });
}
