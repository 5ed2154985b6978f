import { isRecord } from '@braze-lint/analyzer';

import type { BrazeClient } from '../http/braze-client.js';
import type { MessageContent } from '../snapshot-content.js';

/** The message variations of a campaign, that they are not known, or that the key may not read them. */
export type MessagesRead =
  | { readonly kind: 'read'; readonly messages: readonly MessageContent[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'denied' };

export const messagesPath = '/campaigns/details';

/** Reads what a campaign sends: the keys of `messages` are the ids of its variations. */
export async function readMessages(campaign: string, client: BrazeClient): Promise<MessagesRead> {
  const answer = await client.get(messagesPath, { campaign_id: campaign });
  if (answer.kind === 'denied') return { kind: 'denied' };
  const messages = answer.kind === 'ok' && isRecord(answer.content) ? answer.content['messages'] : undefined;
  if (!isRecord(messages)) return { kind: 'unknown' };
  const read = Object.entries(messages).map(([id, message]): MessageContent => {
    const { name, channel } = isRecord(message) ? message : {};
    return {
      id,
      ...(typeof name === 'string' && { name }),
      ...(typeof channel === 'string' && { channel }),
    };
  });
  return { kind: 'read', messages: read };
}
