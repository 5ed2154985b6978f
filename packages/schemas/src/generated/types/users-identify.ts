// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { AliasToIdentify, EmailToIdentify, PhoneToIdentify } from './objects.js';

/**
 * Gives external IDs to profiles that are known only by an alias, an email address or a phone number.
 */
export interface UsersIdentifyBody {
  /**
   * Aliases whose profiles get an external ID, at most 50.
   *
   * Items: An alias with the external ID that its profile gets.
   */
  aliases_to_identify?: AliasToIdentify[];
  /**
   * Email addresses whose profiles get an external ID.
   *
   * Items: An email address with the external ID that its profile gets.
   */
  emails_to_identify?: EmailToIdentify[];
  /**
   * Phone numbers whose profiles get an external ID.
   *
   * Items: A phone number with the external ID that its profile gets.
   */
  phone_numbers_to_identify?: PhoneToIdentify[];
  /**
   * Whether data of the profile that is identified goes to a user who has the external ID already.
   */
  merge_behavior?: 'none' | 'merge';
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
