import type {
  DocumentedResponse,
  EndpointDetails,
  QueryParameter,
  QueryRule,
} from '../../src/endpoint-details.js';
import type { Catalog, CatalogEndpoint } from '../catalog/catalog.js';
import type { CatalogParameter, CatalogQueryRule } from '../catalog/query.js';
import type { CatalogAnswer } from '../catalog/responses.js';
import { documentationUrl } from '../json-schema/documentation.js';

/** endpoint-details.json: what is not needed to check bodies, one endpoint a line. */
export function endpointDetailsTable({ endpoints }: Catalog): string {
  const lines = [...endpoints].map(
    ([id, endpoint]) => `  ${JSON.stringify(id)}: ${JSON.stringify(detailsOf(endpoint))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function detailsOf(endpoint: CatalogEndpoint): EndpointDetails {
  const { rateLimit, query, responses } = endpoint;
  return {
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(query === undefined
      ? {}
      : {
          queryParameters: Object.entries(query.properties).map(([name, parameter]) =>
            queryParameter(name, parameter, endpoint),
          ),
        }),
    ...(query?.rules === undefined
      ? {}
      : { queryRules: query.rules.map((rule) => queryRule(rule, endpoint)) }),
    ...(responses === undefined
      ? {}
      : {
          responses: Object.entries(responses).map(([status, answer]) => response(status, answer, endpoint)),
        }),
  };
}

function queryParameter(
  name: string,
  parameter: CatalogParameter,
  endpoint: CatalogEndpoint,
): QueryParameter {
  const { type, required = false, description, deprecated, inferred, source } = parameter;
  const limits = Object.entries(parameter).filter(([key]) => limitKeys.has(key));
  return {
    name,
    types: [type].flat() as QueryParameter['types'],
    required,
    description,
    ...(Object.fromEntries(limits) as Partial<QueryParameter>),
    ...(deprecated === true ? { deprecated } : {}),
    ...(inferred === true ? { inferred } : {}),
    source: documentationUrl(source ?? endpoint.source),
  };
}

/** What is the same in the catalogue and in the table. */
const limitKeys: ReadonlySet<string> = new Set<keyof CatalogParameter & keyof QueryParameter>([
  'enum',
  'enumDescriptions',
  'pattern',
  'datetime',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'default',
  'examples',
]);

function queryRule(rule: CatalogQueryRule, endpoint: CatalogEndpoint): QueryRule {
  const { kind, says, keys, inferred, source = endpoint.source } = rule;
  return {
    kind,
    says,
    keys,
    ...(inferred === true ? { inferred } : {}),
    source: documentationUrl(source),
  };
}

function response(status: string, answer: CatalogAnswer, endpoint: CatalogEndpoint): DocumentedResponse {
  const { description, properties = {}, source = endpoint.source } = answer;
  return { status, description, keys: Object.keys(properties), source: documentationUrl(source) };
}
