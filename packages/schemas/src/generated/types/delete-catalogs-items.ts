// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItemKey } from './objects.js';

/**
 * Deletes up to 50 items of a catalog; the request is carried out later.
 */
export interface DeleteCatalogsItemsBody {
  /**
   * The items to delete, at most 50, as objects that hold nothing but the ID.
   *
   * Items: One item.
   */
  items: CatalogItemKey[];
}
