import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { strictAjv } from '../../../../../schemas/generator/compile/ajv.js';
import { isObject } from './json.js';
import type { Json, JsonObject, JsonPath } from './json.js';
import { SchemaDocument, stepsOf } from './schema.js';

type ErrorObject = NonNullable<ReturnType<ReturnType<typeof strictAjv>['compile']>['errors']>[number];

/** Why plain Ajv refuses a value; `constraint` is `undefined` where the schema names none. */
export interface Refusal {
  readonly constraint: string | undefined;
  readonly path: JsonPath;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly schema: JsonObject;
}

/** The published schema of one endpoint, and plain Ajv over it. */
export interface Oracle {
  readonly document: SchemaDocument;
  refusals(value: unknown): readonly Refusal[];
}

const oracles = new Map<string, Oracle>();

export function oracleOf(endpointId: string): Oracle {
  const known = oracles.get(endpointId);
  if (known !== undefined) return known;
  const oracle = readOracle(endpointId);
  oracles.set(endpointId, oracle);
  return oracle;
}

const schemas = new URL('../../../../../../schemas/generated/', import.meta.url);

function readOracle(endpointId: string): Oracle {
  const text = readFileSync(fileURLToPath(new URL(`${endpointId}.schema.json`, schemas)), 'utf8');
  const root = JSON.parse(text) as JsonObject;
  const document = new SchemaDocument(root);
  const owners = new Map<unknown, string | undefined>();
  collectOwners(root, undefined, owners);
  const ajv = strictAjv();
  ajv.opts.verbose = true;
  const validate = ajv.compile(root);
  // As the rules do, it judges times by the present.
  const clock = { now: Date.now() };
  return {
    document,
    refusals: (value) => (validate.call(clock, value) ? [] : (validate.errors ?? []).map(toRefusal)),
  };

  function toRefusal({ instancePath, keyword, params, parentSchema }: ErrorObject): Refusal {
    const schema = (parentSchema ?? {}) as JsonObject;
    const own = idOf(schema, keyword, params);
    return {
      keyword,
      params,
      schema,
      path: stepsOf(instancePath).map(asStep),
      constraint: own ?? owners.get(parentSchema),
    };
  }
}

/** Notes for every schema the constraint that it is a part of: that of the nearest schema around it which has one. */
function collectOwners(
  value: Json,
  owner: string | undefined,
  owners: Map<unknown, string | undefined>,
): void {
  if (typeof value !== 'object' || value === null) return;
  const id = isObject(value) ? value['x-constraint'] : undefined;
  const own = typeof id === 'string' ? id : owner;
  owners.set(value, own);
  for (const child of Object.values(value) as readonly Json[]) collectOwners(child, own, owners);
}

/** The constraint of one keyword of a schema. */
function idOf(
  schema: JsonObject,
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): string | undefined {
  const ids = schema['x-constraint'];
  const id = isObject(ids) ? ids[keyword] : undefined;
  if (typeof id === 'string') return id;
  const ofKey = isObject(id) ? id[String(params['missingProperty'])] : undefined;
  return typeof ofKey === 'string' ? ofKey : undefined;
}

function asStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
