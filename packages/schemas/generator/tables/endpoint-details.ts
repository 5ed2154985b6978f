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

/** What is absent is left out of the text. */
type Row<Table> = { readonly [Key in keyof Table]: Table[Key] | undefined };

function detailsOf(endpoint: CatalogEndpoint): Row<EndpointDetails> {
  const { rateLimit, query, responses } = endpoint;
  return {
    rateLimit,
    queryParameters:
      query &&
      Object.entries(query.properties).map(([name, parameter]) => queryParameter(name, parameter, endpoint)),
    queryRules: query?.rules?.map((rule) => queryRule(rule, endpoint)),
    responses:
      responses &&
      Object.entries(responses).map(([status, answer]) => documentedResponse(status, answer, endpoint)),
  };
}

function queryParameter(
  name: string,
  parameter: CatalogParameter,
  endpoint: CatalogEndpoint,
): QueryParameter {
  const { type, required = false, source = endpoint.source } = parameter;
  const told = Object.entries(parameter).filter(([key]) => !untold.has(key));
  return {
    name,
    types: [type].flat(),
    required,
    ...(Object.fromEntries(told) as Omit<CatalogParameter, Untold>),
    source: documentationUrl(source),
  };
}

type Untold = 'type' | 'required' | 'source' | 'contradiction' | 'note';

/** Fields of a parameter that the table writes in another way or not at all. */
const untold: ReadonlySet<string> = new Set<Untold>(['type', 'required', 'source', 'contradiction', 'note']);

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

function documentedResponse(
  status: string,
  answer: CatalogAnswer,
  endpoint: CatalogEndpoint,
): DocumentedResponse {
  const { description, properties = {}, source = endpoint.source } = answer;
  return { status, description, keys: Object.keys(properties), source: documentationUrl(source) };
}
