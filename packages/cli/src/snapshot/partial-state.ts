import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';

import type { CampaignContent, MessageContent } from './snapshot-content.js';
import { writeAtomically } from './write-atomically.js';

/** What was read so far: kept beside the snapshot until it is written, so that a run can go on where another was cut off. */
export interface PartialState extends PartialContent {
  /** Whether it holds what an earlier run has read. */
  readonly isResumed: boolean;
  save(): Promise<void>;
  remove(): Promise<void>;
}

interface PartialContent {
  /** When reading began, in ISO 8601. */
  readonly taken: string;
  /** The lists that were read to their end. */
  readonly lists: Partial<Record<'campaigns' | 'canvases' | 'segments', readonly CampaignContent[]>>;
  /** The message variations of campaigns by their id. */
  readonly messages: Record<string, readonly MessageContent[]>;
}

interface StateFile extends PartialContent {
  readonly version: 1;
  readonly of: string;
}

const DAY = 86_400_000;

/** The state that fits a run: of the same key and host, and not older than a day. */
export async function loadPartialState(
  snapshotFile: string,
  {
    origin,
    key,
    now,
    fresh,
  }: { readonly origin: string; readonly key: string; readonly now: number; readonly fresh: boolean },
): Promise<PartialState> {
  const file = `${snapshotFile}.partial`;
  const of = fingerprint(origin, key);
  const found = fresh ? undefined : await readState(file);
  const age = found === undefined ? Infinity : now - Date.parse(found.taken);
  const usable = found?.of === of && age >= 0 && age < DAY ? found : undefined;
  const content: PartialContent = {
    taken: usable?.taken ?? new Date(now).toISOString(),
    lists: usable?.lists ?? {},
    messages: usable?.messages ?? {},
  };
  let saving: Promise<void> = Promise.resolve();
  return {
    ...content,
    isResumed: usable !== undefined,
    save: () =>
      (saving = saving.then(() => writeAtomically(file, JSON.stringify({ version: 1, of, ...content })))),
    remove: async () => {
      await saving;
      await rm(file, { force: true });
    },
  };
}

async function readState(file: string): Promise<StateFile | undefined> {
  try {
    const state = JSON.parse(await readFile(file, 'utf8')) as Partial<StateFile> | null;
    const isWhole =
      state?.version === 1 &&
      typeof state.taken === 'string' &&
      isObject(state.lists) &&
      isObject(state.messages);
    return isWhole ? (state as StateFile) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Tells keys and hosts apart; the key cannot be worked out from it. */
function fingerprint(origin: string, key: string): string {
  return createHash('sha256').update(`${origin}\0${key}`).digest('hex').slice(0, 16);
}
