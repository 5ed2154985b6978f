import { snapshotAddress, snapshotKinds } from '../snapshot/snapshot-schema.js';
import { literal, moduleHead } from './module-text.js';

/** src/generated/snapshot.ts: what a snapshot of a workspace can hold. */
export function snapshotModule(): string {
  return `${moduleHead}
/** What \`$schema\` of a snapshot says. */
export const snapshotAddress = ${literal(snapshotAddress)};

/** The lists of a snapshot. */
export const snapshotKinds = ${literal(snapshotKinds)} as const;

export type SnapshotKind = (typeof snapshotKinds)[number];
`;
}
