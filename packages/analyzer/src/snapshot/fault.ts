import type { IdentifierKind } from '@braze-lint/schemas';

import type { Path } from '../check/path.js';
import type { SnapshotCampaign, SnapshotEntry } from './snapshot.js';

/** What is wrong with an id that a request sends. */
export type IdentifierFault = {
  readonly path: Path;
  readonly value: string;
} & (
  | { readonly kind: 'unknown'; readonly names: Exclude<IdentifierKind, 'messageVariation'> }
  /** A campaign that was built in the dashboard, where messages come with the request. */
  | { readonly kind: 'not-api'; readonly campaign: SnapshotEntry }
  /** `campaign` is absent where the request names one that is not known. */
  | {
      readonly kind: 'foreign-variation';
      readonly campaign?: SnapshotCampaign;
      readonly owner?: SnapshotEntry;
      readonly channels?: readonly string[];
    }
  | {
      readonly kind: 'wrong-channel';
      readonly campaign?: SnapshotCampaign;
      readonly actual: string;
      readonly channels: readonly string[];
    }
);

/** The constraint of `requests.yaml` that a fault breaks. */
export function brokenConstraint(fault: IdentifierFault): string {
  switch (fault.kind) {
    case 'unknown':
      return `requests.${unknownConstraints[fault.names]}`;
    case 'not-api':
      return 'requests.known-api-campaign';
    case 'foreign-variation':
      return 'requests.known-message-variation';
    case 'wrong-channel':
      return 'requests.matching-message-type';
  }
}

const unknownConstraints = {
  campaign: 'known-campaign',
  apiCampaign: 'known-campaign',
  canvas: 'known-canvas',
  segment: 'known-segment',
  app: 'known-app',
  pushTokenApp: 'known-push-token-app',
} as const;
