import type { Endpoint } from '@braze-lint/schemas';
import { schemaOf } from '@braze-lint/schemas';

import type { BodyPath, KnownKeys } from '../body/body-part.js';
import { mayHold } from './may-hold.js';
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

/** The schemas with all that they refer to and are put together from. */
function expanded(
  schemas: readonly JsonSchema[],
  document: JsonSchema,
  keys: KnownKeys | undefined,
): SchemaGroup {
  const seen = new Set<JsonSchema>();
  const pending = [...schemas];
  for (let schema = pending.shift(); schema !== undefined; schema = pending.shift()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    pending.push(...partsOf(schema, document, keys));
  }
  return [...seen];
}

function partsOf(
  schema: JsonSchema,
  document: JsonSchema,
  keys: KnownKeys | undefined,
): readonly JsonSchema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const condition = schema.if;
  const branches =
    condition === undefined
      ? []
      : [
          ...(mayHold(condition, keys, true) ? [schema.then] : []),
          ...(mayHold(condition, keys, false) ? [schema.else] : []),
        ];
  return [
    ...($ref === undefined ? [] : [document.$defs?.[$ref.replace('#/$defs/', '')]]),
    ...allOf,
    ...[...anyOf, ...oneOf].filter((branch) => mayHold(branch, keys, true)),
    ...branches,
  ].filter((part) => part !== undefined);
}
