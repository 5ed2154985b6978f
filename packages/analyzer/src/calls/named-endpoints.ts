import type { Endpoint } from '@braze-lint/schemas';

import type { EndpointTable } from './url/endpoint-table.js';

/** The endpoints with a body that a path names, documented or filled in; `method` in upper case. Without it, all of them. */
export function namedEndpoints(
  path: string,
  method: string | undefined,
  table: EndpointTable,
): readonly Endpoint[] {
  const withBody = table.at(path).filter(({ hasBody }) => hasBody);
  return method === undefined ? withBody : withBody.filter((endpoint) => endpoint.method === method);
}

/** Reads `/messages/send` and `POST /messages/send`; `undefined` for what has another form. */
export function readEndpointName(
  name: string,
): { readonly path: string; readonly method: string | undefined } | undefined {
  const [, method, path] = /^\s*(?:([A-Za-z]+)\s+)?(\/\S+)\s*$/.exec(name) ?? [];
  return path === undefined ? undefined : { path, method: method?.toUpperCase() };
}
