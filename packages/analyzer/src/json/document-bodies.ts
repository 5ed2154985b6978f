import type { Endpoint } from '@braze-lint/schemas';

import type { FoundBy } from '../calls/call-site.js';
import { namedEndpoints, readEndpointName } from '../calls/named-endpoints.js';
import type { EndpointTable } from '../calls/url/endpoint-table.js';
import { endpointTable } from '../calls/url/endpoint-table.js';
import type { DeclaredFiles } from '../settings/settings.js';
import type { AbstractValue, Property } from '../value/abstract-value.js';
import type { UnknownEndpoint } from '../analysis/analysis.js';
import { schemaTarget } from './schema-endpoints.js';

/** A body that a JSON file holds, and where it is sent. */
export interface DocumentBody {
  readonly value: AbstractValue;
  readonly endpoints: readonly Endpoint[];
  readonly found: FoundBy;
}

/** The bodies of a file, and the endpoints that it names and that do not exist. */
export interface DocumentBodies {
  readonly bodies: readonly DocumentBody[];
  readonly unknownEndpoints: readonly UnknownEndpoint[];
}

/** The bodies in a JSON file: the whole of it, if its `$schema` is ours; otherwise what the settings say of it. */
export function documentBodies(
  root: AbstractValue,
  declared: readonly DeclaredFiles[],
  endpoints: readonly Endpoint[],
): DocumentBodies {
  const ofSchema = schemaBody(root, endpoints);
  if (ofSchema !== undefined) return ofSchema;
  const table = endpointTable(endpoints);
  const parts = declared.map((files) => declaredBodies(root, files, table));
  return {
    bodies: parts.flatMap(({ bodies }) => bodies),
    unknownEndpoints: parts.flatMap(({ unknownEndpoints }) => unknownEndpoints),
  };
}

function schemaBody(root: AbstractValue, all: readonly Endpoint[]): DocumentBodies | undefined {
  const property = root.kind === 'object' ? root.properties.get('$schema') : undefined;
  if (property?.value.kind !== 'literal' || typeof property.value.value !== 'string') return undefined;
  const target = schemaTarget(property.value.value, all);
  if (target === undefined) return undefined;
  const { name, endpoints } = target;
  return endpoints.length === 0
    ? { bodies: [], unknownEndpoints: [{ node: property.value.node, endpoint: name }] }
    : { bodies: [{ value: root, endpoints, found: { by: 'schema' } }], unknownEndpoints: [] };
}

function declaredBodies(
  root: AbstractValue,
  { endpoint, endpointKeys, body }: DeclaredFiles,
  table: EndpointTable,
): DocumentBodies {
  if (!endpointKeys) return bodiesFor(endpoint ?? '', root, body, table);
  const bodies: DocumentBody[] = [];
  const unknownEndpoints: UnknownEndpoint[] = [];
  for (const [name, property] of root.kind === 'object' ? root.properties : noProperties) {
    if (readEndpointName(name) === undefined) continue;
    const found = bodiesFor(name, property.value, body, table);
    bodies.push(...found.bodies);
    if (found.endpoints.length === 0) unknownEndpoints.push({ node: property.key, endpoint: name });
  }
  return { bodies, unknownEndpoints };
}

const noProperties: ReadonlyMap<string, Property> = new Map();

function bodiesFor(
  name: string,
  root: AbstractValue,
  steps: readonly string[],
  table: EndpointTable,
): DocumentBodies & { readonly endpoints: readonly Endpoint[] } {
  const { path = '', method } = readEndpointName(name) ?? {};
  const endpoints = namedEndpoints(path, method, table);
  const values = endpoints.length === 0 ? [] : valuesAt(root, steps);
  const bodies = values.map((value) => ({ value, endpoints, found: { by: 'file' } as const }));
  return { bodies, endpoints, unknownEndpoints: [] };
}

/** The values that a pointer leads to; `*` stands for every element of a list and every value of an object. */
function valuesAt(root: AbstractValue, steps: readonly string[]): readonly AbstractValue[] {
  let values: readonly AbstractValue[] = [root];
  for (const step of steps) {
    values = values.flatMap((value) => (step === '*' ? partsOf(value) : (partAt(value, step) ?? [])));
  }
  return values;
}

function partAt(value: AbstractValue, step: string): AbstractValue | undefined {
  if (value.kind === 'object') return value.properties.get(step)?.value;
  return value.kind === 'array' && /^(?:0|[1-9]\d*)$/.test(step) ? value.items[Number(step)] : undefined;
}

function partsOf(value: AbstractValue): readonly AbstractValue[] {
  if (value.kind === 'array') return value.items;
  return value.kind === 'object' ? Array.from(value.properties.values(), (property) => property.value) : [];
}
