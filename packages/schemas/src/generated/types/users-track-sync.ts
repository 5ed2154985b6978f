// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Event, Purchase, UserAttributes } from './objects.js';

/**
 * Writes the attributes, one event or one purchase of a single user and answers with the fields that were touched. In beta; the answer can be a success though nothing was written.
 */
export interface UsersTrackSyncBody {
  /**
   * Profile fields and custom attributes of the user, as a list of one object.
   */
  attributes?: UserAttributes | unknown[];
  /**
   * One custom event that the user performed, as a list of one object.
   */
  events?: Event | unknown[];
  /**
   * One purchase that the user made, as a list of one object.
   */
  purchases?: Purchase | unknown[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
