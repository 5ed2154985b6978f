import { loadGenerated } from './load-generated.js';

/**
 * The key that is probably meant by one that the constraint reports as unknown or deprecated; a dotted text for a key of
 * another object.
 */
export function insteadOf(constraintId: string, key: string): string | undefined {
  table ??= loadGenerated('instead.json') as InsteadTable;
  const keys = Object.hasOwn(table, constraintId) ? table[constraintId] : undefined;
  return keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined;
}

type InsteadTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

let table: InsteadTable | undefined;
