import { DIALECT } from '../json-schema/json-schema.js';
import type { JsonObject } from '../json-schema/json-schema.js';
import { asObject, SchemaError } from './schema.js';

/** Keywords that assert nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'examples',
  'default',
  'deprecated',
  'deprecationMessage',
  'readOnly',
  'writeOnly',
  'format',
  'contentEncoding',
  'contentMediaType',
  'x-constraint',
  'x-advice',
  'x-deprecated',
  'x-instead',
]);

/** Keywords that assert something, and how their value holds other schemas. */
export const ASSERTIONS = {
  $ref: 'none',
  type: 'none',
  enum: 'none',
  const: 'none',
  multipleOf: 'none',
  minimum: 'none',
  maximum: 'none',
  exclusiveMinimum: 'none',
  exclusiveMaximum: 'none',
  minLength: 'none',
  maxLength: 'none',
  pattern: 'none',
  minItems: 'none',
  maxItems: 'none',
  uniqueItems: 'none',
  minContains: 'none',
  maxContains: 'none',
  minProperties: 'none',
  maxProperties: 'none',
  required: 'none',
  dependentRequired: 'none',
  'x-datetime': 'none',
  'x-maxBytes': 'none',
  'x-maxJsonBytes': 'none',
  'x-maxTotalItems': 'none',
  'x-upcoming': 'none',
  properties: 'map',
  patternProperties: 'map',
  dependentSchemas: 'map',
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  prefixItems: 'list',
  items: 'one',
  additionalProperties: 'one',
  propertyNames: 'one',
  contains: 'one',
  not: 'one',
  if: 'one',
  then: 'one',
  else: 'one',
} as const satisfies Readonly<Record<string, 'none' | 'map' | 'list' | 'one'>>;

export type Assertion = keyof typeof ASSERTIONS;

function isAssertion(keyword: string): keyword is Assertion {
  return Object.hasOwn(ASSERTIONS, keyword);
}

/** The asserting keywords of a schema; throws for what cannot be lifted. */
export function assertionsOf(schema: JsonObject): readonly Assertion[] {
  refuseOtherDialect(schema);
  refuseInheritedNames(schema);
  const keywords = Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword));
  const unknown = keywords.find((keyword) => !isAssertion(keyword));
  if (unknown !== undefined) throw new SchemaError(`The keyword ${unknown} cannot be lifted`);
  return keywords.filter(isAssertion);
}

/** In another dialect the same keywords may assert nothing. */
function refuseOtherDialect({ $schema }: JsonObject): void {
  if ($schema !== undefined && $schema !== DIALECT) {
    throw new SchemaError('Only draft 2020-12 can be lifted');
  }
}

/** The generated code would find such a property in every object, or, for `__proto__`, in none. */
function refuseInheritedNames({ properties }: JsonObject): void {
  const inherited = Object.keys(asObject(properties)).find((key) => key in Object.prototype);
  if (inherited !== undefined) {
    throw new SchemaError(`No property can be lifted whose name every JavaScript object has: ${inherited}`);
  }
}
