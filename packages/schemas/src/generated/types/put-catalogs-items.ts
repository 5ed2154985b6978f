// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItem } from './objects.js';

/**
 * Writes up to 50 items of a catalog anew; the request is carried out later.
 */
export interface PutCatalogsItemsBody {
  /**
   * The items as they shall be, at most 50; each has an ID of its own.
   *
   * Items: One item.
   */
  items: CatalogItem[];
}
