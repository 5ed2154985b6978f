// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Event, Purchase, UserAttributes } from './objects.js';

/**
 * Writes attributes and records events and purchases of many users at once, for imports and nightly jobs. At most 1,000 objects in all, 100 of them for one user, and 2 MB.
 */
export interface UsersTrackBulkBody {
  /**
   * Profile fields and custom attributes to write, one element a user.
   */
  attributes?: UserAttributes[];
  /**
   * Custom events that users performed.
   */
  events?: Event[];
  /**
   * Purchases that users made.
   */
  purchases?: Purchase[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
