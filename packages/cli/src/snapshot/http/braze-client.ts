import { fill } from '@braze-lint/analyzer';
import ky, { HTTPError, TimeoutError } from 'ky';

import { explain } from '../../failure.js';
import { refused, texts } from '../snapshot-texts.js';
import { SnapshotError } from './snapshot-error.js';

/** What the API says to a request for reading. */
export type Answer =
  | { readonly kind: 'ok'; readonly content: unknown }
  /** 403: the key lacks the permission of the path, or the account may not. */
  | { readonly kind: 'denied' }
  /** Another 4XX; `said` is the message of the answer. */
  | { readonly kind: 'refused'; readonly status: number; readonly said: string };

export type Query = Readonly<Record<string, string | number | boolean>>;

/** Reads from the REST API. */
export interface BrazeClient {
  /**
   * Asks again, with growing pauses, where the API has no capacity or the connection breaks, and after the time that it
   * names where a rate limit is reached.
   * @throws SnapshotError for a key that is not known (401), for answers that are no JSON, and when repeating does not help
   */
  get(path: string, query?: Query): Promise<Answer>;
}

export interface ClientOptions {
  readonly origin: string;
  readonly key: string;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
  /** In milliseconds; a second where it is not given. */
  readonly firstPause?: number | undefined;
  /** Told before a pause: the seconds that the API asks for, if it does, and its status. */
  readonly onWait: (seconds: number, status: number) => void;
}

const REPETITIONS = 6;
const SECOND = 1000;
const LONGEST_PAUSE = 60 * SECOND;
/** The limits of these endpoints are counted by the hour. */
const LONGEST_WAIT = 3_660 * SECOND;
const SERVER_ERRORS = [500, 502, 503, 504, 520, 521, 522, 523, 524, 529];

export function brazeClient({
  origin,
  key,
  timeout,
  firstPause = SECOND,
  onWait,
}: ClientOptions): BrazeClient {
  const api = ky.create({
    prefixUrl: origin,
    headers: { Authorization: `Bearer ${key}`, Accept: 'application/json' },
    timeout,
    redirect: 'manual',
    retry: {
      limit: REPETITIONS,
      methods: ['get'],
      statusCodes: [408, 429, ...SERVER_ERRORS],
      afterStatusCodes: [429, 503],
      maxRetryAfter: LONGEST_WAIT,
      backoffLimit: LONGEST_PAUSE,
      delay: (attempt) => firstPause * 2 ** (attempt - 1),
      // Between a half and the whole: not all who wait come back at once, and nobody at once.
      jitter: (pause) => pause * (0.5 + Math.random() / 2),
      retryOnTimeout: true,
    },
    hooks: {
      afterResponse: [
        (_request, _options, response) => {
          if (response.status === 429 || response.status >= 500)
            onWait(secondsToWait(response.headers), response.status);
        },
      ],
    },
  });
  return { get };

  async function get(path: string, query: Query = {}): Promise<Answer> {
    try {
      const response = await api.get(path.replace(/^\//, ''), { searchParams: { ...query } });
      return { kind: 'ok', content: jsonOf(await response.text(), path) };
    } catch (error) {
      return refusalOf(error, path);
    }
  }

  async function refusalOf(error: unknown, path: string): Promise<Answer> {
    if (error instanceof SnapshotError) throw error;
    if (error instanceof TimeoutError)
      throw new SnapshotError(
        noAnswer(path, fill(texts.noAnswerWithin, { seconds: String(timeout / SECOND) })),
      );
    if (!(error instanceof HTTPError)) throw new SnapshotError(noAnswer(path, explain(causeOf(error))));
    const { status } = error.response;
    if (status === 401) throw new SnapshotError(fill(texts.unauthorized, { host: new URL(origin).host }));
    if (status === 403) return { kind: 'denied' };
    if (status >= 300 && status < 400) throw new SnapshotError(fill(texts.redirected, { path }));
    const said = await messageOf(error.response);
    if (status >= 400 && status < 500 && status !== 429 && status !== 408)
      return { kind: 'refused', status, said };
    throw new SnapshotError(refused(path, status, said));
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SnapshotError(fill(texts.notJson, { path }));
  }
}

function noAnswer(path: string, why: string): string {
  return fill(texts.noAnswer, { path, why });
}

/** `fetch failed` says nothing; what is behind it does. */
function causeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('cause' in error)) return error;
  return error.cause ?? error;
}

/** The `message` of an answer, in one short line. */
async function messageOf(response: Response): Promise<string> {
  try {
    const { message } = JSON.parse(await response.text()) as { readonly message?: unknown };
    return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, 200) : '';
  } catch {
    return '';
  }
}

/** What the headers say of the wait; 0 where they say nothing. */
function secondsToWait(headers: Headers): number {
  const after = Number(headers.get('Retry-After') ?? Number.NaN);
  if (after > 0) return Math.ceil(after);
  const reset = Number(headers.get('X-RateLimit-Reset') ?? Number.NaN);
  return reset > 0 ? Math.max(0, Math.ceil(reset - Date.now() / SECOND)) : 0;
}
