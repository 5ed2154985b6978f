import type { Constraint } from '../../src/catalog-types.js';

/** constraints.json: every constraint by its id, one a line, so that a change is easy to read. */
export function constraintsTable(constraints: readonly Constraint[]): string {
  const lines = constraints.map(
    (constraint) => `  ${JSON.stringify(constraint.id)}: ${JSON.stringify(constraint)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
