import type { Endpoint } from '../../src/catalog-types.js';
import type { Catalog, CatalogEndpoint } from '../catalog/catalog.js';
import { documentationUrl } from '../json-schema/documentation.js';
import { listLines, moduleHead } from './module-text.js';

/** src/generated/endpoints.ts: the endpoints in the order of their ids. */
export function endpointsModule(catalog: Catalog): string {
  const rows = [...catalog.endpoints].map(([id, endpoint]) => ({ ...endpointRow(id, endpoint) }));
  return `${moduleHead}import type { Endpoint } from '../catalog-types.js';

/** The documented endpoints. */
export const endpoints: readonly Endpoint[] = ${listLines(rows)};
`;
}

function endpointRow(id: string, endpoint: CatalogEndpoint): Endpoint {
  const { path, method, title, permission, source, strength } = endpoint;
  return {
    id,
    path,
    method,
    title,
    ...(permission === undefined ? {} : { permission }),
    source: documentationUrl(source),
    strength,
    hasBody: endpoint.body !== undefined,
    keys: documentedKeys(endpoint),
  };
}

/** Deprecated keys are left out: finding one does not tell that a body belongs to the endpoint. */
function documentedKeys(endpoint: CatalogEndpoint): readonly string[] {
  const properties = Object.entries(endpoint.body?.properties ?? {});
  return properties.filter(([, { deprecated }]) => deprecated !== true).map(([key]) => key);
}
