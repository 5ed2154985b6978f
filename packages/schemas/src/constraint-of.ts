import { answeringRules } from './answering-rules.js';
import type { Constraint, ErrorRow } from './catalog-types.js';
import { loadGenerated } from './load-generated.js';

/** The constraint with this id. The table is large, so it is loaded when it is first asked for. */
export function constraintOf(id: string): Constraint | undefined {
  const constraints = loadTable();
  return Object.hasOwn(constraints, id) ? constraints[id] : undefined;
}

/** The rules that find in the code what Braze answers with a row of the API errors page. */
export function rulesAnswering(row: Pick<ErrorRow, 'id' | 'rule'>): readonly string[] {
  return answeringRules(row, Object.values(loadTable()));
}

function loadTable(): ConstraintTable {
  return (table ??= loadGenerated('schemas/constraints.json') as ConstraintTable);
}

type ConstraintTable = Readonly<Record<string, Constraint>>;

let table: ConstraintTable | undefined;
