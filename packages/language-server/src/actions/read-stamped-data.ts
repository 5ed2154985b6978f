import { isRecord } from '@braze-lint/analyzer/first-look';
import type { ServiceSuggestion, TextChange } from '@braze-lint/language-service';

/** What mends a diagnostic, as it comes back from the client. */
export interface ReturnedData {
  readonly stamp: string;
  readonly suggestions: readonly ServiceSuggestion[];
}

/** Reads the `data` of a diagnostic that the client gives back; `undefined` for what is not ours or was damaged on its way. */
export function readStampedData(data: unknown): ReturnedData | undefined {
  if (!isRecord(data)) return undefined;
  const { stamp, suggestions } = data;
  if (typeof stamp !== 'string' || !isListOf(suggestions, isSuggestion)) return undefined;
  return { stamp, suggestions };
}

/** Whether a value is a list of changes. */
export function areChanges(value: unknown): value is readonly TextChange[] {
  return isListOf(value, isChange);
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isSuggestion(value: unknown): value is ServiceSuggestion {
  return isRecord(value) && typeof value['title'] === 'string' && areChanges(value['edits']);
}

function isChange(value: unknown): value is TextChange {
  if (!isRecord(value) || typeof value['newText'] !== 'string') return false;
  const { range } = value;
  return isRecord(range) && typeof range['start'] === 'number' && typeof range['end'] === 'number';
}
