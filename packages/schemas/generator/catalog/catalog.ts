import type {
  ConstraintKind,
  Endpoint,
  ErrorRow,
  Grade,
  IdentifierKind,
  RuleName,
} from '../../src/catalog-types.js';
import type { JsonScalar, JsonSchema, JsonValue } from '../json-schema/json-schema.js';
import type { CatalogQuery } from './query.js';
import type { CatalogAnswer, CatalogResponses } from './responses.js';

/** Everything that schemas/catalog says, checked; `schemas/catalog/README.md` explains the fields. */
export interface Catalog {
  readonly endpoints: ReadonlyMap<string, CatalogEndpoint>;
  readonly objects: ReadonlyMap<string, CatalogObject>;
  readonly responses: CatalogResponses;
  readonly errors: CatalogErrors;
  readonly hosts: CatalogHosts;
  readonly requests: CatalogRequests;
}

/** Which disagreement between pages was decided here, and how. */
export interface Decision {
  readonly contradiction?: string;
  /** Always there beside a contradiction. */
  readonly note?: string;
}

export interface CatalogEndpoint extends Decision {
  readonly path: string;
  readonly method: Endpoint['method'];
  readonly title: string;
  readonly description: string;
  readonly markdown?: string;
  readonly source: string;
  readonly permission?: string;
  readonly rateLimit?: string;
  readonly strength: Endpoint['strength'];
  /** What the ids among the parameters of the path name. */
  readonly pathIdentifies?: Readonly<Record<string, IdentifierKind>>;
  readonly query?: CatalogQuery;
  /** What is documented of the answers of this endpoint alone, by their status. */
  readonly responses?: Readonly<Record<string, CatalogAnswer>>;
  /** Absent for an endpoint whose requests have no body. */
  readonly body?: CatalogBody;
}

/** What an endpoint's body and an object's file have in common. */
export interface CatalogBody extends ValueLimits, Decision {
  readonly description?: string;
  readonly markdown?: string;
  readonly source?: string;
  readonly defaults?: Defaults;
  readonly rules?: readonly CatalogRule[];
  readonly inferred?: boolean;
  readonly constraints?: Corrections;
}

export interface CatalogObject extends CatalogBody {
  readonly title: string;
  readonly description: string;
  readonly source: string;
}

export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** The words that limit a value; alternatives of an `anyOf` have only these. */
export interface ValueLimits {
  readonly type?: TypeName | readonly TypeName[];
  readonly ref?: string;
  readonly pattern?: string;
  readonly datetime?: 'iso8601' | 'track';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  readonly maxJsonBytes?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly unknown?: 'silent' | 'free';
  readonly instead?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, CatalogProperty>>;
  readonly items?: CatalogProperty;
}

/** A property, or an element of an array (which is never `required` or `deprecated`). */
export interface CatalogProperty extends ValueLimits, Decision {
  readonly description?: string;
  readonly markdown?: string;
  readonly source?: string;
  readonly enum?: readonly JsonScalar[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: JsonScalar;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly anyOf?: readonly ValueLimits[];
  readonly required?: boolean;
  /** What of the workspace the text names. */
  readonly identifies?: IdentifierKind;
  /** What answers call the channel that this message is for. */
  readonly channels?: readonly string[];
  readonly deprecated?: boolean;
  readonly nullable?: boolean;
  readonly inferred?: boolean;
  readonly constraints?: Corrections;
}

/** Corrections of what would hold by default, by the keyword of the constraint. */
export type Corrections = Readonly<Record<string, Correction>>;

export interface Correction extends Defaults {
  readonly source?: string;
  readonly says?: string;
  readonly kind?: ConstraintKind;
}

export interface Defaults {
  readonly grade?: Grade;
  readonly rule?: RuleName;
  readonly answer?: string;
}

export interface CatalogRule extends Correction, Decision {
  readonly id: string;
  readonly when?: JsonSchema;
  readonly path?: string;
  readonly assert: JsonSchema;
  readonly keys?: readonly string[];
  readonly at?: string;
}

export interface CatalogErrors {
  readonly rows: readonly ErrorRow[];
}

export interface CatalogHosts {
  readonly instances: readonly CatalogInstance[];
}

/** Hosts are names without scheme. */
export interface CatalogInstance {
  readonly id: string;
  readonly rest: string;
  readonly sdk: string;
  readonly dashboard: readonly string[];
}

/** What holds for every request, whatever its body. */
export interface CatalogRequests {
  readonly source: string;
  readonly rules: readonly CatalogRequestRule[];
  /** Documented permissions that no endpoint needs. */
  readonly permissions?: readonly { readonly name: string }[];
}

export interface CatalogRequestRule {
  readonly id: string;
  readonly says: string;
  /** For rules about ids; otherwise they are told where they are worked out. */
  readonly kind?: 'identifier';
  readonly rule: RuleName;
  readonly grade?: Grade;
  readonly answer?: string;
  readonly source?: string;
  /** Paths, with what is below them, of which the rule says nothing. */
  readonly except?: readonly string[];
}
