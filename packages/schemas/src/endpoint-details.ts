import { endpointOf } from './endpoint-of.js';
import { loadGenerated } from './load-generated.js';

/** A documented parameter of a query. Every parameter is sent as text; `types` says what the text is read as. */
export interface QueryParameter {
  readonly name: string;
  /** `array` stands for several values under one name. */
  readonly types: readonly ('string' | 'integer' | 'number' | 'boolean' | 'array')[];
  readonly required: boolean;
  readonly description: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  /** One text for each value of `enum`. */
  readonly enumDescriptions?: readonly string[];
  /** A regular expression of ECMAScript. */
  readonly pattern?: string;
  readonly datetime?: 'iso8601';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: string | number | boolean;
  readonly examples?: readonly string[];
  readonly deprecated?: boolean;
  /** The pages imply the parameter or its limits and do not state them. */
  readonly inferred?: boolean;
  /** The documentation page, as an address. */
  readonly source: string;
}

/** What depends on more than one parameter of a query. */
export interface QueryRule {
  /** `order`: the first of `keys` comes before the second. */
  readonly kind: 'requiredOneOf' | 'conflict' | 'order';
  readonly says: string;
  readonly keys: readonly string[];
  readonly inferred?: boolean;
  readonly source: string;
}

/** What the page of an endpoint says of one of its answers, beside the forms that all endpoints share. */
export interface DocumentedResponse {
  /** `201`, or a class as `4XX`. */
  readonly status: string;
  readonly description: string;
  /** The keys that are documented for this endpoint alone. */
  readonly keys: readonly string[];
  readonly source: string;
}

/** What is documented of an endpoint and not needed to check bodies. */
export interface EndpointDetails {
  readonly rateLimit?: string;
  readonly queryParameters?: readonly QueryParameter[];
  readonly queryRules?: readonly QueryRule[];
  readonly responses?: readonly DocumentedResponse[];
}

/**
 * The documented parameters of an endpoint's query, in the page's order.
 * @throws RangeError if no documented endpoint has this id
 */
export function queryParametersOf(endpointId: string): readonly QueryParameter[] {
  return detailsOf(endpointId).queryParameters ?? [];
}

/**
 * What is documented between the parameters of an endpoint's query.
 * @throws RangeError if no documented endpoint has this id
 */
export function queryRulesOf(endpointId: string): readonly QueryRule[] {
  return detailsOf(endpointId).queryRules ?? [];
}

/**
 * The rate limit in words; `undefined` where none is documented.
 * @throws RangeError if no documented endpoint has this id
 */
export function rateLimitOf(endpointId: string): string | undefined {
  return detailsOf(endpointId).rateLimit;
}

/**
 * The answers that the endpoint's own page describes; all endpoints answer in the forms of `responseForms` besides.
 * @throws RangeError if no documented endpoint has this id
 */
export function responsesOf(endpointId: string): readonly DocumentedResponse[] {
  return detailsOf(endpointId).responses ?? [];
}

/** The table is large and checking bodies does not need it, so it is loaded when it is first asked for. */
function detailsOf(endpointId: string): EndpointDetails {
  const { id } = endpointOf(endpointId);
  table ??= loadGenerated('schemas/endpoint-details.json') as DetailsTable;
  return table[id] ?? {};
}

type DetailsTable = Readonly<Record<string, EndpointDetails | undefined>>;

let table: DetailsTable | undefined;
