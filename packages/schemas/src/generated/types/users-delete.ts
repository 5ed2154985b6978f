// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { EmailToDelete, PhoneToDelete, UserAlias } from './objects.js';

/**
 * Deletes profiles for good, named by one kind of identifier. A deprecated external ID deletes the whole user as well.
 */
export interface UsersDeleteBody {
  /**
   * External IDs of the users, at most 50.
   *
   * Items: One external ID.
   */
  external_ids?: string[];
  /**
   * Aliases of the users, at most 50.
   *
   * Items: One alias.
   */
  user_aliases?: UserAlias[];
  /**
   * The identifiers that Braze itself gave the users, at most 50.
   *
   * Items: One identifier that Braze gave.
   */
  braze_ids?: string[];
  /**
   * Email addresses of the users, at most 50, each as an object with `prioritization`.
   *
   * Items: An address and which of its profiles is meant.
   */
  email_addresses?: (EmailToDelete | string)[];
  /**
   * Phone numbers of the users, at most 50, each as an object with `prioritization`.
   *
   * Items: A number and which of its profiles is meant.
   */
  phone_numbers?: (PhoneToDelete | string)[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
