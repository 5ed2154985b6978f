import type { AbstractValue, Measure } from '@braze-lint/analyzer';
import { alternativesOf, measure, openWorld } from '@braze-lint/analyzer';
import type { Endpoint, RuleName } from '@braze-lint/schemas';
import { constraintOf, isLiquid } from '@braze-lint/schemas';

import type { JsonSchema } from '../schema/json-schema.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { childrenOf, schemasAt } from '../schema/schema-at.js';

/** How much of a documented limit a value uses. */
export interface Usage {
  readonly value: AbstractValue;
  readonly unit: 'bytes' | 'characters' | 'elements';
  /** The fewest that there can be. */
  readonly count: number;
  /** Whether there can be more: some of it is not known. */
  readonly mayBeMore: boolean;
  readonly limit: number;
  /** What the limit says. */
  readonly says: string;
}

/** The limits that are worth a number beside the value. */
const shownRules: ReadonlySet<RuleName> = new Set([
  'max-push-size',
  'max-slideup-length',
  'max-recipients',
  'max-track-objects',
]);

/** What a body uses of the limits that an editor shows, in no particular order. */
export function usagesIn(root: AbstractValue, endpoint: Endpoint): readonly Usage[] {
  const usages: Usage[] = [];
  visit(root, schemasAt({ endpoints: [endpoint], path: [], levels: [] }));
  return usages;

  function visit(value: AbstractValue, schemas: SchemaGroup): void {
    if (value.kind === 'choice') {
      for (const alternative of alternativesOf(value)) visit(alternative, schemas);
      return;
    }
    if (schemas.length === 0) return;
    for (const schema of schemas) usages.push(...usagesOf(schema, value));
    if (value.kind === 'object') {
      for (const [key, property] of value.properties)
        visit(property.value, childrenOf(schemas, endpoint, key));
    } else if (value.kind === 'array') {
      for (const item of value.items) visit(item, childrenOf(schemas, endpoint, 0));
    }
  }
}

function usagesOf(schema: JsonSchema, value: AbstractValue): readonly Usage[] {
  const total = schema['x-maxTotalItems'];
  if (total !== undefined) return totalUsage(schema, total.properties, value);
  return limits.flatMap(([keyword, kind, unit]) => {
    const limit = schema[keyword];
    const constraint = shownConstraint(schema, keyword);
    if (typeof limit !== 'number' || constraint === undefined || !isCounted(kind, value)) return [];
    const count = measure(kind, value, [], openWorld);
    const mayBeMore = kind === 'maxItems' ? mayHaveMoreItems(value) : !isKnownWhole(value);
    return [{ value, unit, count, mayBeMore, limit, says: constraint.says }];
  });
}

const limits = [
  ['x-maxJsonBytes', 'maxJsonBytes', 'bytes'],
  ['maxLength', 'maxLength', 'characters'],
  ['maxItems', 'maxItems', 'elements'],
] as const satisfies readonly (readonly [keyof JsonSchema, Measure, Usage['unit']])[];

function isCounted(kind: (typeof limits)[number][1], { kind: form }: AbstractValue): boolean {
  switch (kind) {
    case 'maxItems':
      return form === 'array';
    case 'maxJsonBytes':
      return form === 'object';
    case 'maxLength':
      return form === 'literal' || form === 'text';
  }
}

/** Lists that are counted together: each of them shows the sum. */
function totalUsage(schema: JsonSchema, keys: readonly string[], body: AbstractValue): readonly Usage[] {
  const constraint = shownConstraint(schema, 'x-maxTotalItems');
  if (constraint === undefined || body.kind !== 'object') return [];
  const lists = keys.flatMap((key) => body.properties.get(key)?.value ?? []);
  const arrays = lists.filter((list) => list.kind === 'array');
  const count = arrays.reduce((sum, { length }) => sum + length.min, 0);
  const mayBeMore =
    body.open !== undefined || lists.some((list) => list.kind !== 'array' || mayHaveMoreItems(list));
  const { says, limit = 0 } = constraint;
  return arrays.map((value) => ({ value, unit: 'elements', count, mayBeMore, limit, says }));
}

function shownConstraint(schema: JsonSchema, keyword: string) {
  const ids = schema['x-constraint'];
  const id = typeof ids === 'string' ? ids : ids?.[keyword];
  const constraint = typeof id === 'string' ? constraintOf(id) : undefined;
  const isShown =
    constraint !== undefined && constraint.grade !== 'advice' && shownRules.has(constraint.rule);
  return isShown ? constraint : undefined;
}

function mayHaveMoreItems(value: AbstractValue): boolean {
  return value.kind === 'array' && value.length.max > value.length.min;
}

/** Whether a value is known to the last character, as it arrives. */
function isKnownWhole(value: AbstractValue): boolean {
  switch (value.kind) {
    case 'literal':
      return typeof value.value !== 'string' || !isLiquid(value.value);
    case 'absent':
      return true;
    case 'object':
      return (
        value.open === undefined &&
        [...value.properties.values()].every((one) => one.presence === 'definite' && isKnownWhole(one.value))
      );
    case 'array':
      return value.open === undefined && !mayHaveMoreItems(value) && value.items.every(isKnownWhole);
    case 'text':
    case 'choice':
    case 'typed':
    case 'unknown':
      return false;
  }
}
