import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import type { ExitCode } from '../exit-code.js';
import { explain } from '../failure.js';
import { brazeClient } from './http/braze-client.js';
import { SnapshotError } from './http/snapshot-error.js';
import { loadPartialState } from './partial-state.js';
import { createProgress } from './progress.js';
import { takeSnapshot } from './read/take-snapshot.js';
import { keyFrom, restEndpoint } from './rest-endpoint.js';
import { type SnapshotContent, snapshotText } from './snapshot-content.js';
import type { SnapshotOptions } from './snapshot-options.js';
import { leftOut, texts, written } from './snapshot-texts.js';
import { withoutSecret } from './without-secret.js';
import { writeAtomically } from './write-atomically.js';

/** Where the sub-command prints, and the folder that it works in. */
export interface SnapshotTerminal {
  readonly cwd: string;
  /** Prints to the standard output. */
  write(text: string): void;
  /** Prints to the standard error. */
  warn(text: string): void;
}

/** What the sub-command is given besides its arguments. */
export interface SnapshotEnvironment {
  /** `BRAZE_REST_ENDPOINT` and `BRAZE_API_KEY` are read from it, and nothing else. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The terminal that somebody watches; absent in a pipe. */
  readonly watched?: NodeJS.WritableStream;
  /** Milliseconds since 1970; the clock of the computer where it is absent. */
  readonly now?: () => number;
  /** The pause before the first repetition, in milliseconds; later ones double it. */
  readonly firstPause?: number;
}

/** `braze-lint snapshot`: reads the ids of the workspace and writes them to a file. The key is in nothing that it prints or writes. */
export async function runSnapshot(
  options: SnapshotOptions,
  terminal: SnapshotTerminal,
  environment: SnapshotEnvironment,
): Promise<ExitCode> {
  const safe = withoutSecret(terminal, environment.variables['BRAZE_API_KEY']);
  try {
    await run({ ...options, file: resolve(terminal.cwd, options.output) }, safe, environment);
    return 0;
  } catch (error) {
    safe.warn(`braze-lint: ${error instanceof SnapshotError ? error.message : explain(error)}\n`);
    return 2;
  }
}

interface RunOptions extends SnapshotOptions {
  readonly file: string;
}

async function run(
  options: RunOptions,
  terminal: SnapshotTerminal,
  { variables, watched, now = Date.now, firstPause }: SnapshotEnvironment,
): Promise<void> {
  const key = keyFrom(variables);
  const { origin, warning } = restEndpoint(variables);
  if (warning !== undefined) terminal.warn(`braze-lint: ${warning}\n`);
  const state = await loadPartialState(options.file, { origin, key, now: now(), fresh: options.fresh });
  if (state.isResumed) terminal.warn(`${texts.resumed}\n`);
  const progress = createProgress(terminal, watched);
  const client = brazeClient({ origin, key, timeout: options.timeout, firstPause, onWait: progress.wait });
  let content: SnapshotContent;
  try {
    content = await takeSnapshot({ client, state, progress, permissions: options.permissions });
  } catch (error) {
    if (Object.keys(state.lists).length > 0) await state.save();
    throw error;
  } finally {
    progress.stop();
  }
  const kept = { ...content, ...(await writtenApps(options.file, content)) };
  await writeAtomically(options.file, snapshotText(kept));
  await state.remove();
  for (const note of leftOut(kept)) terminal.warn(`braze-lint: ${note}\n`);
  terminal.write(`${written(basename(options.file), kept)}\n`);
}

/** The API lists no apps: those which somebody wrote into the file stay. */
async function writtenApps(
  file: string,
  { complete, missing }: SnapshotContent,
): Promise<Partial<SnapshotContent>> {
  const before = await readFile(file, 'utf8').then(
    (text) => parsed(text),
    () => undefined,
  );
  const apps = before?.apps;
  if (!Array.isArray(apps) || apps.length === 0) return {};
  if (before?.complete?.includes('apps') !== true) return { apps };
  const others = Object.entries(missing).filter(([kind]) => kind !== 'apps');
  return { apps, complete: [...complete, 'apps'], missing: Object.fromEntries(others) };
}

function parsed(text: string): Partial<SnapshotContent> | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as Partial<SnapshotContent> | undefined;
  } catch {
    return undefined;
  }
}
