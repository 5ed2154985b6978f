import type { Snapshot, SnapshotCampaign, SnapshotEntry } from '@braze-lint/analyzer';
import { entriesOf, entryOf, variationsFor } from '@braze-lint/analyzer';
import type { Identifier, IdentifierKind } from '@braze-lint/schemas';
import { identifierAt } from '@braze-lint/schemas';

import type { Place } from '../body/place.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { Frame } from '../outline/frame.js';
import { campaignBeside } from './campaign-beside.js';

/** Something of the workspace that an id names. */
export type Identified =
  | {
      readonly names: Exclude<IdentifierKind, 'messageVariation'>;
      readonly entry: SnapshotEntry | SnapshotCampaign;
    }
  | {
      readonly names: 'messageVariation';
      readonly entry: SnapshotEntry;
      readonly campaign: SnapshotCampaign;
    };

/**
 * What an id at a place of a body may name, by name; with `written`, what that one names. Empty without a snapshot that can be gone by.
 * Message variations are those of the campaign that the body names.
 * @param place of the value
 * @param frame the brackets that the value stands in
 */
export function identifiedAt(
  document: DocumentAnalysis,
  place: Place,
  frame: Frame,
  written?: unknown,
): readonly Identified[] {
  const snapshot = document.workspaceIds;
  if (snapshot === undefined) return [];
  const found = new Map<string, Identified>();
  for (const { id: endpointId } of place.endpoints) {
    const identifier = identifierAt(endpointId, place.path);
    if (identifier === undefined) continue;
    const campaign = (): SnapshotCampaign | undefined =>
      campaignBeside(document, place, frame, { endpointId, snapshot });
    const all =
      written === undefined
        ? allOf(identifier, snapshot, campaign)
        : namedBy(written, identifier, snapshot, campaign);
    for (const one of all) found.set(one.entry.id, one);
  }
  return [...found.values()].sort(byName);
}

type Beside = () => SnapshotCampaign | undefined;

function allOf({ names, channels }: Identifier, snapshot: Snapshot, beside: Beside): readonly Identified[] {
  if (names !== 'messageVariation')
    return [...entriesOf(snapshot, names).values()].map((entry) => ({ names, entry }));
  const campaign = beside();
  if (campaign === undefined) return [];
  return variationsFor(campaign, channels).map((entry) => ({ names, entry, campaign }));
}

function namedBy(
  written: unknown,
  { names }: Identifier,
  snapshot: Snapshot,
  beside: Beside,
): readonly Identified[] {
  if (typeof written !== 'string') return [];
  if (names !== 'messageVariation') {
    const entry = entryOf(snapshot, names, written);
    return entry === undefined ? [] : [{ names, entry }];
  }
  const owners = snapshot.owners.get(written) ?? [];
  const named = beside();
  const campaign = named !== undefined && owners.includes(named) ? named : owners[0];
  const entry = campaign?.messages?.get(written);
  return campaign === undefined || entry === undefined ? [] : [{ names, entry, campaign }];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** What has no name comes last. */
function byName({ entry: one }: Identified, { entry: other }: Identified): number {
  if (one.name === undefined || other.name === undefined)
    return Number(one.name === undefined) - Number(other.name === undefined) || compareIds(one, other);
  return collator.compare(one.name, other.name) || compareIds(one, other);
}

function compareIds({ id: one }: SnapshotEntry, { id: other }: SnapshotEntry): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
