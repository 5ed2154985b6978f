import type { SnapshotKind } from '@braze-lint/schemas';
import { snapshotKinds } from '@braze-lint/schemas';

import type { Phrase } from '../messages/phrase-ids.js';
import { code } from '../messages/wording.js';
import { isRecord } from '../settings/is-record.js';
import type { MissingList, Snapshot, SnapshotCampaign, SnapshotEntry, SnapshotMessage } from './snapshot.js';

/** A snapshot, or why there is none. */
export type ReadSnapshot =
  | { readonly kind: 'read'; readonly snapshot: Snapshot }
  | { readonly kind: 'absent' }
  /** `fault` has no full stop. */
  | { readonly kind: 'broken'; readonly fault: Phrase };

const VERSION = 1;

/** Reads the text of a snapshot file, as {@link readSnapshot} does what it was parsed to. */
export function readSnapshotText(text: string): ReadSnapshot {
  try {
    return readSnapshot(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return broken({ phraseId: 'snapshotNoJson', data: {} });
  }
}

/** What there is instead of a snapshot when reading the file failed with an error of the file system. */
export function unreadSnapshot(error: unknown): ReadSnapshot {
  const reason = isRecord(error) ? error['code'] : undefined;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { kind: 'absent' };
  const fault = code(typeof reason === 'string' ? reason : String(error));
  return broken({ phraseId: 'snapshotUnreadable', data: { fault } });
}

/**
 * Reads what the text of a snapshot file was parsed to. Takes nothing on trust: the file may have been edited, merged or
 * written by another version. One wrong entry spoils the whole, because its list would seem to lack it. Never throws.
 */
export function readSnapshot(content: unknown): ReadSnapshot {
  if (!isRecord(content)) return broken({ phraseId: 'snapshotNoObject', data: {} });
  const { version, taken, complete, missing, permissions } = content;
  if (version !== VERSION) {
    return broken({ phraseId: 'snapshotVersion', data: { version: String(VERSION) } });
  }
  const time = typeof taken === 'string' ? Date.parse(taken) : Number.NaN;
  if (Number.isNaN(time)) {
    return broken({ phraseId: 'snapshotNoTime', data: { path: code('taken') } });
  }
  const faults: Phrase[] = [];
  const campaigns = entries(content['campaigns'], 'campaigns', campaignOf);
  const snapshot: Snapshot = {
    taken: time,
    complete: new Set(list(complete, 'complete').flatMap(kindOf).filter(isCredible)),
    missing: new Map(missingLists(missing)),
    campaigns,
    owners: ownersIn(campaigns.values()),
    canvases: entries(content['canvases'], 'canvases', entryOf),
    segments: entries(content['segments'], 'segments', entryOf),
    apps: entries(content['apps'], 'apps', entryOf),
    denied: permissionNames('denied'),
    granted: permissionNames('granted'),
  };
  const [fault] = faults;
  return fault === undefined ? { kind: 'read', snapshot } : broken(fault);

  /** A campaign of which the variations are missing belies that all are there. */
  function isCredible(kind: SnapshotKind): boolean {
    return kind !== 'messages' || [...campaigns.values()].every(({ messages }) => messages !== undefined);
  }

  function list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value as readonly unknown[];
    faults.push({ phraseId: 'snapshotNoList', data: { path: code(path) } });
    return [];
  }

  function entries<Entry extends SnapshotEntry>(
    value: unknown,
    path: string,
    read: (entry: Readonly<Record<string, unknown>>, id: string, path: string) => Entry,
  ): ReadonlyMap<string, Entry> {
    const found = list(value, path).flatMap((entry, index): readonly [string, Entry][] => {
      const at = `${path}[${String(index)}]`;
      const id = isRecord(entry) ? entry['id'] : undefined;
      if (isRecord(entry) && typeof id === 'string' && id !== '') return [[id, read(entry, id, at)]];
      faults.push({ phraseId: 'snapshotNoEntry', data: { path: code(at) } });
      return [];
    });
    return new Map(found);
  }

  function campaignOf(
    campaign: Readonly<Record<string, unknown>>,
    id: string,
    path: string,
  ): SnapshotCampaign {
    const { api, messages } = campaign;
    return {
      ...entryOf(campaign, id),
      ...(typeof api === 'boolean' && { api }),
      ...(messages !== undefined && { messages: entries(messages, `${path}.messages`, messageOf) }),
    };
  }

  function permissionNames(key: string): ReadonlySet<string> {
    if (permissions === undefined) return new Set();
    if (isRecord(permissions)) {
      const names = list(permissions[key], `permissions.${key}`);
      return new Set(names.filter((name) => typeof name === 'string'));
    }
    faults.push({ phraseId: 'snapshotNoPart', data: { path: code('permissions') } });
    return new Set();
  }
}

function ownersIn(campaigns: Iterable<SnapshotCampaign>): ReadonlyMap<string, readonly SnapshotCampaign[]> {
  const owners = new Map<string, SnapshotCampaign[]>();
  for (const campaign of campaigns) {
    for (const id of campaign.messages?.keys() ?? []) {
      const known = owners.get(id);
      if (known === undefined) owners.set(id, [campaign]);
      else known.push(campaign);
    }
  }
  return owners;
}

function entryOf({ name }: Readonly<Record<string, unknown>>, id: string): SnapshotEntry {
  return { id, ...(typeof name === 'string' && { name }) };
}

function messageOf(message: Readonly<Record<string, unknown>>, id: string): SnapshotMessage {
  const { channel } = message;
  return { ...entryOf(message, id), ...(typeof channel === 'string' && { channel }) };
}

/** A list that this version does not know is nothing that it could judge by. */
function kindOf(kind: unknown): readonly SnapshotKind[] {
  return snapshotKinds.filter((known) => known === kind);
}

function missingLists(value: unknown): readonly [SnapshotKind, MissingList][] {
  if (!isRecord(value)) return [];
  return snapshotKinds.flatMap((kind): readonly [SnapshotKind, MissingList][] => {
    const why = Object.hasOwn(value, kind) ? value[kind] : undefined;
    if (!isRecord(why)) return [];
    const { reason, permission } = why;
    const known = reasons.find((one) => one === reason) ?? 'failed';
    return [[kind, { reason: known, ...(typeof permission === 'string' && { permission }) }]];
  });
}

const reasons: readonly MissingList['reason'][] = ['permission', 'unlisted', 'failed'];

function broken(fault: Phrase): ReadSnapshot {
  return { kind: 'broken', fault };
}
