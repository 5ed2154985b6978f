/** What the published schemas say of a value, as far as an editor shows it. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonScalar[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: JsonScalar;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly 'x-maxJsonBytes'?: number;
  readonly 'x-maxTotalItems'?: { readonly properties: readonly string[]; readonly maximum: number };
  /** The ids of constraints: one for the whole schema, or one a keyword (and a key, for `required`). */
  readonly 'x-constraint'?: string | Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly 'x-deprecated'?: string;
  /** What is documented beyond what is refused. */
  readonly 'x-advice'?: readonly JsonSchema[];
}

export type JsonScalar = string | number | boolean | null;
