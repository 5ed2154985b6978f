/** What Braze does with a request that breaks a constraint. */
export type Grade =
  /** Documented 4XX: the whole request is refused. */
  | 'fatal'
  /** Documented non-fatal error: that object is dropped, the answer is 2XX with `errors`. */
  | 'minor'
  /** Accepted and ignored, or stored as something else. */
  | 'silent'
  /** A documented recommendation; no ESLint rule reports it. */
  | 'advice';

/** The rule that owns a constraint. */
export type RuleName =
  | 'require-recipients'
  | 'require-message'
  | 'require-message-variation'
  | 'valid-push-extra'
  | 'valid-datetime'
  | 'no-past-schedule'
  | 'max-recipients'
  | 'max-track-objects'
  | 'max-slideup-length'
  | 'max-push-size'
  | 'valid-payload'
  | 'valid-request-body'
  | 'no-conflicting-audience'
  | 'valid-endpoint'
  | 'valid-authorization'
  | 'permitted-endpoint'
  | 'known-campaign'
  | 'known-message-variation'
  | 'matching-message-type'
  | 'valid-track-object'
  | 'no-unknown-property'
  | 'no-deprecated-property';

/** Which sentence a broken constraint is told with. */
export type ConstraintKind =
  | 'type'
  | 'enum'
  | 'const'
  | 'pattern'
  | 'datetime'
  /** A time that has passed; checked against a `Clock`. */
  | 'pastTime'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'maxBytes'
  | 'maxJsonBytes'
  | 'minItems'
  | 'maxItems'
  | 'maxTotalItems'
  | 'minProperties'
  | 'maxProperties'
  /** A key that is always needed. */
  | 'required'
  /** A key that is needed because of what else is there. */
  | 'requiredWhen'
  /** At least one of several keys. */
  | 'requiredOneOf'
  /** Keys or values that exclude each other. */
  | 'conflict'
  /** A key that is refused where it stands. */
  | 'forbiddenKey'
  | 'unknownKey'
  | 'deprecatedKey'
  | 'noRecipients'
  | 'noMessage'
  | 'noMessageVariation'
  /** About the request around the body: its address, its headers, the form of what it carries. */
  | 'request'
  /** An id that has to be one of the workspace's: only a snapshot of it can tell. */
  | 'identifier';

/** What of a workspace an id names. */
export type IdentifierKind =
  | 'campaign'
  /** A campaign whose messages come with the request. */
  | 'apiCampaign'
  | 'canvas'
  | 'segment'
  | 'app'
  /** An app, in an object that is dropped alone when there is no such app. */
  | 'pushTokenApp'
  /** A message of the campaign that the same body names. */
  | 'messageVariation';

/** A place in the bodies of an endpoint that holds an id. */
export interface Identifier {
  /** Keys from the body's root; `*` for every element of an array. */
  readonly path: readonly string[];
  readonly names: IdentifierKind;
  /** What answers call the channel of the message that it stands in. */
  readonly channels?: readonly string[];
}

/** One documented constraint, as the generator writes it from the catalogue. */
export interface Constraint {
  readonly id: string;
  readonly kind: ConstraintKind;
  readonly grade: Grade;
  readonly rule: RuleName;
  /** Id of the row of the API errors page that Braze answers with; absent where no answer is documented. */
  readonly answer?: string;
  /** The documentation page, as an address. */
  readonly source: string;
  /** What it asserts, in a short sentence of our own. */
  readonly says: string;
  /** The limit, the allowed values, the keys involved: what the message needs to name. */
  readonly limit?: number;
  readonly values?: readonly (string | number | boolean | null)[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  /** The key to report at, where the whole object is not the smallest wrong node. */
  readonly at?: string;
  /** Paths, with what is below them, of which a constraint of a request says nothing. */
  readonly exceptPaths?: readonly string[];
}

/** A row of the API errors page. */
export interface ErrorRow {
  readonly id: string;
  /** `400`, `2XX`, `5XX`, … as printed. */
  readonly status: string;
  readonly title: string;
  readonly fatal: boolean;
  readonly says: string;
  /** The rule that reports the mistake before it is sent; absent where only run time can tell. */
  readonly rule?: string;
}

/** One endpoint as the analyzer needs to know it. */
export interface Endpoint {
  /** Kebab-case, stable: `messages-send`. Names the schema file and the validator module. */
  readonly id: string;
  /** As printed, with `{…}` for path parameters: `/transactional/v1/campaigns/{campaign_id}/send`. */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly title: string;
  readonly permission?: string;
  readonly source: string;
  /** Whether the path alone tells that the request goes to Braze. */
  readonly strength: 'strong' | 'weak';
  /** Whether its requests carry a body, and that body is checked. */
  readonly hasBody: boolean;
  /** Keys of the body's top level. */
  readonly keys: readonly string[];
}

/** A violated constraint at a place of a (partial) body. */
export interface Violation {
  readonly constraint: string;
  /** The path of the value from the body's root; array elements by their index among the known samples. */
  readonly path: readonly (string | number)[];
  /** The key that is not known, not allowed or missing, where the constraint speaks of one. */
  readonly key?: string;
  /** The keys that are documented at that place, for an unknown one. */
  readonly known?: readonly string[];
}
