import { endpoints, hosts } from '@braze-lint/schemas';
import type { Endpoint } from '@braze-lint/schemas';
import { constraintOf } from '@braze-lint/schemas';

import { childOf, isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json, JsonPath } from '../../../../analyzer/test/properties/support/payload/json.js';
import { oracleOf } from '../../../../analyzer/test/properties/support/payload/oracle.js';
import type { SentRequest } from './program.js';

/** The rules of the mistakes that a request has, by plain Ajv and the table of endpoints; none for one that goes elsewhere. */
export function rulesBrokenBy({ url, method, headers, body }: SentRequest): ReadonlySet<string> {
  if (!URL.canParse(url)) return new Set();
  const { hostname, pathname } = new URL(url);
  if (!/\.(?:braze\.(?:com|eu)|appboy\.com)$/.test(hostname)) return new Set();
  const broken = new Set<string>();
  const endpoint = endpointAt(pathname, method);
  if (endpoint === undefined || !restHosts.has(hostname)) broken.add('valid-endpoint');
  if (!/^Bearer \S+$/.test(headers['authorization'] ?? '')) broken.add('valid-authorization');
  if (!(headers['content-type'] ?? '').startsWith('application/json')) broken.add('valid-request-body');
  const payload = parsed(body);
  if (payload === undefined) broken.add('valid-request-body');
  if (endpoint === undefined || payload === undefined) return broken;
  return new Set([...broken, ...refusedRules(endpoint.id, payload)]);
}

/** The rules of the constraints that a body breaks, recommendations apart. */
export function refusedRules(endpointId: string, body: Json): ReadonlySet<string> {
  const oracle = oracleOf(endpointId);
  const rules = oracle.refusals(body).map(({ constraint, keyword }) => {
    const known = constraint === undefined ? undefined : constraintOf(constraint);
    if (known === undefined && keyword === 'if') return undefined;
    if (known === undefined) throw new Error(`No constraint for ${keyword} in ${JSON.stringify(body)}`);
    return known.grade === 'advice' ? undefined : known.rule;
  });
  if (hasDeprecatedKey(body, [])) rules.push('no-deprecated-property');
  return new Set(rules.filter((rule) => rule !== undefined));

  function hasDeprecatedKey(value: Json, path: JsonPath): boolean {
    if (isArray(value)) return value.some((item, index) => hasDeprecatedKey(item, [...path, index]));
    if (!isObject(value)) return false;
    const { properties } = oracle.document.forValue(path);
    return Object.entries(value).some(([key, item]) => {
      const schema = childOf(properties, key);
      return (isObject(schema) && schema['deprecated'] === true) || hasDeprecatedKey(item, [...path, key]);
    });
  }
}

const restHosts: ReadonlySet<string> = new Set(hosts.map(({ rest }) => rest));

function endpointAt(path: string, method: string): Endpoint | undefined {
  return endpoints.find((endpoint) => endpoint.method === method && patternOf(endpoint.path).test(path));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

function parsed(body: string | undefined): Json | undefined {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}
