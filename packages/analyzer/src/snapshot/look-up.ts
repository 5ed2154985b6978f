import type { Identifier, IdentifierKind, SnapshotKind } from '@braze-lint/schemas';

import { nearest } from '../check/nearest.js';
import type { Snapshot, SnapshotCampaign, SnapshotEntry, SnapshotMessage } from './snapshot.js';

/** The list of a snapshot in which ids of a kind stand. */
export function listOf(names: IdentifierKind): SnapshotKind {
  return lists[names];
}

const lists: Readonly<Record<IdentifierKind, SnapshotKind>> = {
  campaign: 'campaigns',
  apiCampaign: 'campaigns',
  canvas: 'canvases',
  segment: 'segments',
  app: 'apps',
  pushTokenApp: 'apps',
  messageVariation: 'messages',
};

/** What can stand for an id of a kind, by id: for completion, and to tell names. */
export function entriesOf(snapshot: Snapshot, names: IdentifierKind): ReadonlyMap<string, SnapshotEntry> {
  switch (names) {
    case 'campaign':
      return snapshot.campaigns;
    case 'apiCampaign':
      return new Map([...snapshot.campaigns].filter(([, { api }]) => api !== false));
    case 'canvas':
      return snapshot.canvases;
    case 'segment':
      return snapshot.segments;
    case 'app':
    case 'pushTokenApp':
      return snapshot.apps;
    case 'messageVariation':
      return new Map([...snapshot.campaigns.values()].flatMap(({ messages = [] }) => [...messages]));
  }
}

/** What an id names, whatever kind of campaign it is; `undefined` where the snapshot does not know it. */
export function entryOf(snapshot: Snapshot, names: IdentifierKind, id: string): SnapshotEntry | undefined {
  switch (names) {
    case 'campaign':
    case 'apiCampaign':
      return snapshot.campaigns.get(id);
    case 'canvas':
      return snapshot.canvases.get(id);
    case 'segment':
      return snapshot.segments.get(id);
    case 'app':
    case 'pushTokenApp':
      return snapshot.apps.get(id);
    case 'messageVariation':
      return snapshot.owners.get(id)?.[0]?.messages?.get(id);
  }
}

/** The message variations of a campaign that a message of these channels can name; all, where it says none. */
export function variationsFor(
  campaign: SnapshotCampaign | undefined,
  channels: Identifier['channels'],
): readonly SnapshotMessage[] {
  const all = [...(campaign?.messages?.values() ?? [])];
  return all.filter(
    ({ channel }) => channels === undefined || (channel !== undefined && channels.includes(channel)),
  );
}

/** What was probably meant by an id that is not known: a name in its place, or an id with a slip in it. */
export function meantBy(written: string, entries: Iterable<SnapshotEntry>): SnapshotEntry | undefined {
  const all = [...entries];
  const named = all.filter(({ name }) => name?.toLowerCase() === written.toLowerCase());
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const id = nearest(
    written,
    all.map((entry) => entry.id),
  );
  return id === undefined ? undefined : all.find((entry) => entry.id === id);
}
