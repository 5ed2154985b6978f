import type { CatalogErrors } from '../catalog/catalog.js';
import { listLines, moduleHead } from './module-text.js';

/** src/generated/errors.ts: the rows of the API errors page, in the catalogue's order. */
export function errorsModule(errors: CatalogErrors): string {
  const rows = errors.rows.map(({ id, status, title, fatal, says, rule }) => {
    const row = { id, status, title, fatal, says };
    return rule === undefined ? row : { ...row, rule };
  });
  return `${moduleHead}import type { ErrorRow } from '../catalog-types.js';

/** What Braze answers, as the API errors page lists it. */
export const errorRows: readonly ErrorRow[] = ${listLines(rows)};
`;
}
