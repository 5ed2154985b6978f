// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { NewUserAlias } from './objects.js';

/**
 * Gives aliases to existing users, or creates profiles that have an alias and no external ID.
 */
export interface UsersAliasNewBody {
  /**
   * The aliases to create, at most 50.
   *
   * Items: One alias.
   */
  user_aliases: NewUserAlias[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
