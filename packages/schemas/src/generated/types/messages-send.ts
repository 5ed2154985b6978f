// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { ConnectedAudience, Messages, UserAlias } from './objects.js';

/**
 * Sends messages to the given users, a segment or an audience as soon as the request arrives, without a campaign built in the dashboard.
 */
export interface MessagesSendBody {
  /**
   * Whether the message goes to everybody in the segment or audience; may not be true beside a list of users.
   */
  broadcast?: boolean;
  /**
   * The external IDs of existing users to send to; at most 50 together with `user_aliases`.
   *
   * Items: An external user ID, the identifier that your own system gives a user.
   */
  external_user_ids?: string[];
  /**
   * The aliases of existing users to send to; at most 50 together with `external_user_ids`.
   *
   * Items: The alias of an existing user.
   */
  user_aliases?: UserAlias[];
  /**
   * API identifier of the segment to send to; together with a list of users, only those who are in both are reached.
   */
  segment_id?: string;
  /**
   * Filters that narrow the message down to the users who match them.
   */
  audience?: ConnectedAudience;
  /**
   * API identifier of an API campaign that counts the statistics; with it, every message needs a `message_variation_id`.
   */
  campaign_id?: string;
  /**
   * Identifier of this send for statistics, created beforehand with `/sends/id/create`; at most 64 ASCII characters.
   */
  send_id?: string;
  /**
   * Whether the message is sent even where the workspace's frequency capping would hold it back.
   */
  override_frequency_capping?: boolean;
  /**
   * Which users are reached, by their subscription state.
   */
  recipient_subscription_state?: 'opted_in' | 'subscribed' | 'all';
  /**
   * The messages to send, one for each channel; at least one is needed.
   */
  messages: Messages;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
