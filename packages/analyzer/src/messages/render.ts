import { messages } from './en.js';
import type { MessageId } from './message-ids.js';

/** The sentence of a message with its placeholders filled in. */
export function renderMessage(
  { messageId, data }: { readonly messageId: MessageId; readonly data: Readonly<Record<string, string>> },
  texts: Readonly<Record<MessageId, string>> = messages,
): string {
  return fill(texts[messageId], data);
}

/** Replaces each `{{name}}` by its value; a name without one stays as it is. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole);
}
