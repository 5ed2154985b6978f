import { fill } from '@braze-lint/analyzer';
import { hosts } from '@braze-lint/schemas';

import { SnapshotError } from './http/snapshot-error.js';
import { texts, wrongHost } from './snapshot-texts.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the API is asked. */
export interface RestEndpoint {
  /** Scheme and host. */
  readonly origin: string;
  /** What looks wrong with it and need not be. */
  readonly warning?: string;
}

/**
 * The address in `BRAZE_REST_ENDPOINT`, with or without its scheme.
 * @throws SnapshotError for one that certainly refuses, or that a key must not be sent to
 */
export function restEndpoint(variables: Variables): RestEndpoint {
  const written = variables['BRAZE_REST_ENDPOINT']?.trim() ?? '';
  if (written === '') throw new SnapshotError(texts.noEndpoint);
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`);
  if (url.protocol === 'http:' && !isThisComputer(url)) throw new SnapshotError(texts.plainHttp);
  const { origin, hostname } = url;
  for (const { id, rest, sdk, dashboard } of hosts) {
    if (hostname === rest) return { origin };
    if (hostname === sdk) throw new SnapshotError(wrongHost(hostname, 'sdk', id, rest));
    if (dashboard.includes(hostname)) throw new SnapshotError(wrongHost(hostname, 'dashboard', id, rest));
  }
  return isThisComputer(url) ? { origin } : { origin, warning: fill(texts.unknownHost, { host: hostname }) };
}

/**
 * The key in `BRAZE_API_KEY`.
 * @throws SnapshotError if there is none, or it holds what no key does
 */
export function keyFrom(variables: Variables): string {
  const key = variables['BRAZE_API_KEY']?.trim() ?? '';
  if (key === '') throw new SnapshotError(texts.noKey);
  if (!/^[\w.~+/=-]+$/.test(key)) throw new SnapshotError(texts.oddKey);
  return key;
}

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHost =
    url !== undefined &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    `${url.username}${url.password}${url.search}${url.hash}` === '' &&
    url.pathname === '/';
  if (!isHost) throw new SnapshotError(texts.badEndpoint);
  return url;
}

function isThisComputer({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
