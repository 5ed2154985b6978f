// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { MergeUpdate } from './objects.js';

/**
 * Merges pairs of profiles into one each, some time after the answer. The order of the merges is not certain.
 */
export interface UsersMergeBody {
  /**
   * The pairs of users to merge, at most 50; chains of merges belong in separate requests.
   *
   * Items: One pair of users.
   */
  merge_updates: MergeUpdate[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
