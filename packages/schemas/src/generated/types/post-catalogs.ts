// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Catalog } from './objects.js';

/**
 * Creates one catalog without items and names its fields.
 */
export interface PostCatalogsBody {
  /**
   * The catalog to create, as a list of one.
   *
   * Items: The catalog.
   */
  catalogs: Catalog[];
}
