import type { Constraint, ErrorRow } from '../catalog-types.js';
import { errorRows } from '../generated/errors.js';

const rows: ReadonlyMap<string, ErrorRow> = new Map(errorRows.map((row) => [row.id, row]));

/** What Braze answers, in parentheses after a space; nothing where no answer is documented. */
export function answerText({ answer }: Constraint): string {
  const row = answer === undefined ? undefined : rows.get(answer);
  return row === undefined ? '' : ` (${row.status} ${row.title})`;
}
