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
  if ((endpoint === undefined && !isExempt(pathname)) || !restHosts.has(hostname))
    broken.add('valid-endpoint');
  const carriesBody = endpoint?.hasBody ?? method !== 'GET';
  if (!/^Bearer [^\s'"]+$/.test(headers['authorization'] ?? '')) broken.add('valid-authorization');
  if (!carriesBody) return broken;
  if (!(headers['content-type'] ?? '').startsWith('application/json')) broken.add('valid-request-body');
  const payload = parsed(body);
  if (payload === undefined || typeof payload === 'string') broken.add('valid-request-body');
  if (payload === undefined) return broken;
  // With the wrong method, a body is judged as what it must be meant for.
  const judges = endpoint === undefined ? endpointsAt(pathname).filter(({ hasBody }) => hasBody) : [endpoint];
  return new Set([...broken, ...judges.flatMap(({ id }) => [...refusedRules(id, payload)])]);
}

/** Whether the documentation itself writes the path with the slash. */
function isExempt(path: string): boolean {
  const [, start] = /^(.+)\/$/.exec(path) ?? [];
  const excepted = constraintOf('requests.trailing-slash')?.exceptPaths ?? [];
  return (
    start !== undefined &&
    excepted.some((one) =>
      endpointsAt(start).some((endpoint) => endpoint.path === one || endpoint.path.startsWith(`${one}/`)),
    )
  );
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
  return endpointsAt(path).find((endpoint) => endpoint.method === method);
}

function endpointsAt(path: string): readonly Endpoint[] {
  return endpoints.filter((endpoint) => patternOf(endpoint.path).test(path));
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
