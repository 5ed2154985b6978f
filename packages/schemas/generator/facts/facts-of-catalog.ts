import type {
  Catalog,
  CatalogBody,
  CatalogEndpoint,
  CatalogProperty,
  CatalogRule,
  ValueLimits,
} from '../catalog/catalog.js';
import type { CatalogQuery } from '../catalog/query.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import type { FactFile, FactFiles, PlaceFacts } from './fact-file.js';

/** What of the catalogue a page of the documentation states; our own words, grades and decisions are left out. */
export function factsOfCatalog(catalog: Catalog): FactFiles {
  return new Map<string, FactFile>([
    ...[...catalog.endpoints].map(([id, endpoint]) => file(`endpoints/${id}`, endpointFacts(endpoint))),
    ...[...catalog.objects].map(([id, object]) => file(`objects/${id}`, bodyFacts(object))),
    file(
      'errors',
      catalog.errors.rows.map(({ id, status, fatal }) => [id, { status, fatal }]),
    ),
    file(
      'hosts',
      catalog.hosts.instances.map(({ id, rest, sdk, dashboard }) => [id, { rest, sdk, dashboard }]),
    ),
  ]);
}

type Fact = readonly [place: string, facts: PlaceFacts];

function file(name: string, facts: readonly Fact[]): [string, FactFile] {
  return [name, { facts: Object.fromEntries(facts.filter(([, known]) => Object.keys(known).length > 0)) }];
}

function endpointFacts(endpoint: CatalogEndpoint): readonly Fact[] {
  const { path, method, permission, rateLimit, body, query } = endpoint;
  const [[, whole] = ['.', {}], ...rest] = body === undefined ? [] : bodyFacts(body);
  return [
    ['.', { path, method, ...defined({ permission, rateLimit }), ...whole }],
    ...(query === undefined ? [] : queryFacts(query)),
    ...rest,
  ];
}

function queryFacts({ properties, rules = [] }: CatalogQuery): readonly Fact[] {
  return [
    ...Object.entries(properties).map(([name, parameter]): Fact => [`?${name}`, limitsOf(parameter)]),
    ...rules.map(({ id, kind, keys }): Fact => [`!?${id}`, { kind, keys }]),
  ];
}

/** The whole first. */
function bodyFacts(body: CatalogBody): readonly Fact[] {
  return [...placeFacts('.', body), ...(body.rules ?? []).map(ruleFacts)];
}

function placeFacts(place: string, value: CatalogBody | CatalogProperty): readonly Fact[] {
  const { properties = {}, items } = value;
  return [
    [place, limitsOf(value)],
    ...Object.entries(properties).flatMap(([key, property]) =>
      placeFacts(place === '.' ? key : `${place}.${key}`, property),
    ),
    ...(items === undefined ? [] : placeFacts(`${place}[]`, items)),
  ];
}

function ruleFacts({ id, path, when, assert }: CatalogRule): Fact {
  return [`!${id}`, { ...defined({ path, when }), assert }];
}

/** The words of the catalogue that say what a value may be. */
const LIMITS = [
  'type',
  'ref',
  'required',
  'nullable',
  'deprecated',
  'enum',
  'const',
  'pattern',
  'datetime',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'maxBytes',
  'maxJsonBytes',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'unknown',
  'default',
] as const;

type Limited = Readonly<Partial<Record<(typeof LIMITS)[number], unknown>>> & {
  readonly anyOf?: readonly ValueLimits[];
};

function limitsOf(value: Limited): PlaceFacts {
  const limits = LIMITS.map((word): [string, JsonValue | undefined] => [
    word,
    value[word] as JsonValue | undefined,
  ]);
  return defined({ ...Object.fromEntries(limits), anyOf: value.anyOf?.map(alternative) });
}

/** Alternatives have no places of their own: they hold what is in them. */
function alternative(value: ValueLimits): JsonObject {
  const { properties, items } = value;
  const inside = Object.entries(properties ?? {}).map(([key, property]): [string, JsonObject] => [
    key,
    alternative(property),
  ]);
  return defined({
    ...limitsOf(value),
    items: items === undefined ? undefined : alternative(items),
    properties: properties === undefined ? undefined : Object.fromEntries(inside),
  });
}

function defined(facts: Readonly<Record<string, JsonValue | undefined>>): PlaceFacts {
  const known = Object.entries(facts).flatMap(([word, value]): [string, JsonValue][] =>
    value === undefined ? [] : [[word, value]],
  );
  return Object.fromEntries(known);
}
