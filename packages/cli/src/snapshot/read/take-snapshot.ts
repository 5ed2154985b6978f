import type { MissingList } from '@braze-lint/analyzer';
import type { SnapshotKind } from '@braze-lint/schemas';
import { endpoints } from '@braze-lint/schemas';
import pMap, { pMapSkip } from 'p-map';

import type { BrazeClient } from '../http/braze-client.js';
import { SnapshotError } from '../http/snapshot-error.js';
import type { PartialState } from '../partial-state.js';
import type { Progress } from '../progress.js';
import type { SnapshotContent } from '../snapshot-content.js';
import { texts } from '../snapshot-texts.js';
import type { ListSource } from './read-list.js';
import { readList } from './read-list.js';
import { messagesPath, readMessages } from './read-messages.js';
import { probes, readPermissions } from './read-permissions.js';

export interface TakeOptions {
  readonly client: BrazeClient;
  readonly state: PartialState;
  readonly progress: Progress;
  /** Whether to find out which permissions the key has. */
  readonly permissions: boolean;
}

/** Archived ones are read too: an id is that of a campaign for as long as there is one. */
const sources: readonly ListSource[] = [
  { key: 'campaigns', path: '/campaigns/list', query: { include_archived: true } },
  { key: 'canvases', path: '/canvas/list', query: { include_archived: true } },
  { key: 'segments', path: '/segments/list', query: {} },
];

/**
 * Reads all that a snapshot holds; what the key may not read is missing, with the permission that it lacks.
 * @throws SnapshotError where the API does not answer as documented, or the key may read nothing at all
 */
export async function takeSnapshot({
  client,
  state,
  progress,
  permissions,
}: TakeOptions): Promise<SnapshotContent> {
  const missing: Partial<Record<SnapshotKind, MissingList>> = { apps: { reason: 'unlisted' } };
  for (const source of sources) await readOnce(source);
  const { campaigns, canvases = [], segments = [] } = state.lists;
  if (sources.every(({ key }) => missing[key] !== undefined)) throw new SnapshotError(texts.nothingReadable);
  if (campaigns === undefined) missing.messages = missing.campaigns ?? { reason: 'failed' };
  else await readAllMessages(campaigns.map(({ id }) => id));
  const asked = permissions ? { permissions: await askForPermissions() } : {};
  const lists: readonly SnapshotKind[] = ['campaigns', 'canvases', 'messages', 'segments'];
  return {
    taken: state.taken,
    complete: lists.filter((kind) => missing[kind] === undefined),
    missing,
    campaigns: (campaigns ?? []).map((campaign) => {
      const messages = Object.hasOwn(state.messages, campaign.id) ? state.messages[campaign.id] : undefined;
      return { ...campaign, ...(messages && { messages }) };
    }),
    canvases,
    segments,
    ...asked,
  };

  async function readOnce(source: ListSource): Promise<void> {
    const { key, path } = source;
    if (state.lists[key] !== undefined) return;
    progress.start(texts[key]);
    const read = await readList(source, client, progress.advance);
    if (read.kind === 'denied') {
      missing[key] = lacking(path);
      return;
    }
    state.lists[key] = read.entries;
    await state.save();
  }

  async function readAllMessages(ids: readonly string[]): Promise<void> {
    const open = ids.filter((id) => !Object.hasOwn(state.messages, id));
    progress.start(texts.details, ids.length);
    progress.advance(ids.length - open.length);
    let unsaved = 0;
    await pMap(
      open,
      async (id) => {
        if (missing.messages?.reason === 'permission') return pMapSkip;
        const read = await readMessages(id, client);
        if (read.kind === 'denied') missing.messages = lacking(messagesPath);
        if (read.kind === 'unknown') missing.messages ??= { reason: 'failed' };
        if (read.kind === 'read') state.messages[id] = read.messages;
        progress.advance(1);
        if (++unsaved % SAVED_AFTER === 0) await state.save();
        return pMapSkip;
      },
      { concurrency: AT_ONCE },
    );
  }

  async function askForPermissions(): ReturnType<typeof readPermissions> {
    progress.start(texts.permissions, probes.length);
    return readPermissions(client, () => {
      progress.advance(1);
    });
  }
}

/** Far below the limit of 250,000 requests an hour. */
const AT_ONCE = 4;

/** Campaigns that a cut-off run may have to read again. */
const SAVED_AFTER = 20;

function lacking(path: string): MissingList {
  const permission = endpoints.find((endpoint) => endpoint.path === path)?.permission;
  return { reason: 'permission', ...(permission !== undefined && { permission }) };
}
