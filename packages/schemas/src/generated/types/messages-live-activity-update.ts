// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { ApplePush } from './objects.js';

/**
 * Changes what a running Live Activity shows, or ends it.
 */
export interface MessagesLiveActivityUpdateBody {
  /**
   * API identifier of the app that the Live Activity belongs to.
   */
  app_id: string;
  /**
   * Name of the Live Activity; the one given at its start, or the push token tag of the app.
   */
  activity_id: string;
  /**
   * The values that the Live Activity shows from now on; the app decides what they are.
   */
  content_state: {
    [k: string]: unknown;
  };
  /**
   * Whether the Live Activity ends with this update.
   */
  end_activity?: boolean;
  /**
   * When the Live Activity is removed from the screen, in ISO 8601; it needs `end_activity` set to true for that.
   */
  dismissal_date?: string;
  /**
   * When iOS treats the shown content as out of date, in ISO 8601.
   */
  stale_date?: string;
  /**
   * A push that tells of the update; without it, the update is silent.
   */
  notification?: ApplePush;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
