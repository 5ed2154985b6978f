// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItem } from './objects.js';

/**
 * Adds up to 50 items to a catalog; the request is carried out later.
 */
export interface PostCatalogsItemsBody {
  /**
   * The items to add, at most 50; each has an ID of its own and values for the fields of the catalog.
   *
   * Items: One item.
   */
  items: CatalogItem[];
}
