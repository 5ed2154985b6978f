// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { AliasUpdate } from './objects.js';

/**
 * Gives new names to existing aliases; their labels stay. The order in which the updates are made is not certain.
 */
export interface UsersAliasUpdateBody {
  /**
   * The updates, at most 50; each alias should be in one of them only.
   *
   * Items: One update.
   */
  alias_updates: AliasUpdate[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
