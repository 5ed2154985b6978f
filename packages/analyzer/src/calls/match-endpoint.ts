import type { Endpoint } from '@braze-lint/schemas';

import type { EndpointTable } from './url/endpoint-table.js';
import { parseUrl } from './url/parse-url.js';

/** Endpoints that a URL leads to. */
export interface UrlMatch {
  /** One list for each URL that is possible; a list holds one path's endpoints, which differ by method. */
  readonly alternatives: readonly (readonly Endpoint[])[];
  /** The host, if all possible URLs name one of Braze's. */
  readonly brazeHost: string | undefined;
  /** Whether one of them is relative: nothing stands before the path. */
  readonly relative: boolean;
  /** Whether all of them are. */
  readonly alwaysRelative: boolean;
}

/**
 * The endpoints that the URLs `texts` lead to; `undefined` unless each of them certainly leads to one. The path must stand right
 * behind the host, behind one unknown part, or alone: a prefix of its own is somebody else's route.
 */
export function matchEndpoint(texts: readonly string[], table: EndpointTable): UrlMatch | undefined {
  const alternatives: (readonly Endpoint[])[] = [];
  let relatives = 0;
  let brazeHost: string | undefined;
  let allBraze = texts.length > 0;
  for (const text of texts) {
    const { origin, path } = parseUrl(text);
    const endpoints = table.at(path);
    if (endpoints.length === 0 || (origin.kind === 'host' && origin.verdict === 'foreign')) return undefined;
    alternatives.push(endpoints);
    if (origin.kind === 'none') relatives += 1;
    if (origin.kind === 'host' && origin.verdict === 'braze') brazeHost = origin.host;
    else allBraze = false;
  }
  if (alternatives.length === 0) return undefined;
  return {
    alternatives,
    relative: relatives > 0,
    alwaysRelative: relatives === texts.length,
    brazeHost: allBraze ? brazeHost : undefined,
  };
}

/**
 * The endpoints that a request with this method (upper case; `undefined` if it is not known) reaches; empty for a request that
 * carries no body to an endpoint that wants one.
 */
export function endpointsFor(match: UrlMatch, method: string | undefined): readonly Endpoint[] {
  const chosen = match.alternatives.map((endpoints) => byMethod(endpoints, method));
  return chosen.some((endpoints) => endpoints.length === 0) ? [] : [...new Set(chosen.flat())];
}

/** A method that the path does not have is a mistake of its own; a body that it carries is judged as what it must be meant for. */
function byMethod(endpoints: readonly Endpoint[], method: string | undefined): readonly Endpoint[] {
  const withBody = endpoints.filter(({ hasBody }) => hasBody);
  if (method === undefined) return withBody.length > 0 ? withBody : endpoints;
  const exact = endpoints.filter((endpoint) => endpoint.method === method);
  if (exact.length > 0) return exact;
  return BODILESS.has(method) ? [] : withBody;
}

const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);
