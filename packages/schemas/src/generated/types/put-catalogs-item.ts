// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItemValues } from './objects.js';

/**
 * Writes one item of a catalog anew at once; its ID stands in the path.
 */
export interface PutCatalogsItemBody {
  /**
   * The values that the item shall have, as a list of one object without the ID.
   *
   * Items: The item.
   */
  items: CatalogItemValues[];
}
