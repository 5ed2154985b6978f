import { fill } from './fill.js';
import type { Language } from './language.js';
import { english } from './locales/en.js';
import type { MessageId } from './message-ids.js';

/** The sentence of a message with its placeholders filled in; `data` has to be in the same language. */
export function renderMessage(
  { messageId, data }: { readonly messageId: MessageId; readonly data: Readonly<Record<string, string>> },
  { messages }: Pick<Language, 'messages'> = english,
): string {
  return fill(messages[messageId], data);
}
