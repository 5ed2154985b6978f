import type { Language, MessageId } from '@braze-lint/analyzer';
import { messages as english } from '@braze-lint/analyzer/first-look';

/**
 * The messages of a rule for its `meta`. ESLint looks a message up by its id while it is reported, so that each text is read
 * in the language of the report; the ids are the same in all languages. Outside of a report they are in English.
 */
export function localizedMessages(ids: readonly MessageId[]): Readonly<Record<string, string>> {
  const messages: Record<string, string> = {};
  for (const id of ids) {
    Object.defineProperty(messages, id, { enumerable: true, get: () => told[id] });
  }
  return messages;
}

/** Runs `report` with the messages in a language. */
export function tellIn(language: Language, report: () => void): void {
  told = language.messages;
  try {
    report();
  } finally {
    told = english;
  }
}

/** The language of the report that is being made. Reports are made one after the other, and none of them waits. */
let told: Language['messages'] = english;
