import { _, and, getProperty, not, or } from 'ajv/dist/compile/codegen/index.js';
import type { Code, CodeGen } from 'ajv/dist/compile/codegen/index.js';

import { kindsOfType } from '../lift/kinds.js';
import type { JsonValue } from '../json-schema/json-schema.js';
import { call } from './condition.js';
import type { Condition } from './condition.js';
import { liftedConditions } from './lifted-conditions.js';
import { ownConditions, replacedConditions } from './plain-conditions.js';

/**
 * A whole schema as one generated expression, which is smaller and faster than the statements that Ajv makes; nothing
 * for a schema that needs them: with loops, references, or keywords that look at each other.
 */
export function schemaCondition(gen: CodeGen, data: Code, schema: unknown): Code | undefined {
  if (typeof schema === 'boolean') return _`${schema}`;
  const entries = Object.entries(schema as Readonly<Record<string, unknown>>);
  if (entries.length === 0) return _`true`;
  const parts = all(entries, ([keyword, value]) => keywordCondition(gen, data, keyword, value));
  return parts && and(...parts);
}

function keywordCondition(gen: CodeGen, data: Code, keyword: string, value: unknown): Code | undefined {
  switch (keyword) {
    case 'type':
      return call('mustBeKind')(gen, data, kindsOfType(value as JsonValue));
    case 'not': {
      const negated = schemaCondition(gen, data, value);
      return negated && not(_`(${negated})`);
    }
    case 'allOf':
      return combined(gen, data, value, and);
    case 'anyOf':
      return combined(gen, data, value, or);
    case 'properties':
      return propertiesCondition(gen, data, value);
    default:
      return conditionOf(keyword)?.(gen, data, value);
  }
}

function conditionOf(keyword: string): Condition | undefined {
  return liftedConditions.get(keyword) ?? ownConditions.get(keyword) ?? replacedConditions.get(keyword);
}

function combined(
  gen: CodeGen,
  data: Code,
  schemas: unknown,
  combine: (...conditions: Code[]) => Code,
): Code | undefined {
  const parts = all(schemas as readonly unknown[], (schema) => schemaCondition(gen, data, schema));
  return parts && _`(${combine(...parts)})`;
}

/** Siblings that look at `properties` have no condition of their own, so that they are not overlooked here. */
function propertiesCondition(gen: CodeGen, data: Code, schemas: unknown): Code | undefined {
  const entries = Object.entries(schemas as Readonly<Record<string, unknown>>);
  if (entries.length === 0) return _`true`;
  const parts = all(entries, ([key, schema]) => {
    const property = _`${data}${getProperty(key)}`;
    const condition = schemaCondition(gen, property, schema);
    return condition && _`(${property} === undefined || ${condition})`;
  });
  return (
    parts && _`(!(${data} && typeof ${data} == "object" && !Array.isArray(${data})) || ${and(...parts)})`
  );
}

function all<Item>(items: readonly Item[], condition: (item: Item) => Code | undefined): Code[] | undefined {
  const conditions: Code[] = [];
  for (const item of items) {
    const code = condition(item);
    if (code === undefined) return undefined;
    conditions.push(code);
  }
  return conditions;
}
