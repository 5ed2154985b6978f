import type { PartialValue, SnapshotKind } from '@braze-lint/schemas';
import { messageChannels } from '@braze-lint/schemas';

import type { IdentifierFault } from './fault.js';
import { entryOf, listOf } from './look-up.js';
import type { Snapshot, SnapshotCampaign } from './snapshot.js';
import type { WrittenId } from './written-ids.js';
import { namedCampaign, writtenIds } from './written-ids.js';

/** What a snapshot says of ids. */
export interface Judgement {
  readonly faults: readonly IdentifierFault[];
  /** The lists that should have told whether some id exists, and are not complete. */
  readonly undecided: readonly SnapshotKind[];
}

/** What is certainly wrong with the ids of a body, whatever is not known of it turns out to be. */
export function judgeBody(endpointId: string, body: PartialValue, snapshot: Snapshot): Judgement {
  const ids = writtenIds(endpointId, body);
  const campaign = ids.some(({ identifier }) => identifier.names === 'messageVariation')
    ? namedCampaign(endpointId, body)
    : undefined;
  return merged(
    ids.map((id) =>
      id.identifier.names === 'messageVariation'
        ? judgeVariation(id, campaign, snapshot)
        : judgeId(id.identifier.names, id, snapshot),
    ),
  );
}

/** What is wrong with one id, which names something by itself. */
export function judgeId(
  names: Exclude<WrittenId['identifier']['names'], 'messageVariation'>,
  { path, value }: Pick<WrittenId, 'path' | 'value'>,
  snapshot: Snapshot,
): Judgement {
  const list = listOf(names);
  const campaign = names === 'apiCampaign' ? snapshot.campaigns.get(value) : undefined;
  if (campaign?.api === false) return fault({ kind: 'not-api', path, value, campaign });
  if (entryOf(snapshot, names, value) !== undefined) return nothing;
  return snapshot.complete.has(list) ? fault({ kind: 'unknown', path, value, names }) : undecided(list);
}

/** A request that names no campaign does not need its variations. */
function judgeVariation(
  { path, value, identifier: { channels } }: WrittenId,
  named: { readonly id?: string } | undefined,
  snapshot: Snapshot,
): Judgement {
  if (named === undefined) return nothing;
  const campaign = named.id === undefined ? undefined : snapshot.campaigns.get(named.id);
  // That the campaign is not known is told of the campaign.
  if (named.id !== undefined && campaign === undefined) return nothing;
  const owners = snapshot.owners.get(value) ?? [];
  const about = { path, value, ...(campaign && { campaign }), ...(channels && { channels }) };
  const isOwn = campaign === undefined ? owners.length > 0 : owners.includes(campaign);
  if (!isOwn) return judgeMissing(about, campaign, owners, snapshot);
  const variants = (campaign === undefined ? owners : [campaign]).map(({ messages }) => messages?.get(value));
  const actual = variants.map((variant) => variant?.channel);
  const [first] = actual;
  const isWrong = (channel: string | undefined): boolean =>
    channel !== undefined && messageChannels.has(channel) && channels?.includes(channel) === false;
  if (first === undefined || channels === undefined || !actual.every(isWrong)) return nothing;
  // Another campaign, which the snapshot lacks, may have a variation with the same id.
  if (campaign === undefined && !hasAllVariations(snapshot)) return undecided('messages');
  return fault({
    kind: 'wrong-channel',
    path,
    value,
    ...(campaign && { campaign }),
    actual: first,
    channels,
  });
}

function judgeMissing(
  about: { readonly path: WrittenId['path']; readonly value: string; readonly channels?: readonly string[] },
  campaign: SnapshotCampaign | undefined,
  owners: readonly SnapshotCampaign[],
  snapshot: Snapshot,
): Judgement {
  const isKnown = campaign === undefined ? hasAllVariations(snapshot) : campaign.messages !== undefined;
  if (!isKnown) return undecided('messages');
  const [owner] = owners;
  return fault({ kind: 'foreign-variation', ...about, ...(owner && { owner }) });
}

const nothing: Judgement = { faults: [], undecided: [] };

function fault(one: IdentifierFault): Judgement {
  return { faults: [one], undecided: [] };
}

function undecided(list: SnapshotKind): Judgement {
  return { faults: [], undecided: [list] };
}

function merged(all: readonly Judgement[]): Judgement {
  return {
    faults: all.flatMap(({ faults }) => faults),
    undecided: all.flatMap((one) => one.undecided),
  };
}

/** Whether what no campaign of the snapshot has is what no campaign has. */
function hasAllVariations({ complete }: Snapshot): boolean {
  return complete.has('campaigns') && complete.has('messages');
}
