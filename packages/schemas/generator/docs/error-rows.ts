import type { Constraint, ErrorRow } from '../../src/catalog-types.js';
import type { DocsInput } from './docs-input.js';
import { code, link, table } from './markdown.js';

/** The rules that report what Braze answers with a row: the row's own one, and those of its constraints. */
export function answeringRules(
  { id, rule }: ErrorRow,
  constraints: readonly Constraint[],
): readonly string[] {
  const others = constraints.filter(({ answer }) => answer === id).map((constraint) => constraint.rule);
  return [...new Set<string>([...(rule === undefined ? [] : [rule]), ...others])];
}

/** The table at the head of docs/errors.md. */
export function errorTable({ catalog, constraints, rules }: DocsInput): string {
  const rows = catalog.errors.rows.map((row) => {
    const names = answeringRules(row, constraints).filter((name) => rules.has(name));
    const linked = names.map((name) => link(code(name), `rules/${name}.md`)).join(', ');
    return [link(code(`${row.status} ${row.title}`), `#${row.id}`), row.says, linked === '' ? '–' : linked];
  });
  return table(['answer', 'what it means', 'found before sending by'], rows);
}
