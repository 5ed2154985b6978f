// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogItemValueEdits } from './objects.js';

/**
 * Changes single values of one item of a catalog at once; its ID stands in the path.
 */
export interface PatchCatalogsItemBody {
  /**
   * The values that change, as a list of one object without the ID.
   *
   * Items: The item.
   */
  items: CatalogItemValueEdits[];
}
