import { isRecord } from '@braze-lint/analyzer';
import { responseFormOf } from '@braze-lint/schemas';

import type { Answer } from './answer.js';

/** How deep a body may be wrapped: `{ "response": { "data": { … } } }` of an HTTP client's error. */
const deepest = 5;

/**
 * What a parsed response says: its `message`, and one answer for each of its `errors`. A list is read as the `errors` of a
 * batch, or as several responses.
 * @param status as far as it is known from elsewhere
 */
export function answersInJson(value: unknown, status?: string, depth = 0): readonly Answer[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown) =>
      isResponse(entry) ? answersInJson(entry, undefined, depth + 1) : minorAnswer(entry),
    );
  }
  if (!isRecord(value)) return [];
  const known = statusIn(value) ?? status;
  const inner = ['response', 'data', 'body', 'error', 'payload']
    .map((key) => unwrapped(value[key]))
    .filter(isRecord)
    .flatMap((part) => answersInJson(part, known, depth + 1));
  if (inner.length > 0) return inner;
  const errors = listIn(value, 'errors').flatMap(minorAnswer);
  const text = textIn(value, ['message', 'error', 'title', 'detail', 'type', 'code']);
  if (text === undefined && errors.length > 0 && known === undefined) return errors;
  if (text === undefined && known === undefined) return errors;
  return [mainAnswer(value, known, text), ...errors];
}

/** Of an answer that is no error, the form says which row it is; otherwise its message does. */
function mainAnswer(body: Body, status: string | undefined, text: string | undefined): Answer {
  const isSuccess = text === 'success' || text === 'queued';
  const assumed = status ?? (isSuccess ? (text === 'queued' ? '202' : '201') : undefined);
  const code = Number(assumed);
  const form =
    isSuccess && Number.isInteger(code) ? responseFormOf(code, withoutEmptyErrors(body)) : undefined;
  const title = titles[form?.id ?? ''] ?? text;
  return {
    minor: false,
    ...(assumed !== undefined && { status: assumed }),
    ...(title !== undefined && { text: title }),
  };
}

/** The titles of the rows that a form of answer stands for. */
const titles: Readonly<Record<string, string>> = {
  'minor-errors': 'success with minor errors',
  tracked: 'success with send_id',
};

function withoutEmptyErrors(body: Body): Body {
  const { errors, ...others } = body;
  return Array.isArray(errors) && errors.length === 0 ? others : body;
}

function minorAnswer(entry: unknown): readonly Answer[] {
  if (typeof entry === 'string') return entry.trim() === '' ? [] : [{ minor: true, text: entry.trim() }];
  if (!isRecord(entry)) return [];
  const text = textIn(entry, ['code', 'type', 'message', 'error', 'title', 'detail', 'id']);
  if (text === undefined) return [];
  const { input_array: list, index } = entry;
  const place =
    typeof list === 'string' && typeof index === 'number' ? `${list}[${String(index)}]` : undefined;
  return [{ minor: true, text, ...(place !== undefined && { place }) }];
}

/** Whether an entry of a list is a response of its own. */
const isResponse = (entry: unknown): boolean =>
  isRecord(entry) &&
  (statusIn(entry) !== undefined ||
    Array.isArray(entry['errors']) ||
    ['response', 'data', 'body'].some((key) => isRecord(entry[key])));

type Body = Readonly<Record<string, unknown>>;

function statusIn(body: Body): string | undefined {
  const values = ['status', 'statusCode', 'status_code', 'code'].map((key) => String(body[key]));
  return values.find((value) => /^[1-5]\d\d$/.test(value));
}

const textIn = (body: Body, keys: readonly string[]): string | undefined =>
  keys
    .map((key) => body[key])
    .find((value): value is string => typeof value === 'string' && /\D/.test(value.trim()))
    ?.trim();

function listIn(body: Body, key: string): readonly unknown[] {
  const value = body[key];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A body that was logged as a text is JSON inside of JSON. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
