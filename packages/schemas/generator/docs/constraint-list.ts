import type { Constraint } from '../../src/catalog-types.js';
import { type JsonSchema, type JsonValue, isJsonObject } from '../json-schema/json-schema.js';
import { code, counted, link } from './markdown.js';

/** The ids that a schema names, those of its definitions included. */
export function constraintIdsIn(schema: JsonSchema): ReadonlySet<string> {
  const ids = new Set<string>();
  collect(schema, ids);
  return ids;
}

/** How many constraints each rule has, as a sentence: `` `valid-payload` 12, `valid-datetime` 1 ``. */
export function byRule(
  constraints: readonly Constraint[],
  rules: ReadonlySet<string>,
  toRules: string,
): string {
  const counts = new Map<string, number>();
  for (const { rule } of constraints.filter(({ grade }) => grade !== 'advice'))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => {
      const name = rules.has(rule) ? link(code(rule), `${toRules}${rule}.md`) : code(rule);
      return `${name} ${String(count)}`;
    });
  const advice = constraints.filter(({ grade }) => grade === 'advice').length;
  return [...parts, ...(advice === 0 ? [] : [counted(advice, 'recommendation')])].join(', ');
}

function collect(value: JsonValue, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const part of value as readonly JsonValue[]) collect(part, ids);
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'x-constraint' || key === 'x-deprecated') collectTexts(part, ids);
    collect(part, ids);
  }
}

function collectTexts(value: JsonValue, ids: Set<string>): void {
  if (typeof value === 'string') ids.add(value);
  if (isJsonObject(value)) for (const part of Object.values(value)) collectTexts(part, ids);
}
