import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documentedEndpoints } from '@braze-lint/schemas';

import { endpointTable } from './endpoint-table.js';
import { parseUrl } from './parse-url.js';
import { urlText } from './url-text.js';

/**
 * The documented endpoints (one a method) of the path that a URL leads to, by its known parts alone: whether the request goes to Braze
 * is not asked. Empty for a host that is certainly somebody else's.
 * @param parts literal parts of the URL, and `undefined` where anything may stand
 */
export function endpointsAtUrl(parts: readonly (string | undefined)[]): readonly Endpoint[] {
  const { origin, path } = parseUrl(urlText(parts));
  if (origin.kind === 'host' && origin.verdict === 'foreign') return [];
  return endpointTable(documentedEndpoints).at(path);
}
