import type { MissingList, SnapshotEntry } from '@braze-lint/analyzer';
import type { SnapshotKind } from '@braze-lint/schemas';
import { snapshotAddress } from '@braze-lint/schemas';

/** What the file holds, as its schema says it. */
export interface SnapshotContent {
  /** When reading began, in ISO 8601. */
  readonly taken: string;
  readonly complete: readonly SnapshotKind[];
  readonly missing: Readonly<Partial<Record<SnapshotKind, MissingList>>>;
  readonly apps?: readonly SnapshotEntry[];
  readonly campaigns: readonly CampaignContent[];
  readonly canvases: readonly SnapshotEntry[];
  readonly segments: readonly SnapshotEntry[];
  readonly permissions?: { readonly granted: readonly string[]; readonly denied: readonly string[] };
}

export interface CampaignContent extends SnapshotEntry {
  readonly api?: boolean;
  readonly messages?: readonly MessageContent[];
}

export interface MessageContent extends SnapshotEntry {
  readonly channel?: string;
}

const VERSION = 1;

/** The text of the file: the same for the same workspace, whatever order the API answers in. */
export function snapshotText(content: SnapshotContent): string {
  const { taken, complete, missing, apps, campaigns, canvases, segments, permissions } = content;
  const sorted = {
    $schema: snapshotAddress,
    version: VERSION,
    taken,
    complete: [...complete].sort(),
    missing: Object.fromEntries(Object.entries(missing).sort(([a], [b]) => compare(a, b))),
    ...(apps && { apps: byId(apps) }),
    campaigns: byId(campaigns).map(({ id, name, api, messages }) => ({
      id,
      name,
      api,
      messages: messages && byId(messages),
    })),
    canvases: byId(canvases),
    segments: byId(segments),
    ...(permissions && {
      permissions: { granted: [...permissions.granted].sort(), denied: [...permissions.denied].sort() },
    }),
  };
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

function byId<Entry extends SnapshotEntry>(entries: readonly Entry[]): readonly Entry[] {
  const unique = new Map(entries.map((entry) => [entry.id, entry]));
  return [...unique.values()].sort((a, b) => compare(a.id, b.id));
}

/** By code units: the same on every computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
