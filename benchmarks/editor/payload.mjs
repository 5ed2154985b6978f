import { endpoints, schemaOf } from '@braze-lint/schemas';

import { payloads } from '../lib/payloads.mjs';

const [{ endpoint: path, body }] = payloads;
const { id } = endpoints.find((endpoint) => endpoint.path === path && endpoint.method === 'POST');

export const endpoint = path;
/** The published schema, which all that is compared reads. */
export const schema = schemaOf(id);
export const address = schema.$id;

/** The body as JSON and as YAML, with a place where a key is written, `key`. */
export function textsWith(key) {
  const marked = { ...body, [key]: true };
  return {
    json: JSON.stringify({ $schema: address, ...marked }, undefined, 2),
    yaml: `${yaml(marked, '')}\n`,
  };
}

/** Plain YAML: enough for objects and lists of scalars and objects. */
function yaml(value, indent) {
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${yaml(item, `${indent}  `).trimStart()}`).join('\n');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? `${indent}${key}:\n${yaml(inner, `${indent}  `)}`
        : `${indent}${key}: ${JSON.stringify(inner)}`,
    )
    .join('\n');
}
