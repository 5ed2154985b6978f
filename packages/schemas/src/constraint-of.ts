import type { Constraint } from './catalog-types.js';
import { loadGenerated } from './load-generated.js';

/** The constraint with this id. The table is large, so it is loaded when it is first asked for. */
export function constraintOf(id: string): Constraint | undefined {
  table ??= loadGenerated('schemas/constraints.json') as ConstraintTable;
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

type ConstraintTable = Readonly<Record<string, Constraint>>;

let table: ConstraintTable | undefined;
