import { fill, isRecord } from '@braze-lint/analyzer';

import type { BrazeClient } from '../http/braze-client.js';
import { SnapshotError } from '../http/snapshot-error.js';
import type { CampaignContent } from '../snapshot-content.js';
import { refused, texts } from '../snapshot-texts.js';

/** A list of the API. */
export interface ListSource {
  readonly path: string;
  /** The key of the answer that holds it. */
  readonly key: 'campaigns' | 'canvases' | 'segments';
  readonly query: Readonly<Record<string, string | boolean>>;
}

/** All of a list, or that the key may not read it. */
export type ListRead =
  { readonly kind: 'read'; readonly entries: readonly CampaignContent[] } | { readonly kind: 'denied' };

/** More pages than any workspace has: for servers that never come to an end. */
const MOST_PAGES = 10_000;

/**
 * Reads page after page until one is empty, or has nothing new: then the server does not count pages.
 * @throws SnapshotError for answers that are not as documented
 */
export async function readList(
  { path, key, query }: ListSource,
  client: BrazeClient,
  onPage: (count: number) => void,
): Promise<ListRead> {
  const entries = new Map<string, CampaignContent>();
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.get(path, { ...query, page });
    if (answer.kind === 'denied') return { kind: 'denied' };
    if (answer.kind === 'refused') throw new SnapshotError(refused(path, answer.status, answer.said));
    const before = entries.size;
    for (const entry of entriesOf(answer.content, key, path)) entries.set(entry.id, entry);
    if (entries.size === before) break;
    onPage(entries.size - before);
  }
  return { kind: 'read', entries: [...entries.values()] };
}

function entriesOf(content: unknown, key: string, path: string): readonly CampaignContent[] {
  const list = isRecord(content) ? content[key] : undefined;
  if (!Array.isArray(list)) throw new SnapshotError(fill(texts.notAsDocumented, { path, key }));
  return (list as readonly unknown[]).map((entry) => {
    const { id, name, is_api_campaign: api } = isRecord(entry) ? entry : {};
    // One entry without an id is one that would seem not to exist.
    if (typeof id !== 'string' || id === '')
      throw new SnapshotError(fill(texts.notAsDocumented, { path, key: `${key}[].id` }));
    return { id, ...(typeof name === 'string' && { name }), ...(typeof api === 'boolean' && { api }) };
  });
}
