import type { Catalog, CatalogBody, CatalogEndpoint } from '../catalog/catalog.js';
import { schemaAddress } from '../../src/schema-address.js';
import { definitionRef } from '../catalog/assert-refs.js';
import { reachableObjects } from '../catalog/reachable.js';
import { annotateTexts } from './describe.js';
import type { ConstraintBook } from './constraint-book.js';
import { type JsonSchema, DIALECT, isJsonObject } from './json-schema.js';
import { addBody, objectSchema } from './object-schema.js';
import type { Owner, Place } from './place.js';
import type { CatalogWords } from '../phrases/catalog-words.js';
import { SchemaNode } from './schema-node.js';
import { valueConstraint } from './value-constraints.js';
import { typeNames } from './wording.js';

/** The JSON Schema of each endpoint's body, by the endpoint's id; endpoints without a body have none. */
export function endpointSchemas(catalog: Catalog, book: ConstraintBook): ReadonlyMap<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  const define = (name: string): JsonSchema => {
    const known = definitions.get(name) ?? definition(name, catalog, book);
    definitions.set(name, known);
    return known;
  };
  const schemas = [...catalog.endpoints].flatMap(([id, endpoint]): readonly [string, JsonSchema][] => {
    const { body } = endpoint;
    if (body === undefined) return [];
    const names = reachableObjects(body, catalog.objects);
    const $defs = Object.fromEntries(names.map((name) => [name, define(name)]));
    return [
      [id, { ...bodySchema(id, endpoint, body, catalog, book), ...(names.length === 0 ? {} : { $defs }) }],
    ];
  });
  return new Map(schemas);
}

function withBodies(catalog: Catalog): readonly CatalogEndpoint[] {
  return [...catalog.endpoints.values()].filter(({ body }) => body !== undefined);
}

function definition(name: string, catalog: Catalog, book: ConstraintBook): JsonSchema {
  const object = catalog.objects.get(name);
  if (object === undefined) throw new Error(`there is no object "${name}" for ${definitionRef(name)}`);
  const { defaults = {}, source } = object;
  return objectSchema({ id: name, source, defaults, objects: catalog.objects, book }, object);
}

function bodySchema(
  id: string,
  endpoint: CatalogEndpoint,
  body: CatalogBody,
  catalog: Catalog,
  book: ConstraintBook,
): JsonSchema {
  const { defaults = {}, source = endpoint.source } = body;
  const owner: Owner = { id, bodyOf: endpoint.path, source, defaults, objects: catalog.objects, book };
  const node = new SchemaNode(book);
  node.annotate('$schema', DIALECT);
  node.annotate('$id', schemaAddress(endpoint, withBodies(catalog)));
  node.annotate('title', endpoint.title);
  const { description } = endpoint;
  const limit = rateLimitText(endpoint, book);
  annotateTexts(node, { ...endpoint, ...body, description }, endpoint.source, book, limit);
  const place: Place = { owner, path: [], source };
  addBodyType(node, body, place);
  addBody(node, body, place);
  return withSchemaKey(node.toSchema(), book);
}

function rateLimitText({ rateLimit }: CatalogEndpoint, book: ConstraintBook): string {
  return rateLimit === undefined
    ? ''
    : book.compose((words) => words.phrase('rateLimit', { limit: words.text(rateLimit) }));
}

function addBodyType(node: SchemaNode, body: CatalogBody, place: Place): void {
  const { book } = place.owner;
  const draft = {
    keyword: 'type',
    kind: 'type',
    says: (words: CatalogWords) => words.phrase('bodyIsObject', {}),
    details: { expected: book.compose((words) => typeNames(['object'], words)) },
  } as const;
  const { constraints } = body;
  node.assert(
    'type',
    'object',
    valueConstraint(place, constraints === undefined ? {} : { constraints }, draft),
  );
}

/** JSON files name their schema in a key that Braze does not know; it must not count as a mistake of theirs. */
function withSchemaKey(schema: JsonSchema, book: ConstraintBook): JsonSchema {
  const { properties } = schema;
  const $schema = { description: book.compose((words) => words.phrase('schemaKey', {})) };
  return { ...schema, properties: { $schema, ...(isJsonObject(properties) ? properties : {}) } };
}
