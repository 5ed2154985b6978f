// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CatalogNewField } from './objects.js';

/**
 * Adds fields to a catalog; the request is carried out later.
 */
export interface CatalogsFieldsBody {
  /**
   * The fields to add, at most 50; a catalog has at most 500 in all.
   *
   * Items: One field.
   */
  fields: CatalogNewField[];
}
