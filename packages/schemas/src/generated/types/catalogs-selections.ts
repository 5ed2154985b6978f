// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogSelection } from './objects.js';

/**
 * Stores a filter over the items of a catalog, so that messages can use what it finds; carried out later.
 */
export interface CatalogsSelectionsBody {
  /**
   * The selection to create.
   */
  selection: CatalogSelection;
}
