import type { Endpoint } from '@braze-lint/schemas';
import { schemaOf } from '@braze-lint/schemas';

import type { BodyPath, KnownKeys } from '../body/body-part.js';
import { isPossible, mayHold } from './may-hold.js';
import type { JsonSchema } from './json-schema.js';

/** Schemas that all speak of one value; where a branch depends on what is not known, those of both branches. */
export type SchemaGroup = readonly JsonSchema[];

/** A place in a body, and what is known of the objects on the way. */
export interface SchemaPlace {
  readonly endpoints: readonly Endpoint[];
  readonly path: BodyPath;
  /** The keys of the root and of each object on the way. */
  readonly levels: readonly KnownKeys[];
}

/** What the schemas of the endpoints say of the value at a place; empty for what they do not know. */
export function schemasAt({ endpoints, path, levels }: SchemaPlace): SchemaGroup {
  const groups = endpoints.filter(({ hasBody }) => hasBody).map(({ id }) => descend(id));
  return groups.flat();

  function descend(endpointId: string): SchemaGroup {
    const document = schemaOf(endpointId) as JsonSchema;
    let group = expanded([document], document, levels[0]);
    for (const [depth, step] of path.entries()) {
      const inner = group.flatMap((schema) => childOf(schema, step));
      group = expanded(inner, document, levels[depth + 1]);
    }
    return group;
  }
}

/** What the schemas say of the key of an object, or of an element. */
export function childrenOf(group: SchemaGroup, endpoint: Endpoint, step: string | number): SchemaGroup {
  const document = schemaOf(endpoint.id) as JsonSchema;
  return expanded(
    group.flatMap((schema) => childOf(schema, step)),
    document,
    undefined,
  );
}

function childOf(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  const child =
    typeof step === 'number'
      ? schema.items
      : Object.hasOwn(schema.properties ?? {}, step)
        ? schema.properties?.[step]
        : undefined;
  return child === undefined ? [] : [child];
}

/** The schemas with all that they refer to and are put together from. What only one of several branches needs is not needed. */
function expanded(
  schemas: readonly JsonSchema[],
  document: JsonSchema,
  keys: KnownKeys | undefined,
): SchemaGroup {
  const seen = new Set<JsonSchema>();
  const found: JsonSchema[] = [];
  const pending: Part[] = schemas.map((schema) => ({ schema, isCertain: true }));
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    const { schema, isCertain } = part;
    if (seen.has(schema)) continue;
    seen.add(schema);
    found.push(isCertain || schema.required === undefined ? schema : { ...schema, required: [] });
    pending.push(
      ...partsOf(schema, document, keys).map((one) => ({ ...one, isCertain: isCertain && one.isCertain })),
    );
  }
  return found;
}

/** A schema that another one is made of. */
interface Part {
  readonly schema: JsonSchema;
  /** Whether it holds in any case. */
  readonly isCertain: boolean;
}

function partsOf(schema: JsonSchema, document: JsonSchema, keys: KnownKeys | undefined): readonly Part[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const referred = $ref === undefined ? undefined : document.$defs?.[$ref.replace('#/$defs/', '')];
  const branches = [...anyOf, ...oneOf];
  return [
    ...(referred === undefined ? [] : [{ schema: referred, isCertain: true }]),
    ...allOf.map((part) => ({ schema: part, isCertain: true })),
    ...branches
      .filter((branch) => isPossible(branch, keys))
      .map((branch) => ({ schema: branch, isCertain: branches.length === 1 })),
    ...conditionalParts(schema, keys),
  ];
}

function conditionalParts(
  { if: condition, then, else: otherwise }: JsonSchema,
  keys: KnownKeys | undefined,
): readonly Part[] {
  if (condition === undefined) return [];
  const [may, mayNot] = [mayHold(condition, keys, true), mayHold(condition, keys, false)];
  return [
    ...(may && then !== undefined ? [{ schema: then, isCertain: !mayNot }] : []),
    ...(mayNot && otherwise !== undefined ? [{ schema: otherwise, isCertain: !may }] : []),
  ];
}
