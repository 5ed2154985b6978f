import type {
  Json,
  JsonObject,
  JsonPath,
} from '../../../../analyzer/test/properties/support/payload/json.js';
import { isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { SchemaDocument } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { childPlace } from './place.js';
import type { Condition, Site } from './site.js';

/** All places at which the schema of an endpoint asserts a constraint; objects that contain themselves are entered once. */
export function findSites(endpoint: string, document: SchemaDocument): readonly Site[] {
  const node = document.resolve(document.root);
  return sitesIn(document.root, { endpoint, document, path: [], node, conditions: [], entered: [] });
}

interface Visit {
  readonly endpoint: string;
  readonly document: SchemaDocument;
  readonly path: JsonPath;
  /** All that is documented of the value at the path, whichever conditions lead there. */
  readonly node: JsonObject;
  readonly conditions: readonly Condition[];
  /** References that lead here. */
  readonly entered: readonly string[];
}

function sitesIn(node: Json | undefined, visit: Visit): readonly Site[] {
  if (!isObject(node)) return [];
  return [
    ...ownSites(node, visit),
    ...referredSites(node['$ref'], visit),
    ...listOf(node['x-advice']).flatMap((entry) => sitesIn(entry, visit)),
    ...listOf(node['allOf']).flatMap((entry) => sitesIn(entry, visit)),
    ...conditionalSites(node, visit),
    ...childSites(node, visit),
  ];
}

function referredSites(reference: Json | undefined, visit: Visit): readonly Site[] {
  if (typeof reference !== 'string' || visit.entered.includes(reference)) return [];
  return sitesIn(visit.document.at(reference), { ...visit, entered: [...visit.entered, reference] });
}

function conditionalSites(node: JsonObject, visit: Visit): readonly Site[] {
  const { if: condition, then } = node;
  if (!isObject(condition)) return [];
  const added = { path: visit.path, schema: condition };
  return sitesIn(then, { ...visit, conditions: [...visit.conditions, added] });
}

function childSites(node: JsonObject, visit: Visit): readonly Site[] {
  const { properties, items, additionalProperties: others } = node;
  // A rule's own schema asserts as a whole; what it says of parts is no place of its own.
  if (typeof node['x-constraint'] === 'string') return [];
  const keys = isObject(properties) ? Object.entries(properties) : [];
  return [
    ...keys.flatMap(([key, child]) => sitesIn(child, below(visit, key, child))),
    ...sitesIn(items, below(visit, 0, items)),
    ...sitesIn(others, below(visit, 'any_key', others)),
  ];
}

function below(visit: Visit, step: string | number, schema: Json | undefined): Visit {
  const { document, node, path } = visit;
  const known = childPlace({ document, node }, step).node;
  return { ...visit, path: [...path, step], node: { ...known, ...document.resolve(schema) } };
}

function ownSites(node: JsonObject, visit: Visit): readonly Site[] {
  const ids = node['x-constraint'];
  const deprecated = node['x-deprecated'];
  const key = visit.path.at(-1);
  return [
    ...(typeof ids === 'string' ? [siteAt(visit, ids, withoutId(node))] : []),
    ...(isObject(ids) && typeof ids['x-constraint'] !== 'string' ? keywordSites(node, ids, visit) : []),
    ...(typeof deprecated === 'string' && typeof key === 'string'
      ? [siteAt(above(visit), deprecated, { not: { required: [key] } })]
      : []),
  ];
}

function keywordSites(node: JsonObject, ids: JsonObject, visit: Visit): readonly Site[] {
  return Object.entries(ids).flatMap(([keyword, id]): readonly Site[] => {
    if (typeof id === 'string') return [siteAt(visit, id, assertionOf(node, keyword))];
    if (!isObject(id)) return [];
    return Object.entries(id).flatMap(([key, own]) =>
      typeof own === 'string' ? [siteAt(visit, own, { required: [key] })] : [],
    );
  });
}

/** One keyword, with the list of keys that `additionalProperties` depends on. */
function assertionOf(node: JsonObject, keyword: string): JsonObject {
  const own = { [keyword]: node[keyword] ?? true };
  if (keyword !== 'additionalProperties' || !isObject(node['properties'])) return own;
  const listed = Object.keys(node['properties']).map((key) => [key, true] as const);
  return { properties: Object.fromEntries(listed), ...own };
}

function withoutId(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => keyword !== 'x-constraint'));
}

function above(visit: Visit): Visit {
  const path = visit.path.slice(0, -1);
  return { ...visit, path, node: visit.document.forValue(path) };
}

function siteAt({ endpoint, path, node, conditions }: Visit, constraint: string, schema: JsonObject): Site {
  return { constraint, endpoint, path, node, schema, conditions };
}
