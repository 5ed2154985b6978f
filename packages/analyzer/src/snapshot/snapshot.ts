import type { SnapshotKind } from '@braze-lint/schemas';

/** The ids of a workspace at one moment, as `braze-lint snapshot` writes them. */
export interface Snapshot {
  /** When it was taken, in milliseconds since 1970. */
  readonly taken: number;
  /** The lists that were read to their end; of the others it is not known what is not in them. */
  readonly complete: ReadonlySet<SnapshotKind>;
  /** Why lists are not complete, as far as the file says it. */
  readonly missing: ReadonlyMap<SnapshotKind, MissingList>;
  readonly campaigns: ReadonlyMap<string, SnapshotCampaign>;
  /** The campaigns that have a message variation, by its id. */
  readonly owners: ReadonlyMap<string, readonly SnapshotCampaign[]>;
  readonly canvases: ReadonlyMap<string, SnapshotEntry>;
  readonly segments: ReadonlyMap<string, SnapshotEntry>;
  readonly apps: ReadonlyMap<string, SnapshotEntry>;
  /** Permissions that the API refused to the key that the snapshot was taken with. */
  readonly denied: ReadonlySet<string>;
  /** Permissions that the key has. */
  readonly granted: ReadonlySet<string>;
}

export interface SnapshotEntry {
  readonly id: string;
  readonly name?: string;
}

export interface SnapshotCampaign extends SnapshotEntry {
  /** Whether its messages come with the requests; absent where that is not known. */
  readonly api?: boolean;
  /** Its message variations by their id; absent where they were not read. */
  readonly messages?: ReadonlyMap<string, SnapshotMessage>;
}

/** A message variation. */
export interface SnapshotMessage extends SnapshotEntry {
  /** As the API names it: `ios_push`. */
  readonly channel?: string;
}

export interface MissingList {
  readonly reason: 'permission' | 'unlisted' | 'failed';
  readonly permission?: string;
}
