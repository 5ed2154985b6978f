import type { MissingList } from '@braze-lint/analyzer';
import { fill } from '@braze-lint/analyzer';
import type { SnapshotKind } from '@braze-lint/schemas';

import { countText } from '../texts/count-text.js';
import { localized } from '../texts/localized.js';
import type { SnapshotContent } from './snapshot-content.js';

/** What the sub-command says. */
export const texts = localized('snapshot');

/** That the address is one for people or for apps, and which one is meant. */
export function wrongHost(host: string, what: 'dashboard' | 'sdk', instance: string, rest: string): string {
  return fill(what === 'dashboard' ? texts.dashboardHost : texts.sdkHost, { host, instance, rest });
}

/** That a path was refused, with what the server said. */
export function refused(path: string, status: number, said: string): string {
  const answer = said === '' ? String(status) : `${String(status)} ${said}`;
  return fill(texts.refused, { path, answer });
}

/** Why it goes on later. */
export function waiting(seconds: number, status: number): string {
  return status === 429 ? fill(texts.rateLimited, { seconds: String(seconds) }) : texts.tryingAgain;
}

/** How much of everything is in the file. */
export function written(file: string, { campaigns, canvases, segments }: SnapshotContent): string {
  const messages = campaigns.flatMap((campaign) => campaign.messages ?? []);
  return fill(texts.written, {
    file,
    campaigns: countText(texts.campaignCount, campaigns.length),
    messages: countText(texts.messageCount, messages.length),
    canvases: countText(texts.canvasCount, canvases.length),
    segments: countText(texts.segmentCount, segments.length),
  });
}

/** What is not in the file, and why. */
export function leftOut({ missing }: SnapshotContent): readonly string[] {
  return (Object.entries(missing) as readonly [SnapshotKind, MissingList][]).flatMap(([kind, why]) =>
    why.reason === 'unlisted' ? [] : [leftOutText(kind, why)],
  );
}

function leftOutText(kind: SnapshotKind, { permission }: MissingList): string {
  const why = permission === undefined ? texts.notAllRead : fill(texts.lacksPermission, { permission });
  return fill(texts.leftOut, { what: texts[missingTexts[kind]], why });
}

const missingTexts = {
  apps: 'missingApps',
  campaigns: 'missingCampaigns',
  canvases: 'missingCanvases',
  messages: 'missingMessages',
  segments: 'missingSegments',
} as const satisfies Readonly<Record<SnapshotKind, string>>;
