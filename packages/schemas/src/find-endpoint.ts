import type { Endpoint } from './catalog-types.js';
import { endpoints } from './generated/endpoints.js';

/**
 * The endpoint with this id or path. A path may be the documented one, with `{…}` for its parameters, or one that is
 * requested; its leading slash may be missing, and a query does not count. Without `method`, POST is preferred.
 */
export function findEndpoint(idOrPath: string, method?: string): Endpoint | undefined {
  const found = endpoints.find(({ id }) => id === idOrPath);
  if (found !== undefined) return isOfMethod(found, method) ? found : undefined;
  const segments = segmentsOf(idOrPath);
  const candidates = endpoints.filter(
    (endpoint) => isOfMethod(endpoint, method) && matches(segmentsOf(endpoint.path), segments),
  );
  return candidates.sort(byPreference)[0];
}

function isOfMethod(endpoint: Endpoint, method: string | undefined): boolean {
  return method === undefined || endpoint.method === method.toUpperCase();
}

function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/[?#].*/s, '')
    .replace(/^\//, '')
    .split('/');
}

function matches(documented: readonly string[], requested: readonly string[]): boolean {
  return (
    documented.length === requested.length &&
    documented.every((segment, index) => segment === requested[index] || isFilled(segment, requested[index]))
  );
}

function isFilled(documented: string, requested: string | undefined): boolean {
  return documented.startsWith('{') && requested !== undefined && requested !== '';
}

/** Fewer parameters first, then POST. */
function byPreference(one: Endpoint, other: Endpoint): number {
  return parameterCount(one) - parameterCount(other) || Number(isPost(other)) - Number(isPost(one));
}

function parameterCount({ path }: Endpoint): number {
  return path.split('{').length;
}

function isPost({ method }: Endpoint): boolean {
  return method === 'POST';
}
