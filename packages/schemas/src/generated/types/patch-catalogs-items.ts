// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItemEdit } from './objects.js';

/**
 * Changes single values of up to 50 items of a catalog; the request is carried out later.
 */
export interface PatchCatalogsItemsBody {
  /**
   * The items to change, at most 50; each has an ID of its own and the values that change.
   *
   * Items: One item.
   */
  items: CatalogItemEdit[];
}
