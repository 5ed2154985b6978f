// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItemValues } from './objects.js';

/**
 * Adds one item to a catalog at once; its ID stands in the path.
 */
export interface PostCatalogsItemBody {
  /**
   * The values of the item, as a list of one object without the ID.
   *
   * Items: The item.
   */
  items: CatalogItemValues[];
}
