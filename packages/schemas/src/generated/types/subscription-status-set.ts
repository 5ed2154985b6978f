// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Subscribes up to 50 users to one subscription group, or ends their subscriptions.
 */
export interface SubscriptionStatusSetBody {
  /**
   * Identifier of the subscription group, as the dashboard shows it.
   */
  subscription_group_id: string;
  /**
   * Whether the users shall belong to the group. The state `opted_in` exists for channels only.
   */
  subscription_state: 'subscribed' | 'unsubscribed';
  /**
   * External IDs of the users, at most 50.
   */
  external_id?: string | string[];
  /**
   * Email addresses, 1 to 50, for an email group; all profiles that share an address are changed.
   */
  email?: string | string[];
  /**
   * Phone numbers in E.164 form, 1 to 50, for an SMS or RCS group; all profiles that share a number are changed.
   */
  phone?: string | string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
