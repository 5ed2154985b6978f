import type { SnapshotCampaign, SnapshotEntry, SnapshotMessage } from '@braze-lint/analyzer';

import { channelsOf, nameOf } from '../ids/id-parts.js';
import type { Identified } from '../ids/identified.js';
import type { ServiceTextId } from '../texts/service-texts.js';
import type { ServiceWords } from '../texts/service-words.js';

/** What an id names, in Markdown: its name, its channels, the message variations of a campaign. */
export function idMarkdown(known: Identified, words: ServiceWords): string {
  const channels = channelsOf(known);
  const variations = 'messages' in known.entry ? listOf(known.entry, words) : undefined;
  return [
    `**${shown(known.entry)}**: ${kindOf(known, words)}`,
    channels.length > 0 ? words.text('idChannels', { channels: channels.map(code).join(', ') }) : undefined,
    variations,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function kindOf(known: Identified, words: ServiceWords): string {
  return known.names === 'messageVariation'
    ? words.text('idVariation', { campaign: shown(known.campaign) })
    : words.text(kindTexts[known.names]);
}

const kindTexts: Readonly<Record<Exclude<Identified['names'], 'messageVariation'>, ServiceTextId>> = {
  campaign: 'idCampaign',
  apiCampaign: 'idCampaign',
  canvas: 'idCanvas',
  segment: 'idSegment',
  app: 'idApp',
  pushTokenApp: 'idApp',
};

/** How many message variations are listed. */
const LISTED = 20;

function listOf({ messages }: SnapshotCampaign, words: ServiceWords): string | undefined {
  if (messages === undefined || messages.size === 0) return undefined;
  const lines = [...messages.values()].slice(0, LISTED).map(variationLine);
  const more = messages.size - lines.length;
  return [
    `${words.text('idVariations')}\n`,
    ...lines,
    ...(more > 0 ? [`- ${words.text('idMore', { count: String(more) })}`] : []),
  ].join('\n');
}

function variationLine({ channel, ...message }: SnapshotMessage): string {
  const name = nameOf(message);
  const told = [name && escaped(name), channel && `(${code(channel)})`].filter((part) => part !== undefined);
  return `- ${code(message.id)}${told.length > 0 ? `: ${told.join(' ')}` : ''}`;
}

function shown(entry: SnapshotEntry): string {
  return escaped(nameOf(entry) ?? entry.id);
}

/** A text that people wrote in the dashboard, without what Markdown or HTML would read into it. */
function escaped(text: string): string {
  return text.replaceAll(/[!#&()*+<>[\\\]_`{|}~-]/g, String.raw`\$&`);
}

/** A text in backquotes: more of them than it holds in a row. */
function code(text: string): string {
  const runs = [...text.replaceAll(/\s+/g, ' ').matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const inner = text.replaceAll(/\s+/g, ' ');
  return runs.length > 0 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}
