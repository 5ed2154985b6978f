import type { SnapshotCampaign, SnapshotEntry, SnapshotMessage } from '@braze-lint/analyzer';

import type { Identified } from './identified.js';

/** A name on one line; `undefined` for what has none. */
export function nameOf({ name }: SnapshotEntry): string | undefined {
  const text = name?.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** The id and the channels. */
export function idDetail(known: Identified): string {
  const channels = channelsOf(known);
  return channels.length === 0 ? known.entry.id : `${known.entry.id} · ${channels.join(', ')}`;
}

/** The channels of a campaign's messages, or of a message variation, as the API names them; each once. */
export function channelsOf({ entry }: Identified): readonly string[] {
  const { messages, channel }: Partial<SnapshotCampaign & SnapshotMessage> = entry;
  const all = [channel, ...[...(messages?.values() ?? [])].map((message) => message.channel)];
  return [...new Set(all.filter((one) => one !== undefined))];
}
