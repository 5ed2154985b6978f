import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documentedEndpoints, schemaHome } from '@braze-lint/schemas';

import { namedEndpoints } from '../calls/named-endpoints.js';
import type { EndpointTable } from '../calls/url/endpoint-table.js';
import { endpointTable } from '../calls/url/endpoint-table.js';

/** What the `$schema` of a JSON file says about where its body is sent. */
export interface SchemaTarget {
  /** The path that the address ends in, with the method before it where the address names one. */
  readonly name: string;
  /** Empty for a schema of ours that does not exist. More than one only where the address names none of several methods. */
  readonly endpoints: readonly Endpoint[];
}

/** Where a body goes whose `$schema` has this address; `undefined` for a schema that is not ours. */
export function schemaTarget(
  address: string,
  endpoints: readonly Endpoint[] = documentedEndpoints,
): SchemaTarget | undefined {
  const [, written, method] =
    /^([^?#]*?)(?:\.(get|post|put|patch|delete))?\.json(?:[?#].*)?$/i.exec(address) ?? [];
  if (written === undefined) return undefined;
  const path = decoded(written);
  const match = longestMatch(path, method?.toUpperCase(), endpointTable(endpoints));
  if (match !== undefined && (isUnmistakable(match.endpoints) || /braze/i.test(path))) return match;
  const [, ownPath] = path.split(schemaHome);
  if (ownPath !== undefined && isOfAnotherFile(ownPath)) return undefined;
  return ownPath?.startsWith('/') === true
    ? { name: nameOf(ownPath, method?.toUpperCase()), endpoints: [] }
    : undefined;
}

/** The schemas of files that hold no bodies. */
function isOfAnotherFile(path: string): boolean {
  return ['/settings', '/snapshot', '/responses'].includes(path);
}

/** Whether the text can be a JSON file whose `$schema` is ours: one search, and no parsing. */
export function mayNameOurSchema(text: string): boolean {
  if (!text.includes('$schema')) return false;
  for (const [, , address = ''] of text.matchAll(schemaKey)) {
    if (schemaTarget(address.replaceAll(String.raw`\/`, '/')) !== undefined) return true;
  }
  return false;
}

/** The key, and a text on the same line behind a colon that is not far. */
const schemaKey = /\$schema["']?\s{0,99}:\s{0,99}(["'])([^"'\r\n]{1,999})\1/g;

function longestMatch(
  path: string,
  method: string | undefined,
  table: EndpointTable,
): SchemaTarget | undefined {
  const segments = path.split('/');
  for (let first = 0; first < segments.length; first++) {
    const suffix = `/${segments.slice(first).join('/')}`;
    const named = namedEndpoints(suffix, method, table);
    if (named.length > 0) return { name: nameOf(suffix, method), endpoints: withoutMethod(named) };
  }
  return undefined;
}

/** An address without a method means POST, where there is one: so the schemas are named. */
function withoutMethod(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const post = endpoints.filter(({ method }) => method === 'POST');
  return post.length > 0 ? post : endpoints;
}

/** `/messages/send` ends no other address; `/catalogs` is an everyday word. */
function isUnmistakable(endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ path }) => path.split('/').filter((part) => /^[^{]/.test(part)).length > 1);
}

function nameOf(path: string, method: string | undefined): string {
  return method === undefined ? path : `${method} ${path}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
