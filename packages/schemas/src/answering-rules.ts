import type { Constraint, ErrorRow } from './catalog-types.js';

/** The rules that report what Braze answers with a row: the row's own one, and those of its constraints. */
export function answeringRules(
  { id, rule }: Pick<ErrorRow, 'id' | 'rule'>,
  constraints: readonly Constraint[],
): readonly string[] {
  const others = constraints.filter(({ answer }) => answer === id).map((constraint) => constraint.rule);
  return [...new Set<string>([...(rule === undefined ? [] : [rule]), ...others])];
}
