import { responseForms } from './generated/responses.js';
import type { ResponseFormId } from './generated/responses.js';
import type { FatalResponse, QueuedResponse } from './generated/types/responses.js';

/** A form of answer that the API errors page describes. */
export interface ResponseForm {
  readonly id: ResponseFormId;
  readonly title: string;
  /** Status codes; `2XX` stands for the whole class. */
  readonly status: readonly string[];
  readonly description: string;
  /** The keys that every answer of this form has. */
  readonly keys: readonly string[];
  /** The keys whose text is always the same. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The documented form that an answer has: the one that says most of it. `undefined` for an answer of another form: a
 * list that was asked for, a page of a gateway, a body that is no JSON.
 * @param status the HTTP status code
 * @param body the answer's body, parsed
 */
export function responseFormOf(status: number, body: unknown): ResponseForm | undefined {
  const matching = responseForms.filter((form) => isStatusOf(form, status) && hasKeys(form, body));
  return matching.reduce<ResponseForm | undefined>(
    (best, form) => (best === undefined || precision(form) > precision(best) ? form : best),
    undefined,
  );
}

/** Whether Braze refused the request as a whole, and says why. */
export function isFatalResponse(status: number, body: unknown): body is FatalResponse {
  return responseFormOf(status, body)?.id === 'fatal';
}

/** Whether Braze took the request in during maintenance and processes it later. */
export function isQueuedResponse(status: number, body: unknown): body is QueuedResponse {
  return responseFormOf(status, body)?.id === 'queued';
}

/** The minor errors that an answer tells: what was left out of a request that succeeded, or what was wrong besides. */
export function minorErrorsOf(body: unknown): readonly unknown[] {
  const errors = isRecord(body) ? body['errors'] : undefined;
  return Array.isArray(errors) ? (errors as readonly unknown[]) : [];
}

function isStatusOf({ status: documented }: ResponseForm, status: number): boolean {
  const code = String(status);
  return documented.includes(code) || documented.includes(`${code.charAt(0)}XX`);
}

function hasKeys({ keys, texts }: ResponseForm, body: unknown): boolean {
  if (!isRecord(body)) return false;
  return (
    keys.every((key) => Object.hasOwn(body, key)) &&
    Object.entries(texts).every(([key, text]) => body[key] === text)
  );
}

/** A key says something, a text that is always the same says more. */
function precision({ keys, texts }: ResponseForm): number {
  return keys.length + 2 * Object.keys(texts).length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
