import type { QueryRule } from '../../src/endpoint-details.js';
import type { JsonScalar, JsonValue } from '../json-schema/json-schema.js';
import type { Decision, TypeName } from './catalog.js';

/** The query of a request: what stands behind the `?` of its address. */
export interface CatalogQuery {
  readonly properties: Readonly<Record<string, CatalogParameter>>;
  readonly rules?: readonly CatalogQueryRule[];
}

/** The type is the one that the text is read as. */
export interface CatalogParameter extends Decision {
  readonly type: TypeName | readonly TypeName[];
  readonly description: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly enum?: readonly JsonScalar[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly datetime?: 'iso8601' | 'track';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly source?: string;
  readonly inferred?: boolean;
}

export interface CatalogQueryRule extends Decision {
  readonly id: string;
  readonly says: string;
  readonly kind: QueryRule['kind'];
  readonly keys: readonly string[];
  readonly source?: string;
  readonly inferred?: boolean;
}
