// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/** What `$schema` of a snapshot says. */
export const snapshotAddress = 'https://braze-lint.dev/schemas/snapshot.json';

/** The lists of a snapshot. */
export const snapshotKinds = ['apps', 'campaigns', 'canvases', 'messages', 'segments'] as const;

export type SnapshotKind = (typeof snapshotKinds)[number];
