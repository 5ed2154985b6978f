// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { ExternalIdRename } from './objects.js';

/**
 * Gives users new external IDs; the former ones become deprecated and still find their users.
 */
export interface UsersExternalIdsRenameBody {
  /**
   * The external IDs to rename, 1 to 50.
   *
   * Items: One external ID and what takes its place.
   */
  external_id_renames: ExternalIdRename[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
