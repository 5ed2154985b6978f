import type { QueryParameter, QueryRule } from '../../src/endpoint-details.js';
import type { Decision } from './catalog.js';

/** The query of a request: what stands behind the `?` of its address. */
export interface CatalogQuery {
  readonly properties: Readonly<Record<string, CatalogParameter>>;
  readonly rules?: readonly CatalogQueryRule[];
}

type ParameterType = QueryParameter['types'][number];

/** A parameter as the table has it, but for what is written more shortly. */
export interface CatalogParameter
  extends Decision, Omit<QueryParameter, 'name' | 'types' | 'required' | 'source'> {
  readonly type: ParameterType | readonly ParameterType[];
  readonly required?: boolean;
  readonly source?: string;
}

export interface CatalogQueryRule extends Decision, Omit<QueryRule, 'source'> {
  readonly id: string;
  readonly source?: string;
}
