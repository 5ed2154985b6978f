// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { UserAlias } from './objects.js';

/**
 * Answers with the profiles of the named users.
 */
export interface UsersExportIdsBody {
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
   * Identifier of a device of the user; not beside `email_address` or `phone`.
   */
  device_id?: string;
  /**
   * The identifier that Braze itself gave the user.
   */
  braze_id?: string;
  /**
   * Email address of the user; not beside `device_id` or `phone`.
   */
  email_address?: string;
  /**
   * Phone number of the user in E.164 form; not beside `device_id` or `email_address`.
   */
  phone?: string;
  /**
   * Names of the fields that the answer holds; needed for accounts since August 2024.
   *
   * Items: Name of one field.
   */
  fields_to_export?: string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
