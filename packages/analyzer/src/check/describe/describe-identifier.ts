import type { Language } from '../../messages/language.js';
import type { Message } from '../../messages/message-ids.js';
import { message } from '../../messages/message-ids.js';
import { code, either, entryText } from '../../messages/wording.js';
import type { IdentifierFault } from '../../snapshot/fault.js';
import { meantBy, entriesOf, variationsFor } from '../../snapshot/look-up.js';
import type { Snapshot, SnapshotEntry } from '../../snapshot/snapshot.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { project } from '../world/project.js';
import type { Naming } from './naming.js';
import type { ReportContext } from './report-context.js';

interface Base {
  readonly subject: string;
  readonly origin: string;
  readonly answer: string;
  /** As the source writes it. */
  readonly value: string;
}

/** The fault behind a verdict about an id. */
export function identifierFault(
  { violation, world }: Verdict,
  { root, endpoint, catalog }: ReportContext,
): IdentifierFault | undefined {
  const place = pathId(violation.path);
  const faults = catalog.workspace?.faultsIn(endpoint.id, project(root, world)) ?? [];
  return faults.find(({ path }) => pathId(path) === place);
}

/** An id that is not one of the workspace's, or names something else than it has to. */
export function describeIdentifier(
  fault: IdentifierFault,
  snapshot: Snapshot,
  naming: Pick<Naming, 'object'>,
  base: Base,
  language: Language,
): Message {
  const taken = dayOf(snapshot);
  const meant = meantEntry(fault, snapshot);
  switch (fault.kind) {
    case 'unknown': {
      const [plain, near] = unknownMessages[fault.names];
      return meant === undefined
        ? message(plain, { ...base, taken })
        : message(near, { ...base, taken, nearest: entryText(meant, language) });
    }
    case 'not-api':
      return message('notApiCampaign', { ...base, campaign: entryText(fault.campaign, language) });
    case 'foreign-variation': {
      const { campaign, owner } = fault;
      if (campaign === undefined) return message('unknownVariation', { ...base, taken });
      const told = { ...base, campaign: entryText(campaign, language) };
      if (owner !== undefined)
        return message('foreignVariation', { ...told, owner: entryText(owner, language) });
      return meant === undefined
        ? message('unknownVariationOf', { ...told, taken })
        : message('unknownVariationOfNear', { ...told, taken, nearest: entryText(meant, language) });
    }
    case 'wrong-channel':
      return message('wrongVariationChannel', {
        ...base,
        actual: code(fault.actual),
        object: naming.object(fault.path.slice(0, -1)),
        channels: either(fault.channels.map(code), language),
      });
  }
}

/** What was probably meant, where one thing stands out. */
export function meantEntry(fault: IdentifierFault, snapshot: Snapshot): SnapshotEntry | undefined {
  switch (fault.kind) {
    case 'unknown':
      return meantBy(fault.value, entriesOf(snapshot, fault.names).values());
    case 'not-api':
      return undefined;
    case 'foreign-variation':
    case 'wrong-channel': {
      const possible = variationsFor(fault.campaign, fault.channels);
      return possible.length === 1 ? possible[0] : meantBy(fault.value, possible);
    }
  }
}

const unknownMessages = {
  campaign: ['unknownCampaign', 'unknownCampaignNear'],
  apiCampaign: ['unknownCampaign', 'unknownCampaignNear'],
  canvas: ['unknownCanvas', 'unknownCanvasNear'],
  segment: ['unknownSegment', 'unknownSegmentNear'],
  app: ['unknownApp', 'unknownAppNear'],
  pushTokenApp: ['unknownApp', 'unknownAppNear'],
} as const;

/** The day of a snapshot, in UTC. */
function dayOf({ taken }: Snapshot): string {
  return new Date(taken).toISOString().slice(0, 10);
}
