import { answeringRules } from '../../src/answering-rules.js';
import type { DocsInput } from './docs-input.js';
import { code, link, table } from './markdown.js';

/** The table at the head of docs/errors.md. */
export function errorTable({ catalog, constraints, rules }: DocsInput): string {
  const rows = catalog.errors.rows.map((row) => {
    const names = answeringRules(row, constraints).filter((name) => rules.has(name));
    const linked = names.map((name) => link(code(name), `rules/${name}.md`)).join(', ');
    return [link(code(`${row.status} ${row.title}`), `#${row.id}`), row.says, linked === '' ? '–' : linked];
  });
  return table(['answer', 'what it means', 'found before sending by'], rows);
}
