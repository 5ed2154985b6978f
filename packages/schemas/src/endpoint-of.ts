import type { Endpoint } from './catalog-types.js';
import { endpoints } from './generated/endpoints.js';

const byId: ReadonlyMap<string, Endpoint> = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));

/**
 * The endpoint with this id.
 * @throws RangeError if no documented endpoint has it
 */
export function endpointOf(id: string): Endpoint {
  const endpoint = byId.get(id);
  if (endpoint === undefined)
    throw new RangeError(`Braze documents no endpoint with the id ${JSON.stringify(id)}`);
  return endpoint;
}
