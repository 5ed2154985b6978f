// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { ApplePush, ConnectedAudience, UserAlias } from './objects.js';

/**
 * Starts a Live Activity on the devices of the given users, of an audience or of a segment.
 */
export interface MessagesLiveActivityStartBody {
  /**
   * API identifier of the app that the Live Activity belongs to.
   */
  app_id: string;
  /**
   * Your own name of the Live Activity, by which it is updated later.
   */
  activity_id: string;
  /**
   * The type of the Live Activity, as the app has registered it.
   */
  activity_attributes_type: string;
  /**
   * The values of the type that stay as they are; the app decides what they are.
   */
  activity_attributes: {
    [k: string]: unknown;
  };
  /**
   * The values that change during the Live Activity; the app decides what they are.
   */
  content_state: {
    [k: string]: unknown;
  };
  /**
   * When iOS treats the shown content as out of date, in ISO 8601.
   */
  stale_date?: string;
  /**
   * When the Live Activity is removed from the screen, in ISO 8601; newer pages list it for updates only.
   */
  dismissal_date?: string;
  /**
   * The push that tells of the start; its `alert` should have `title` and `body`, and a sound stands inside `alert`.
   */
  notification: ApplePush;
  /**
   * The external IDs of the users; at most 50 together with `user_aliases`.
   *
   * Items: An external user ID, the identifier that your own system gives a user.
   */
  external_user_ids?: string[];
  /**
   * The aliases of the users; at most 50 together with `external_user_ids`.
   *
   * Items: The alias of a user.
   */
  user_aliases?: UserAlias[];
  /**
   * Filters for the users who get the Live Activity, in place of a list of users or a segment.
   */
  custom_audience?: ConnectedAudience;
  /**
   * API identifier of the segment that gets the Live Activity, in place of a list of users or an audience.
   */
  segment_id?: string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
