// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Event, Purchase, UserAttributes } from './objects.js';

/**
 * Writes profile attributes and records custom events and purchases. Every element stands for itself: one that is wrong is left out and named in the answer, the others are processed.
 */
export interface UsersTrackBody {
  /**
   * Profile fields and custom attributes to write, one element a user. At most 75.
   */
  attributes?: UserAttributes[];
  /**
   * Custom events that users performed. At most 75.
   */
  events?: Event[];
  /**
   * Purchases that users made. At most 75.
   */
  purchases?: Purchase[];
  /**
   * @deprecated
   * The REST API key as older clients sent it. It belongs in the `Authorization` header.
   */
  api_key?: string;
}
