import type { AbstractValue, Snapshot, SnapshotCampaign } from '@braze-lint/analyzer';
import { campaignKeyOf } from '@braze-lint/analyzer';

import { valueAt } from '../body/body-part.js';
import type { Place } from '../body/place.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { Frame } from '../outline/frame.js';

/** The campaign that the body of a place names, if the snapshot knows it. */
export function campaignBeside(
  document: DocumentAnalysis,
  place: Place,
  frame: Frame,
  { endpointId, snapshot }: { readonly endpointId: string; readonly snapshot: Snapshot },
): SnapshotCampaign | undefined {
  const key = campaignKeyOf(endpointId);
  const written = key === undefined ? undefined : place.levels[0]?.get(key);
  if (key === undefined || written === undefined) return undefined;
  const id = written.scalar ?? literalAt(place.root ?? rootAround(document, frame), key);
  return typeof id === 'string' ? snapshot.campaigns.get(id) : undefined;
}

/** What a key holds that is written as something else than a scalar, such as the name of a constant. */
function literalAt(root: AbstractValue | undefined, key: string): unknown {
  const value = root && valueAt(root, [key]);
  return value?.kind === 'literal' ? value.value : undefined;
}

/** The body that the analysis has found around some brackets. */
function rootAround(document: DocumentAnalysis, frame: Frame): AbstractValue | undefined {
  const { bodies } = document.around(frame.start);
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    const root = bodies.get(at.start)?.root;
    if (root !== undefined) return root;
  }
  return undefined;
}
