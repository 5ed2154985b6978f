import type { ErrorRow } from '@braze-lint/schemas';
import { checkPartial, constraintOf, endpoints, errorRows, insteadOf } from '@braze-lint/schemas';

import type { Catalog } from './catalog.js';

const rows: ReadonlyMap<string, ErrorRow> = new Map(errorRows.map((row) => [row.id, row]));

/** Braze's documentation, as this version knows it. */
export const brazeCatalog: Catalog = {
  endpoints,
  check: checkPartial,
  constraint: constraintOf,
  answer: (id) => rows.get(id),
  insteadOf,
};
